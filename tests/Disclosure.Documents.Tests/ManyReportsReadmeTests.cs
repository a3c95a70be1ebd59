using Disclosure.Forms;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;
using Disclosure.Testing;
using Disclosure.Testing.Generators;

namespace Disclosure.Documents.Tests;

/// <summary>The papers' examples with more than one report are what the code does.</summary>
[Collection(nameof(WholeProcess))]
public sealed class ManyReportsReadmeTests
{
    [Fact]
    public void The_example_of_two_years_runs_as_printed()
    {
        var report = SampleReports.Balanced2021;
        var lastYear = YearPairs.HandingOn(report, report);
        report = report.With("applications.carriedOverFromPriorYear.total", report["applications.carriedOverFromPriorYear.total"].Count!.Value + 3);
        var written = PaperExample.Run("dossier", () =>
        {
            // <dossier>
            var dossier = new Dossier(report, Companion.PriorYear(lastYear, "2024.docx"));
            var audit = ReportAudit.Run(dossier);
            foreach (var finding in audit.Findings)
                Console.WriteLine($"{finding.RuleId} {finding.Message()}");

            foreach (var part in audit.Repairs(new RepairOptions { FixedReports = [ReportSlot.PriorYear] }).Parts)
                Console.WriteLine(part.Best?.Changes());
            // </dossier>
        });
        var lines = written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["DC3001", "DC3003", "DC6001"], lines[..3].Select(line => line[..6]));
        Assert.StartsWith("“二、上年结转政府信息公开申请数量 × 总计”由", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_series_runs_as_printed()
    {
        var report = SampleReports.Balanced2021;
        AnnualDisclosureReport[] reports = [report.With("applications.carriedOverFromPriorYear.total", 30), YearPairs.HandingOn(report, report)];
        var written = PaperExample.Run("series", () =>
        {
            // <series>
            var groups = ReportSeries.ByAuthority(reports);
            foreach (var series in groups.Series)
                foreach (var finding in SeriesAudit.Run(series).Findings)
                    Console.WriteLine($"{series.Authority} {finding.RuleId} {finding.Message()}");
            // </series>
        });
        Assert.StartsWith($"{report.Authority} DC6001 ", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_units_runs_as_printed()
    {
        var county = County.Of(12, new Random(5));
        var (children, units) = (county.Reports, county.Units);
        var parent = County.SumOf(county.Reports.Skip(1));
        var written = PaperExample.Run("rollup", () =>
        {
            // <rollup>
            var sum = Rollup.Sum(children, units, new RollupOptions { Authority = "青石县人民政府" });
            foreach (var addend in sum.Cells[0].Addends) Console.WriteLine($"{addend.Unit} {addend.Number}");
            foreach (var answer in RollupAudit.Run(parent, children, units).Answers) Console.WriteLine(answer.Text.Chinese);
            // </rollup>
        });
        var lines = written.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(county.Units.Units.Select(unit => $"{unit} 0"), lines[..12]);
        Assert.StartsWith("与“青石县人民政府办公室”一致：", Assert.Single(lines[12..]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_the_text_runs_as_printed()
    {
        const string Text = "共收到信息公开申请11条，分别为索取权责清单3条、索取预决算3条、索取活动方案4条；1条正在进行行政复议，为结果纠正。";
        var builder = SampleReports.Balanced2021.ToBuilder();
        builder.Sections = [ReportSection.Of(SectionKind.Overview, Text)];
        var report = builder.Build();
        var written = PaperExample.Run("narrative", () =>
        {
            // <narrative>
            foreach (var finding in NarrativeAudit.Run(report).Findings.Where(finding => finding.Passage is not null))
                Console.WriteLine($"{finding.RuleId} {finding.Message()}");

            var narrative = ReportNarrative.Of(report);
            foreach (var claim in narrative.Claims)
                Console.WriteLine($"{claim.Passage.Text}: {claim.ReadingIn(report)?.Name.Chinese}");
            foreach (var number in narrative.Unclaimed)
                Console.WriteLine($"{number.Passage.Text}: {number.Because.Chinese}");
            // </narrative>
        });
        Assert.StartsWith("DC8001 ", written, StringComparison.Ordinal);
        Assert.Contains("\nDC8009 ", written, StringComparison.Ordinal);
    }
}
