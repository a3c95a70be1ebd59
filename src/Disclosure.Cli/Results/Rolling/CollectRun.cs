using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Converting;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Documents;
using Disclosure.Documents.Units;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Organs;
using Disclosure.Reports.Units;
using Disclosure.Results.Inputs;
using Disclosure.Rules.Units;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>Carries out <c>collect</c>: adds up the reports of units and writes the sum as the official form.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="remarks">Takes what is said apart from the result.</param>
internal sealed class CollectRun(CollectRequest request, Setting setting, IRemarks remarks)
{
    // Of a formula that misses two rows nearly every cell is wrong.
    private const int FindingsTold = 5;
    private const int MostTold = 20;

    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int CarryOut()
    {
        var interruption = setting.Surroundings.Interruption;
        var units = UnitListFile.Read(request.Units);
        using var target = ResultTarget.Open(request.Out, request.Children, setting.Surroundings);
        var children = UnitReports.Read(request.Children, request.Jobs, request.Reading, remarks, interruption.Token);
        if (children.IsCutShort) return interruption.ExitCode;
        foreach (var remark in request.Children.Remarks()) remarks.Say(remark);
        if (children.Unread.Count > 0) return ExitCode.Unread;
        if (units is null) children = children with { Reports = new SumAmongReports(remarks).SetApart(children.Reports, request.Reading.Year) };
        if (request.ListsUnits) return WriteList(children, target);
        if (SumOf(children, units) is not { } sum) return ExitCode.Findings;
        SayWhatIsOdd(sum.Placement);
        var missing = MissingOf(sum.Placement, children);
        var faults = new UnitFaults(request.Rules, remarks);
        if (IsRefused(sum, missing) | HasWrongSums(children) | HasWrongUnits(faults, sum.Placement) | IsOfCounty(sum.Placement)) return ExitCode.Findings;
        if (faults.HasRivals(sum.Placement) | faults.HasSumsBeyondRange(sum)) return ExitCode.Findings;
        var writing = new OfficialWriting(remarks, new WritingOptions
        {
            AllowsErrors = request.AllowsErrors,
            Rules = request.Rules,
            NoteOf = cell => RollupTexts.Addends(sum[cell])?.In(setting.Language),
        });
        if (writing.Write(WithText(sum, missing), OfficialFormats.Of(request.Format)) is not { } copy) return writing.Refusal;
        target.Write(copy.Bytes);
        target.Complete();
        remarks.Say(RollupTexts.Collected(sum.Placement.Units.Count(unit => unit.Report is not null)));
        return ExitCode.Clean;
    }

    // A name that stands twice is one unit; of a report that names no organ there is none.
    private int WriteList(UnitReports children, ResultTarget target)
    {
        var units = UnitPlacement.Of(children.Reports, null, request.Reading.Year).Units.Select(unit => unit.Unit)
            .Concat(children.Empty.Select(name => new Unit { Name = name })).DistinctBy(unit => unit.Name).ToList();
        target.Writer.Write($"\uFEFF{UnitListCsv.Write(new UnitList(units))}");
        target.Complete();
        remarks.Say(RollupTexts.Listed(units.Count));
        return ExitCode.Clean;
    }

    private bool HasWrongUnits(UnitFaults faults, UnitPlacement placement)
    {
        if (!faults.HasWrongUnits(placement) || request.AllowsErrors) return false;
        remarks.Say(RollupTexts.HowToAllowWrongUnits);
        return true;
    }

    // Under the bare name of its place the organ whose sum this is would be added to itself; a list says whether it is meant.
    private bool IsOfCounty(UnitPlacement placement)
    {
        if (placement.List is not null || request.Authority is null || placement.Units.Count < 2) return false;
        var bare = OrganNames.PlaceOf(request.Authority);
        if (placement.Units.FirstOrDefault(unit => bare is not null && unit.Unit.Name.Trim() == bare) is not { } county) return false;
        remarks.Say(RollupTexts.IsCounty(county));
        return true;
    }

