using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules;

/// <summary>Cases beside the examples, where a rule turns from holding to broken or cannot tell.</summary>
public sealed class RuleBoundaryTests
{
    private static readonly AnnualDisclosureReport City = SampleReports.Balanced2021;

    [Fact]
    public void A_total_that_its_filled_parts_reach_needs_no_blank_part() =>
        Assert.DoesNotContain("DC1111", RuleIds(City.With("litigationAfterReconsideration.corrected", Figure.Blank)));

    [Fact]
    public void A_total_of_zero_asks_for_no_part() =>
        Assert.DoesNotContain("DC1111", RuleIds(City.With("applications.stateSecret.naturalPerson", Figure.Blank)));

    [Theory]
    [InlineData("DC1110")]
    [InlineData("DC1111")]
    public void A_total_that_cannot_be_read_is_not_judged(string rule)
    {
        var result = ReportAudit.Run(City.With("reconsideration.total", Figure.OfText("32件")));

        Assert.Contains((rule, "reconsideration.total"), result.Undetermined.Select(answer => (answer.Rule.Id, answer.Subject)));
    }

    [Fact]
    public void A_blank_total_of_parts_that_cannot_be_read_is_not_judged()
    {
        var builder = City.ToBuilder();
        foreach (var cell in builder.Form.Cells.Where(cell => cell.Path.StartsWith("directLitigation.", StringComparison.Ordinal))) builder.Set(cell, Figure.Blank);
        Assert.DoesNotContain(("DC1110", "directLitigation.total"), Undetermined(builder.Build()));

        builder.Set("directLitigation.upheld", Figure.OfText("4件"));
        Assert.Contains(("DC1110", "directLitigation.total"), Undetermined(builder.Build()));
    }

    [Fact]
    public void A_blank_table_whose_other_figures_found_no_place_is_not_called_blank()
    {
        var builder = City.ToBuilder();
        foreach (var cell in builder.Form.Cells.Where(cell => cell.Table.Path == "proactive")) builder.Set(cell, Figure.Blank);
        Assert.Contains("DC1108", RuleIds(builder.Build()));

        foreach (var cell in builder.Form.Cells.Where(cell => cell.Row.Path == "proactive.normativeDocuments")) builder.Set(cell, Figure.Absent);
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnplacedFigures, "proactive.normativeDocuments", "3 | 12"));
        Assert.DoesNotContain("DC1108", RuleIds(builder.Build()));
        Assert.Contains(("DC1108", "proactive"), Undetermined(builder.Build()));
    }

    [Fact]
    public void Sections_under_their_own_numbers_in_another_order_are_told()
    {
        var builder = City.ToBuilder();
        (builder.Sections[0], builder.Sections[1]) = (builder.Sections[1], builder.Sections[0]);

        Assert.Equal(["DC1102"], RuleIds(builder.Build()));
    }

    [Fact]
    public void A_section_that_stands_twice_is_told()
    {
        var builder = City.ToBuilder();
        builder.Sections.Insert(1, builder.Sections[0]);

        Assert.Equal(["DC1102"], RuleIds(builder.Build()));
    }

    [Fact]
    public void A_report_without_its_text_is_not_judged_by_its_sections()
    {
        var builder = City.ToBuilder();
        builder.Sections = null;

        Assert.Empty(RuleIds(builder.Build()));
    }

    [Fact]
    public void A_column_that_is_not_there_is_told_once()
    {
        var builder = City.ToBuilder();
        foreach (var cell in builder.Form.Cells.Where(cell => cell.Column.Path == "applications.*.researchInstitution")) builder.Set(cell, Figure.Absent);

        var finding = Assert.Single(ReportAudit.Run(builder.Build()).Findings, finding => finding.RuleId == "DC1106");
        Assert.Equal("applications.*.researchInstitution", finding.Subject);
        Assert.Equal(25, finding.Cells.Count);
    }

    [Fact]
    public void Two_unknown_rows_of_a_table_are_two_findings_with_their_own_fingerprints()
    {
        var builder = City.ToBuilder();
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnknownRow, "proactive", "其他主动公开文件"));
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnknownRow, "proactive", "会议"));

        var findings = ReportAudit.Run(builder.Build()).Findings;

        Assert.Equal(["DC1107", "DC1107"], findings.Select(finding => finding.RuleId));
        Assert.NotEqual(findings[0].Fingerprint, findings[1].Fingerprint);
    }

    [Fact]
    public void Findings_of_another_certainty_are_not_equal()
    {
        var rule = RuleCatalogue.Find("DC4001")!;
        var certain = new Finding(new Breach { Rule = rule, Subject = "reconsideration" }, new AuditedReport(City, RuleOptions.Default));
        var assumed = new Finding(new Breach { Rule = rule, Subject = "reconsideration", Certainty = Certainty.AssumingBlanksAreZero }, new AuditedReport(City, RuleOptions.Default));

        Assert.NotEqual(certain, assumed);
        Assert.Equal(certain, new Finding(new Breach { Rule = rule, Subject = "reconsideration" }, new AuditedReport(City, RuleOptions.Default)));
    }

    [Fact]
    public void Changes_may_be_negative_and_amounts_may_have_decimals()
    {
        var report = SampleReports.Balanced2019
            .With("proactive.administrativeFees.netChange", -1L).With("proactive.administrativeFees.priorYearItems", 1L)
            .With("proactive.centralizedProcurement.totalAmount", 0.01m);

        Assert.Empty(RuleIds(report));
        Assert.Equal(["DC1115"], RuleIds(report.With("proactive.administrativeFees.netChange", -0.5m)));
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void At_most_five_texts_are_quoted(int count, bool hasMore)
    {
        var builder = SampleReports.Balanced2021.ToBuilder();
        foreach (var cell in builder.Form.Cells.Take(count)) builder.Set(cell, builder[cell].PrintedAs($"{builder[cell]}．{cell.Index}"));

        var message = Assert.Single(ReportAudit.Run(builder.Build()).Findings).Message();
        Assert.Equal(hasMore, message.Contains("”等）", StringComparison.Ordinal));
    }

    private static IEnumerable<string> RuleIds(AnnualDisclosureReport report) => ReportAudit.Run(report).Findings.Select(finding => finding.RuleId);

    private static IEnumerable<(string Rule, string Subject)> Undetermined(AnnualDisclosureReport report) =>
        ReportAudit.Run(report).Undetermined.Select(answer => (answer.Rule.Id, answer.Subject));
}
