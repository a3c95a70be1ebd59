using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Running;
using Disclosure.Messages;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Verbs;

/// <summary>One verb of the command, with what its help teaches.</summary>
/// <param name="name">The verb.</param>
internal abstract class VerbCommand(string name) : Command(name)
{
    /// <summary>What the verb does, in a line.</summary>
    public abstract BilingualText Summary { get; }

    /// <summary>What stands behind the verb, as in a synopsis.</summary>
    public abstract BilingualText Synopsis { get; }

    /// <summary>What the verb does, what goes in and what comes out.</summary>
    public abstract BilingualText Explanation { get; }

    /// <summary>Command lines to try, each with what it is good for.</summary>
    public abstract IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples { get; }

    /// <summary>What stands behind the verb besides options.</summary>
    public abstract Argument<string[]> Operands { get; }

    /// <summary>Carries the verb out.</summary>
    /// <param name="arguments">The arguments, already found to be known.</param>
    /// <param name="setting">What holds for the run.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The arguments cannot be meant.</exception>
    public abstract int Run(ParseResult arguments, Setting setting);

    /// <summary>Takes options, in the order of the help.</summary>
    protected void Take(params IEnumerable<Option> options)
    {
        foreach (var option in options) Options.Add(option);
    }
}
