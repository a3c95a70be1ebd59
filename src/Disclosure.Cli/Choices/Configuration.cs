using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Rules;

namespace Disclosure.Cli.Choices;

/// <summary>What a file of configuration says; the command line outranks it.</summary>
internal sealed record Configuration
{
    /// <summary>What counts where there is no such file.</summary>
    public static Configuration None { get; } = new();

    /// <summary>The language of what is said; null where the file leaves it open.</summary>
    public DisplayLanguage? Language { get; init; }

    /// <summary>The choices of the audit.</summary>
    public RuleOptions Rules { get; init; } = RuleOptions.Default;

    /// <summary>What the words of ledgers mean besides those that are known; null for nothing.</summary>
    public LedgerWords? Words { get; init; }

    /// <summary>The file of accepted findings; null for none.</summary>
    public string? Accepted { get; init; }

    /// <summary>The file itself and those that it names, which are no reports.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}
