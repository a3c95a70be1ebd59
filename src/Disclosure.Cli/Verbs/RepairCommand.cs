using System.CommandLine;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Output;
using Disclosure.Cli.Output.Json;
using Disclosure.Cli.Output.Text;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure repair</c>: lists the repairs of one report, or writes a corrected copy.</summary>
internal sealed class RepairCommand : VerbCommand
{
    private readonly Option<OutputFormat> format = CommandOptions.Format();
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly Option<IReadOnlyList<int>> choose = CommandOptions.Choose();
    private readonly ReadingChoices reading = new();
    private readonly Option<BlankReading?> blank = CommandOptions.Blank();
    private readonly Option<bool> strict = CommandOptions.Strict();

    public RepairCommand()
        : base("repair")
    {
        Arguments.Add(Operands);
        foreach (var option in (Option[])[format, result, choose, .. reading.Options, blank, strict]) Options.Add(option);
    }

    public override BilingualText Summary => VerbTexts.RepairSummary;

    public override BilingualText Synopsis => VerbTexts.RepairInput;

    public override BilingualText Explanation => VerbTexts.RepairExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.RepairExamples;

    public override Argument<string[]> Operands { get; } = new("input") { Arity = ArgumentArity.ZeroOrMore };

    public override int Run(ParseResult arguments, DisplayLanguage language, Surroundings surroundings)
    {
        var names = arguments.GetValue(Operands) ?? [];
        var inputs = InputList.Of(names, surroundings.Input, Name);
        if (names.Length > 1 || Directory.Exists(names[0])) throw new UsageException(RepairTexts.OneInput(Name));

        // An archive of one report is read as that report; of one that holds several, that is told.
        var input = names[0] == InputSource.StandardInputName ? InputSource.StandardInput(surroundings.Input) : InputSource.File(names[0]);
        var isWritten = arguments.GetValue(result) is not null;
        using var target = ResultTarget.Open(arguments.GetValue(result), inputs, surroundings);
        var read = input.Read(reading.Of(arguments));
        new ReadProblems(new Page(surroundings.Error, null, hasColour: false), language).Add(input.Name, read);
        if (read.Report is not { } report) return ExitCode.Unread;

        var rules = surroundings.Configuration.Rules;
        rules = rules with { BlankReading = arguments.GetValue(blank) ?? rules.BlankReading };
        var repairs = ReportRepair.Find(report, blanks: rules.BlankReading);
        var exitCode = repairs.Parts.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
        if (isWritten)
        {
            exitCode = WriteCopy(report, repairs, arguments.GetValue(choose) ?? [], rules, target, text => surroundings.Error.WriteLine(text.In(language)));
        }
        else if (arguments.GetValue(format) == OutputFormat.Json)
        {
            WriteJson(new CheckedInput(input.Name, read, ReportAudit.Run(report, rules)), target, language);
        }
        else
        {
            RepairText.Write(target.Page(), repairs, language);
            target.Complete();
        }

        return arguments.GetValue(strict) && read.Problems.Count > 0 ? ExitCode.Unread : exitCode;
    }

    // What check says of the report with all repairs; their numbers are their places in the list, from 1.
    private static void WriteJson(CheckedInput input, ResultTarget target, DisplayLanguage language)
    {
        var output = new CheckJson(target.Writer, language, RepairChoice.All);
        var tally = new CheckTally();
        tally.Add(input);
        output.Add(input);
        output.Finish(new CheckSummary(tally, []));
        target.Complete();
    }

    private static int WriteCopy(AnnualDisclosureReport report, RepairResult result, IReadOnlyList<int> numbers, RuleOptions rules, ResultTarget target, Action<BilingualText> tell)
    {
        try
        {
            var copy = ChosenRepairs.Of(result, numbers).Aggregate(report, (so, repair) => so.Apply(repair));
            target.Writer.WriteLine(ReportJson.Write(copy));
            target.Complete();
            var errors = ReportAudit.Run(copy, rules).Findings.Count(finding => finding.Severity == RuleSeverity.Error);
            if (errors == 0) return ExitCode.Clean;
            tell(RepairTexts.StillBroken(errors));
        }
        catch (OpenRepair open)
        {
            tell(open.Message);
        }

        return ExitCode.Findings;
    }
}
