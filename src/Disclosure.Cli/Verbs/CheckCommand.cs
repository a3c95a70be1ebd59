using System.CommandLine;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Output;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure check</c>: audits reports.</summary>
internal sealed class CheckCommand : VerbCommand
{
    private readonly Option<OutputFormat> format = CommandOptions.Format(("ndjson", OutputFormat.Ndjson), ("csv", OutputFormat.Csv), ("sarif", OutputFormat.Sarif), ("html", OutputFormat.Html));
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly ReadingChoices reading = new();
    private readonly Option<BlankReading?> blank = CommandOptions.Blank();
    private readonly Option<string?> choices = CommandOptions.Rules();
    private readonly Option<FailOn> failOn = CommandOptions.FailOn();
    private readonly Option<string?> accepted = CommandOptions.Accepted();
    private readonly Option<bool> writeAccepted = CommandOptions.WriteAccepted();
    private readonly Option<RepairChoice> repairs = CommandOptions.Repairs();
    private readonly Option<bool> strict = CommandOptions.Strict();
    private readonly Option<bool> verbose = CommandOptions.Verbose();

    public CheckCommand()
        : base("check")
    {
        Arguments.Add(Operands);
        foreach (var option in (Option[])[format, result, .. reading.Options, blank, choices, failOn, accepted, writeAccepted, repairs, strict, verbose]) Options.Add(option);
    }

    public override BilingualText Summary => VerbTexts.CheckSummary;

    public override BilingualText Synopsis => VerbTexts.Inputs;

    public override BilingualText Explanation => VerbTexts.CheckExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.CheckExamples;

    public override Argument<string[]> Operands { get; } = new("inputs") { Arity = ArgumentArity.ZeroOrMore };

    public override int Run(ParseResult arguments, DisplayLanguage language, Surroundings surroundings)
    {
        string?[] ownFiles = [arguments.GetValue(choices), arguments.GetValue(accepted)];
        var inputs = InputList.Of(arguments.GetValue(Operands) ?? [], surroundings.Input, Name, ownFiles);
        var options = reading.Of(arguments);
        var rules = RulesFile.Read(arguments.GetValue(choices));
        rules = rules with { BlankReading = arguments.GetValue(blank) ?? rules.BlankReading };
        var severity = arguments.GetValue(failOn);
        var acceptance = AcceptanceFile.Open(arguments.GetValue(accepted), arguments.GetValue(writeAccepted));

        using var target = ResultTarget.Open(arguments.GetValue(result), inputs, surroundings);
        var output = CheckOutputs.Of(arguments.GetValue(format), target, language, arguments.GetValue(verbose), arguments.GetValue(repairs));
        using var held = output as IDisposable;
        var tally = new CheckTally();
        foreach (var input in inputs)
        {
            var read = input.Read(options);
            var checkedInput = new CheckedInput(input.Name, read, read.Report is null ? null : acceptance.Apply(ReportAudit.Run(read.Report, rules), language));
            tally.Add(checkedInput);
            output.Add(checkedInput);
        }

        output.Finish(tally, acceptance.Stale);
        target.Complete();
        if (arguments.GetValue(writeAccepted)) acceptance.Write(inputs, surroundings);
        return tally.ExitCode(severity, arguments.GetValue(strict));
    }
}
