using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Converting;
using Disclosure.Cli.Running;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Units;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>Carries out <c>collect</c>: adds up the reports of units and writes the sum as the official form.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="setting">What holds for the run.</param>
/// <param name="remarks">Takes what is said apart from the result.</param>
internal sealed class CollectRun(CollectRequest request, Setting setting, IRemarks remarks)
{
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
        if (SumOf(children, units) is not { } sum) return ExitCode.Findings;
        SayWhatIsOdd(sum.Placement);
        if (IsRefused(sum)) return ExitCode.Findings;
        var writing = new OfficialWriting(remarks, new WritingOptions { AllowsErrors = request.AllowsErrors, Rules = request.Rules });
        if (writing.Write(WithText(sum), OfficialFormats.Of(request.Format)) is not { } copy) return writing.Refusal;
        target.Write(copy.Bytes);
        target.Complete();
        remarks.Say(RollupTexts.Collected(sum.Placement.Units.Count(unit => unit.Report is not null)));
        return ExitCode.Clean;
    }

    private RolledUpReport? SumOf(UnitReports children, UnitList? units)
    {
        var years = children.Reports.Select(child => child.Report.Year).OfType<int>().Distinct().Order().ToList();
        if (request.Reading.Year is null && years.Count > 1)
        {
            remarks.Say(RollupTexts.SeveralYears(years));
            return null;
        }

        var options = new RollupOptions { Authority = request.Authority, Year = request.Reading.Year, ReadsBlanksAsZero = request.ReadsBlanksAsZero };
        return Rollup.Sum(children.Reports, units, options);
    }

    private void SayWhatIsOdd(UnitPlacement placement)
    {
        foreach (var unlisted in placement.Unlisted) remarks.Say(RollupTexts.NotAdded($"{unlisted.Report}", unlisted.Reason));
        foreach (var unit in placement.Units.Where(unit => unit.Versions.Count > 0)) remarks.Say(RollupTexts.Doubled(unit));
    }

    // A sum without a unit, or of what nobody can read, is none, unless it is asked for.
    private bool IsRefused(RolledUpReport sum)
    {
        var missing = sum.Placement.Missing.ToList();
        if (missing.Count > 0) remarks.Say(RollupTexts.Missing(missing));
        foreach (var unknown in sum.Unknown.GroupBy(cell => string.Join('、', cell.Unknown)))
        {
            remarks.Say(RollupTexts.NotKnown(unknown.First().Cell.Name, unknown.Count(), unknown.Key));
        }

        var isRefused = !request.AllowsMissing && (missing.Count > 0 || sum.Unknown.Any());
        if (isRefused) remarks.Say(RollupTexts.HowToAllowMissing);
        return isRefused;
    }

    // What the sum was made of stands outside the tables.
    private static AnnualDisclosureReport WithText(RolledUpReport sum)
    {
        var builder = sum.Report.ToBuilder();
        var (count, missing) = (sum.Placement.Units.Count(unit => unit.Report is not null), sum.Placement.Missing.ToList());
        var text = RollupTexts.MadeOf(count, missing).In(DisplayLanguage.Chinese);
        builder.Sections = [.. FormSection.All.Select(section => new ReportSection(
            section.Number, section.Label.Chinese, section.Kind == SectionKind.Overview ? text : ""))];
        return builder.Build();
    }
}
