using System.CommandLine;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Output;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure check</c>: audits reports.</summary>
internal sealed class CheckCommand : VerbCommand
{
    private readonly Option<OutputFormat> format = CommandOptions.Format(("ndjson", OutputFormat.Ndjson), ("csv", OutputFormat.Csv), ("sarif", OutputFormat.Sarif), ("html", OutputFormat.Html), ("xlsx", OutputFormat.Xlsx));
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly InputChoices sources = new();
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
        foreach (var option in (Option[])[format, result, .. sources.Options, .. reading.Options, blank, choices, failOn, accepted, writeAccepted, repairs, strict, verbose]) Options.Add(option);
    }

    public override BilingualText Summary => VerbTexts.CheckSummary;

    public override BilingualText Synopsis => VerbTexts.Inputs;

    public override BilingualText Explanation => VerbTexts.CheckExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.CheckExamples;

    public override Argument<string[]> Operands { get; } = new("inputs") { Arity = ArgumentArity.ZeroOrMore };

    public override int Run(ParseResult arguments, DisplayLanguage language, Surroundings surroundings)
    {
        var configuration = surroundings.Configuration;
        var acceptedFile = arguments.GetValue(accepted) ?? configuration.Accepted;
        var inputs = sources.Of(arguments, Operands, surroundings.Input, Name, [arguments.GetValue(choices), acceptedFile, .. configuration.Files]);
        var rules = RulesFile.Read(arguments.GetValue(choices)) ?? configuration.Rules;
        rules = rules with { BlankReading = arguments.GetValue(blank) ?? rules.BlankReading };
        var acceptance = AcceptanceFile.Open(acceptedFile, arguments.GetValue(writeAccepted));

        if (arguments.GetValue(format) == OutputFormat.Xlsx && arguments.GetValue(result) is null && surroundings.TerminalWidth is not null) throw new UsageException(ConvertTexts.OutIsDue("XLSX"));
        using var grace = surroundings.Interruption.Grace();
        using var target = ResultTarget.Open(arguments.GetValue(result), inputs, surroundings);
        var output = CheckOutputs.Of(arguments.GetValue(format), target, language, arguments.GetValue(verbose), arguments.GetValue(repairs));
        using var held = output as IDisposable;
        var check = new InputCheck(reading.Of(arguments), rules, acceptance.Accepted, output);
        var work = new OrderedWork<InputSource, PreparedInput>(inputs, sources.JobsOf(arguments), check.Prepare, surroundings.Interruption.Token);
        var tally = new CheckTally();
        using var progress = ProgressLine.Of(arguments.GetValue(result) is not null, surroundings, sources.NamesOf(arguments, Operands), language);
        foreach (var (input, finish) in work.Results())
        {
            tally.Add(input);
            progress?.Tell(tally);
            if (input.Result is not null) acceptance.Meet(input.Result, language);
            finish();
        }

        progress?.Dispose();
        output.Finish(new CheckSummary(tally, work.IsCutShort ? [] : acceptance.Stale, work.IsCutShort));
        target.Complete();
        foreach (var remark in inputs.Remarks()) surroundings.Error.WriteLine(remark.In(language));
        if (work.IsCutShort)
        {
            surroundings.Error.WriteLine(AuditTexts.Interrupted(tally.Inputs).In(language));
            return surroundings.Interruption.ExitCode;
        }

        if (arguments.GetValue(writeAccepted)) acceptance.Write(surroundings, language);
        return tally.ExitCode(arguments.GetValue(failOn), arguments.GetValue(strict));
    }
}
