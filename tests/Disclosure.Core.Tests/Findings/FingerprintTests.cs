using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Findings;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class FingerprintTests
{
    [Fact]
    public void A_fingerprint_stays_the_same_from_release_to_release() =>
        Assert.Equal(
            ["DC3001 324F56BEBD70C581", "DC3001 D7C18FFB0174A28F"],
            ReportAudit.Run(SampleReports.WrongApplicantKind).Findings.Select(finding => $"{finding.RuleId} {finding.Fingerprint}"));

    [Property(MaxTest = 200)]
    public void No_two_findings_of_a_report_share_a_fingerprint(AnyReport any)
    {
        var findings = ReportAudit.Run(any.Report).Findings;

        Assert.All(findings.GroupBy(finding => finding.Fingerprint), group => Assert.Single(group));
        Assert.All(findings, finding => Assert.Matches("^[0-9A-F]{16}$", finding.Fingerprint));
    }

    [Fact]
    public void What_is_printed_twice_alike_is_one_finding()
    {
        var builder = SampleReports.WrongApplicantKind.ToBuilder();
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnknownRow, "proactive", "其他", new DocumentPlace(3)));
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnknownRow, "proactive", "其他", new DocumentPlace(4)));
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnknownRow, "applications", "其他"));
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.AliasLabel, Other(CaseTrack.Reconsideration), "其它结果"));
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.AliasLabel, Other(CaseTrack.DirectLitigation), "其它结果"));
        builder.Sections = [new ReportSection(7, "附件", ""), new ReportSection(7, "附件", ""), new ReportSection(1, "概述", ""), new ReportSection(1, "概述", "")];
        var ids = ReportAudit.Run(builder.Build()).Findings.Select(finding => finding.RuleId).ToList();

        Assert.Equal((2, 1, 1, 1), (ids.Count(id => id == "DC1107"), ids.Count(id => id == "DC1006"), ids.Count(id => id == "DC1104"), ids.Count(id => id == "DC1103")));
    }

    [Property]
    public void Another_year_or_authority_has_other_fingerprints(ChangedCell changed)
    {
        var own = Fingerprints(changed.After);

        Assert.Empty(own.Intersect(Fingerprints(Changed(changed.After, builder => builder.Authority += "二"))));
        Assert.Empty(own.Intersect(Fingerprints(Changed(changed.After, builder => builder.Year++))));
    }

    [Property]
    public void Figures_texts_and_places_do_not_enter(ChangedCell changed)
    {
        var builder = changed.After.ToBuilder();
        foreach (var cell in builder.Form.Cells) builder.Set(cell, builder[cell].At(new DocumentPlace(cell.Index + 1)));
        builder.Sections![0] = builder.Sections[0] with { Text = "另一段文字。" };

        Assert.Equal(Fingerprints(changed.After), Fingerprints(builder.Build()));
    }

    private static string Other(CaseTrack track) => Form.Revised2021.Cell(track, CaseOutcome.OtherOutcome).Column.Path;

    private static HashSet<string> Fingerprints(AnnualDisclosureReport report) => [.. ReportAudit.Run(report).Findings.Select(finding => finding.Fingerprint)];

    private static AnnualDisclosureReport Changed(AnnualDisclosureReport report, Action<ReportBuilder> change)
    {
        var builder = report.ToBuilder();
        change(builder);
        return builder.Build();
    }
}