    // What a sheet prints as its sum and its rows do not come to: either is wrong, and it is not known which.
    private bool HasWrongSums(UnitReports children)
    {
        var areWrong = false;
        foreach (var (name, sum) in children.Sums)
        {
            var result = RollupAudit.Run(Dossier.OfSheet(sum.Printed, UnitPlacement.Of(sum.Units, null, sum.Printed.Year)), request.Rules);
            var findings = result.Findings.Where(finding => finding.Rule is PrintedSumEqualsItsRows).ToList();
            if (findings.Count == 0) continue;
            areWrong = true;
            foreach (var finding in findings.Take(FindingsTold))
            {
                remarks.Say(RollupTexts.OfSheet(name, finding.RuleId, new(finding.Message(), finding.Message(DisplayLanguage.English))));
            }

            foreach (var answer in result.Answers.Take(FindingsTold)) remarks.Say(RollupTexts.OfSheet(name, null, answer.Text));
        }

        if (areWrong && !request.AllowsErrors) remarks.Say(RollupTexts.HowToAllowWrongSum);
        return areWrong && !request.AllowsErrors;
    }

    private RolledUpReport? SumOf(UnitReports children, UnitList? units)
    {
        var years = children.Reports.Select(child => child.Report.Year).OfType<int>().Distinct().Order().ToList();
        if (request.Reading.Year is null && years.Count > 1)
        {
            remarks.Say(RollupTexts.SeveralYears(years));
            return null;
        }

        var placement = UnitPlacement.Of(children.Reports, units, request.Reading.Year ?? years.Cast<int?>().FirstOrDefault());
        if (placement.Units.All(unit => unit.Report is null))
        {
            SayWhatIsOdd(placement);
            remarks.Say(RollupTexts.NothingToAdd);
            return null;
        }

        var options = new RollupOptions { Authority = request.Authority, Year = request.Reading.Year, ReadsBlanksAsZero = request.ReadsBlanksAsZero };
        return Rollup.Sum(children.Reports, units, options);
    }

    private void SayWhatIsOdd(UnitPlacement placement)
    {
        foreach (var unlisted in placement.Unlisted.Take(MostTold)) remarks.Say(RollupTexts.NotAdded($"{unlisted.Report}", unlisted.Reason));
        if (placement.Unlisted.Count > MostTold) remarks.Say(RollupTexts.MoreNotAdded(placement.Unlisted.Count - MostTold));
        var doubled = placement.Units.Where(unit => unit.Versions.Count > 0 && !unit.Rivals.Any()).ToList();
        foreach (var unit in doubled.Take(MostTold)) remarks.Say(RollupTexts.Doubled(unit));
        if (doubled.Count > MostTold) remarks.Say(RollupTexts.MoreDoubled(doubled.Count - MostTold));
    }

    // A unit that a sheet names and that filled in nothing is missing too, where no list says which there are.
    private static List<Unit> MissingOf(UnitPlacement placement, UnitReports children) =>
        placement.List is null ? children.Empty.Distinct().Select(name => new Unit { Name = name }).ToList() : placement.Missing.ToList();

    // A sum without a unit, or of what nobody can read, is none, unless it is asked for.
    private bool IsRefused(RolledUpReport sum, List<Unit> missing)
    {
        if (missing.Count > 0) remarks.Say(RollupTexts.Missing(missing));
        foreach (var unknown in sum.Unknown.Where(cell => !cell.IsBeyondRange).GroupBy(cell => RollupTexts.Few(cell.Unknown).Chinese))
        {
            remarks.Say(RollupTexts.NotKnown(unknown.First().Cell.Name, unknown.Count(), RollupTexts.Few(unknown.First().Unknown)));
        }

        var isRefused = !request.AllowsMissing && (missing.Count > 0 || sum.Unknown.Any());
        if (isRefused) remarks.Say(RollupTexts.HowToAllowMissing);
        return isRefused;
    }

    // What the sum was made of stands outside the tables.
    private static AnnualDisclosureReport WithText(RolledUpReport sum, List<Unit> missing)
    {
        var builder = sum.Report.ToBuilder();
        var count = sum.Placement.Units.Count(unit => unit.Report is not null);
        var text = RollupTexts.MadeOf(count, missing).In(DisplayLanguage.Chinese);
        builder.Sections = [.. FormSection.All.Select(section => new ReportSection(
            section.Number, section.Label.Chinese, section.Kind == SectionKind.Overview ? text : ""))];
        return builder.Build();
    }
}
