using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary>What <c>template</c> is asked for.</summary>
internal sealed record TemplateRequest
{
    /// <summary>The edition of the form; null where it is that of the year, or the newest.</summary>
    public ReportEdition? Edition { get; init; }

    /// <summary>The report year; null where it is to be filled in.</summary>
    public int? Year { get; init; }

    /// <summary>The file of units; null for the form of one report.</summary>
    public string? Units { get; init; }

    /// <summary>How units are laid out.</summary>
    public TemplateLayout Layout { get; init; }

    /// <summary>The organ that reports or collects; null where that is not said.</summary>
    public string? Authority { get; init; }

    /// <summary>The choices of the audit.</summary>
    public required RuleOptions Rules { get; init; }

    /// <summary>The file of the result; null for standard output.</summary>
    public string? Out { get; init; }
}
