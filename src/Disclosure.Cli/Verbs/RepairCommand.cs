using System.CommandLine;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Output;
using Disclosure.Cli.Output.Text;
using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure repair</c>: lists the repairs of one report, or writes a corrected copy.</summary>
internal sealed class RepairCommand : VerbCommand
{
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly Option<IReadOnlyList<int>> choose = CommandOptions.Choose();
    private readonly Option<int?> year = CommandOptions.Year();
    private readonly Option<ReportEdition?> edition = CommandOptions.Edition();
    private readonly Option<BlankReading?> blank = CommandOptions.Blank();

    public RepairCommand()
        : base("repair")
    {
        Arguments.Add(Operands);
        foreach (var option in new Option[] { result, choose, year, edition, blank }) Options.Add(option);
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

        var isWritten = arguments.GetValue(result) is not null;
        using var target = ResultTarget.Open(arguments.GetValue(result), inputs, surroundings);
        var input = names[0] == InputSource.StandardInputName ? inputs.First() : InputSource.File(names[0]);
        var reading = input.Read(new ReadingOptions { Year = arguments.GetValue(year), Edition = arguments.GetValue(edition) });
        new ReadProblems(new Page(surroundings.Error, null, hasColour: false), language).Add(input.Name, reading);
        if (reading.Report is not { } report) return ExitCode.Unread;

        var rules = RuleOptions.Default with { BlankReading = arguments.GetValue(blank) ?? BlankReading.Zero };
        var repairs = ReportRepair.Find(report, blanks: rules.BlankReading);
        if (isWritten) return WriteCopy(report, ChosenRepairs.Of(repairs, arguments.GetValue(choose) ?? []), rules, target, text => surroundings.Error.WriteLine(text.In(language)));
        RepairText.Write(target.Page(), repairs, language);
        target.Complete();
        return repairs.Parts.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static int WriteCopy(AnnualDisclosureReport report, IReadOnlyList<Repair> repairs, RuleOptions rules, ResultTarget target, Action<BilingualText> tell)
    {
        if (repairs.SelectMany(repair => repair.Edits).FirstOrDefault(edit => !edit.Values.IsDetermined) is { } open)
        {
            tell(RepairTexts.NotDetermined(open.Cell.Name, $"{open.Values}"));
            return ExitCode.Findings;
        }

        var copy = repairs.Aggregate(report, (so, repair) => so.Apply(repair));
        target.Writer.WriteLine(ReportJson.Write(copy));
        target.Complete();
        var errors = ReportAudit.Run(copy, rules).Findings.Count(finding => finding.Severity == RuleSeverity.Error);
        if (errors == 0) return ExitCode.Clean;
        tell(RepairTexts.StillBroken(errors));
        return ExitCode.Findings;
    }
}
