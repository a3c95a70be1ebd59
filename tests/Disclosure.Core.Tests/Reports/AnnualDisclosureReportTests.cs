using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports;

[Properties(Arbitrary = [typeof(ReportArbitraries)])]
public sealed class AnnualDisclosureReportTests
{
    private const string Cell = "applications.disclosed.naturalPerson";

    [Fact]
    public void With_changes_one_figure_of_a_copy()
    {
        var original = SampleReports.Balanced2021;

        var changed = original.With(Cell, 7L);

        Assert.Equal(260L, original[Cell].Count);
        Assert.Equal(7L, changed[Cell].Count);
        Assert.Equal([Cell], original.Form.Cells.Where(cell => original[cell] != changed[cell]).Select(cell => cell.Path));
        Assert.Equal(original.Sections, changed.Sections);
        Assert.Equal((original.Year, original.Authority), (changed.Year, changed.Authority));
    }

    [Property]
    public void With_the_figure_that_stands_there_is_an_equal_report(AnyReport any)
    {
        foreach (var cell in any.Report.Form.Cells.Where(cell => cell.Index % 37 == 0))
        {
            Assert.Equal(any.Report, any.Report.With(cell, any.Report[cell]));
        }
    }

    [Property]
    public void A_report_differs_in_any_figure_year_authority_section_or_deviation(AnyReport any)
    {
        var report = any.Report;
        var other = report[Cell] == 3L ? 4L : 3L;

        Assert.NotEqual(report, report.With(Cell, other));
        Assert.NotEqual(report, Changed(report, builder => builder.Year = 2000));
        Assert.NotEqual(report, Changed(report, builder => builder.Authority += "甲"));
        Assert.NotEqual(report, Changed(report, builder => builder.Sections = [new ReportSection(9, "甲", "乙")]));
        Assert.NotEqual(report, Changed(report, builder => builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnknownRow, "proactive", "甲"))));
    }

    [Property]
    public void Equal_reports_have_equal_hash_codes(AnyReport any) =>
        Assert.Equal(any.Report.GetHashCode(), any.Report.ToBuilder().Build().GetHashCode());

    [Fact]
    public void Cells_of_the_other_edition_are_refused()
    {
        var report = SampleReports.Balanced2019;
        var foreign = Form.Revised2021.FindCell(Cell)!;

        Assert.Throws<ArgumentException>(() => report[foreign]);
        Assert.Throws<ArgumentException>(() => report.With(foreign, 1L));
        Assert.Throws<ArgumentException>(() => report["applications.otherReason.total"]);
        Assert.Throws<ArgumentException>(() => report.Applications[ApplicationRow.OtherReason, ApplicantKind.Total]);
        Assert.Throws<ArgumentNullException>(() => report[(FormCell)null!]);
    }

    [Fact]
    public void The_tables_read_the_same_cells_as_the_addresses()
    {
        var report = SampleReports.Balanced2021;

        Assert.Equal(64L, report.Proactive[ProactiveRow.NormativeDocuments, ProactiveMeasure.IssuedThisYear].Count);
        Assert.Equal(report["三（四）1.本机关不掌握相关政府信息 × 自然人"], report.Applications[ApplicationRow.NotHeld, ApplicantKind.NaturalPerson]);
        Assert.Equal(32L, report.Reconsideration[CaseOutcome.Total].Count);
        Assert.Equal(4L, report.DirectLitigation[CaseOutcome.Upheld].Count);
        Assert.Equal(3L, report.LitigationAfterReconsideration[CaseOutcome.Pending].Count);
    }

    [Fact]
    public void What_a_report_lends_out_cannot_be_written_to()
    {
        var report = SampleReports.Balanced2021;

        Assert.IsNotType<Figure[]>(report.Figures, exactMatch: false);
        Assert.IsNotType<ReportSection[]>(report.Sections, exactMatch: false);
        Assert.IsNotType<FormDeviation[]>(report.Deviations, exactMatch: false);
    }

    private static AnnualDisclosureReport Changed(AnnualDisclosureReport report, Action<ReportBuilder> change)
    {
        var builder = report.ToBuilder();
        change(builder);
        return builder.Build();
    }
}
