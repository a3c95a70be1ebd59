using Disclosure.Findings;
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
    public void Findings_at_another_place_or_of_another_rule_have_other_fingerprints(AnyReport any)
    {
        var findings = ReportAudit.Run(any.Report).Findings;

        Assert.All(findings.GroupBy(finding => finding.Fingerprint), group => Assert.Single(group.Select(Place).Distinct()));
        Assert.All(findings, finding => Assert.Matches("^[0-9A-F]{16}$", finding.Fingerprint));
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

    private static (string Rule, string Subject, string Cells) Place(Finding finding) =>
        (finding.RuleId, finding.Subject, string.Join(' ', finding.Cells.Select(cell => cell.Cell.Path)));

    private static HashSet<string> Fingerprints(AnnualDisclosureReport report) => [.. ReportAudit.Run(report).Findings.Select(finding => finding.Fingerprint)];

    private static AnnualDisclosureReport Changed(AnnualDisclosureReport report, Action<ReportBuilder> change)
    {
        var builder = report.ToBuilder();
        change(builder);
        return builder.Build();
    }
}
