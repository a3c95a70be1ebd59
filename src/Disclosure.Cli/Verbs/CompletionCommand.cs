using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure completion</c>: the script by which a shell completes the command's words.</summary>
internal sealed class CompletionCommand : VerbCommand
{
    private static readonly string Shells = string.Join('|', CompletionScripts.All.Select(each => each.Shell));

    public CompletionCommand()
        : base("completion")
    {
        Operands.CompletionSources.Add([.. CompletionScripts.All.Select(each => each.Shell)]);
        Arguments.Add(Operands);
    }

    public override BilingualText Summary => VerbTexts.CompletionSummary;

    public override BilingualText Synopsis => BilingualText.Same(Shells);

    public override BilingualText Explanation => VerbTexts.CompletionExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.CompletionExamples;

    public override Argument<string[]> Operands { get; } = new("shell") { Arity = ArgumentArity.ZeroOrMore };

    public override int Run(ParseResult arguments, Setting setting)
    {
        var shells = arguments.GetValue(Operands) ?? [];
        if (shells.Length > 1) throw new UsageException(UsageTexts.OneTooMany(shells[1], Name));
        var asked = shells.Length == 0 ? "" : shells[0];
        var script = Array.Find(CompletionScripts.All, each => each.Shell == asked).Script
            ?? throw new UsageException(UsageTexts.UnknownValue(Name, asked, Shells));
        setting.Surroundings.Output.WriteLine(script.ReplaceLineEndings("\n"));
        return ExitCode.Clean;
    }
}
