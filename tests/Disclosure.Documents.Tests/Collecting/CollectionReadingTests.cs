using System.Text;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Collecting;

namespace Disclosure.Documents.Tests.Collecting;

/// <summary>Whatever way offices lay out the figures of their units, every one of them is read into its cell, or told as not read.</summary>
public sealed class CollectionReadingTests
{
    private const int Units = 60;

    public static TheoryData<string, string> Layouts
    {
        get
        {
            var layouts = new TheoryData<string, string>();
            foreach (var layout in CollectionLayout.All)
            {
                foreach (var format in new[] { "csv", "gbk", "xlsx" }) layouts.Add(layout.Name, format);
            }

            return layouts;
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_figure_of_every_unit_is_read_and_their_sum_is_what_plain_loops_come_to(string name, string format)
    {
        var layout = CollectionLayout.All.Single(each => each.Name == name);
        foreach (var seed in Enumerable.Range(1, 3))
        {
            var county = County.Of(Units, new Random(seed));
            List<AnnualDisclosureReport> reports = [.. county.Reports.Select(report => report.Report)];

            var reading = Read(layout.Table(reports), format);

            Assert.Empty(reading.Problems);
            if (layout.IsOfOne) reports = [reports[0]];
            Assert.Equal(reports.Select(report => (report.Authority, (int?)2025)), reading.Reports.Select(read => (read.Report.Authority, read.Report.Year)));
            foreach (var (due, read) in reports.Zip(reading.Reports, (due, read) => (due, read.Report)))
            {
                Assert.All(due.Form.Cells, cell => Assert.Equal(layout.Has(cell) ? due[cell].Number : null, read[cell].Number));
                Assert.All(due.Form.Cells, cell => Assert.Equal(layout.Has(cell) ? FigureState.Number : FigureState.Absent, read[cell].State));
            }

            if (layout.IsOfOne) continue;
            Assert.All(reports[0].Form.Cells.Where(layout.Has), cell => Assert.Equal(reports.Sum(report => report[cell].Number), reading.Sum!.Printed[cell].Number));
            if (!layout.HasTotalsAlone) Assert.Equal(County.SumOf(county.Reports).Figures, Rollup.Sum(reading.Reports, county.Units).Report.Figures);
        }
    }

    [Fact]
    public void A_printed_sum_whose_formula_misses_two_rows_is_told_with_the_units_of_these_rows()
    {
        var alone = 0;
        const int Counties = 50;
        foreach (var seed in Enumerable.Range(0, Counties))
        {
            var county = County.Of(Units, new Random(seed));
            List<AnnualDisclosureReport> reports = [.. county.Reports.Select(report => report.Report)];
            var missed = reports[^2..].Where(report => report.Figures.Any(figure => figure.Number != 0)).Select(report => report.Authority!).ToList();
            var table = CollectionLayout.All[0].Table(reports);
            var short_ = CollectionLayout.All[0].Table(reports[..^2]).Rows.Single(row => row[0] == "合计");
            short_.CopyTo(table.Rows.Single(row => row[0] == "合计"), 0);

            var sum = Read(table, "csv").Sum!;
            var result = RollupAudit.Run(Disclosure.Reports.Dossiers.Dossier.OfSheet(sum.Printed, Disclosure.Reports.Units.UnitPlacement.Of(sum.Units, null, 2025)));

            Assert.Equal(missed.Count > 0, result.Findings.Any(finding => finding.RuleId == "DC7011"));
            if (missed.Count == 0) continue;
            Assert.Contains(result.Answers, answer => answer.Units.Select(unit => unit.Name).Order().SequenceEqual(missed.Order()));
            if (result.Answers.Count == 1) alone++;
        }

        Assert.True(alone * 100 >= Counties * 90, $"{alone} of {Counties}");
    }

    [Fact]
    public void A_unit_that_stands_on_several_sheets_is_put_together()
    {
        var county = County.Of(5, new Random(2));
        List<AnnualDisclosureReport> reports = [.. county.Reports.Select(report => report.Report)];
        var sheets = Form.Revised2021.Tables.Select(table => Part(reports, table).Markup());

        var reading = Read(Disclosure.Testing.Layouts.WorkbookLayout.Package([.. sheets]));

        Assert.Empty(reading.Problems);
        Assert.Equal(reports.Select(report => report.Figures), reading.Reports.Select(read => read.Report.Figures));
    }

    [Theory]
    [InlineData("twice the same column", "DP1401")]
    [InlineData("a head that could be several cells", "DP1402")]
    [InlineData("figures without a unit", "DP1403")]
    [InlineData("a unit twice", "DP1404")]
    [InlineData("a unit without figures", "DP1405")]
    [InlineData("a hidden row", "DP1407")]
    [InlineData("a merged figure", "DP1408")]
    public void What_cannot_be_read_with_certainty_is_told(string what, string code)
    {
        var county = County.Of(4, new Random(2));
        List<AnnualDisclosureReport> reports = [.. county.Reports.Select(report => report.Report)];
        var table = CollectionLayout.All.Single(layout => layout.Name == "a unit a row, one row of heads").Table(reports);
        var (heads, second) = (table.Rows[1], table.Rows[3]);
        switch (what)
        {
            case "twice the same column": heads[10] = heads[9]; break;
            case "a head that could be several cells": heads[9] = "总计"; break;
            case "figures without a unit": second[1] = ""; break;
            case "a unit twice": second[1] = table.Rows[2][1]; break;
            case "a unit without figures": second.AsSpan(3).Fill(""); break;
            case "a hidden row": table.Hide(3); break;
            default: table.Merge(3, 9, 1, 2); break;
        }

        var reading = Read(table, "xlsx");

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(code, problem.Code);
        Assert.NotNull(problem.Place);
        if (what == "a merged figure") Assert.NotEqual(FigureState.Number, reading.Reports[1].Report[Form.Revised2021.Cells[6]].State);
        if (what == "a hidden row") Assert.Equal(4, reading.Reports.Count);
    }

    [Fact]
    public void A_bare_total_below_a_row_is_not_taken_for_the_total_of_that_row()
    {
        var table = new CollectionTable().Add("2025年").Add("项目", "甲局", "乙局").Add("一、本年新收政府信息公开申请数量", "3", "1")
            .Add("二、上年结转政府信息公开申请数量", "0", "0").Add("（一）予以公开", "2", "1").Add("（二）部分公开", "1", "0").Add("重复申请", "0", "0").Add("总计", "3", "1");

        var reading = Read(table, "csv");

        Assert.Equal("DP1402", Assert.Single(reading.Problems).Code);
        Assert.Equal(3, reading.Reports[0].Report["applications.receivedThisYear.total"].Number);
        Assert.Equal(0, reading.Reports[0].Report["applications.repeatedApplication.total"].Number);
    }

    [Fact]
    public void A_kind_below_a_label_that_is_none_of_the_form_is_no_kind_of_the_row_before()
    {
        var table = new CollectionTable().Add("2025年").Add("项目", "甲局", "乙局").Add("一、本年新收政府信息公开申请数量", "3", "1")
            .Add("二、上年结转政府信息公开申请数量", "0", "0").Add("（一）予以公开", "2", "1").Add("（二）部分公开", "1", "0").Add("重复申请", "0", "0")
            .Add("咨询件", "9", "8").Add("其中：自然人", "7", "6");

        var reading = Read(table, "csv");

        Assert.Equal(["DP1402", "DP1402"], reading.Problems.Select(problem => problem.Code));
        Assert.DoesNotContain(reading.Reports[0].Report.Figures, figure => figure.Number is 7 or 9);
    }

    [Fact]
    public void A_column_below_the_label_of_a_row_alone_is_no_total_where_the_kinds_stand_beside_it()
    {
        var table = CollectionLayout.All.Single(layout => layout.Name == "a unit a row, three rows of heads").Table([County.ReportOf("甲局", new Random(3)), County.ReportOf("乙局", new Random(4))]);
        var column = Array.IndexOf(table.Rows[3], "总计");
        table.Rows[3][column] = "";

        var reading = Read(table, "csv");

        Assert.Equal("DP1402", Assert.Single(reading.Problems).Code);
        Assert.Equal(FigureState.Absent, reading.Reports[0].Report["applications.receivedThisYear.total"].State);
    }

    [Theory]
    [InlineData("乡镇合计")]
    [InlineData("县直部门小计")]
    [InlineData("全县")]
    public void What_several_rows_come_to_is_no_unit(string name)
    {
        var county = County.Of(3, new Random(3));
        var sum = County.SumOf(county.Reports).ToBuilder();
        sum.Authority = name;
        var table = CollectionLayout.All[0].Table([.. county.Reports.Select(report => report.Report), sum.Build()]);
        table.Rows.Single(row => row[0] == "合计").AsSpan().Fill("");

        var reading = Read(table, "csv");

        Assert.Empty(reading.Problems);
        Assert.Equal(county.Reports.Select(report => report.Report.Authority), reading.Reports.Select(read => read.Report.Authority));
    }

    [Fact]
    public void A_document_with_one_report_gives_that_one()
    {
        var report = SampleReports.Balanced2021;
        var bytes = new MemoryStream();
        report.WriteTo(bytes, OfficialFormat.Xlsx, new WritingOptions { AllowsErrors = true });

        var reading = Read(bytes.ToArray());

        Assert.Equal(report.Figures, Assert.Single(reading.Reports).Report.Figures);
        Assert.Null(reading.Sum);
        Assert.Single(CollectionDocument.Read("there is no such file.xlsx").Problems);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://a\",\"b\")")]
    [InlineData("+1+1")]
    [InlineData("@SUM(1)")]
    [InlineData("甲局,乙局\n丙局")]
    [InlineData("甲局\"乙\"")]
    public void A_name_is_a_name_whatever_it_looks_like_and_ragged_rows_end_in_blanks(string name)
    {
        var county = County.Of(2, new Random(4));
        var named = county.Reports[1].Report.ToBuilder();
        named.Authority = name;
        var table = CollectionLayout.All[0].Table([county.Reports[0].Report, named.Build()]);

        var reading = CollectionDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(table.Csv(isRagged: true))));

        Assert.Empty(reading.Problems);
        Assert.Equal(name.ReplaceLineEndings(""), reading.Reports[1].Report.Authority!.ReplaceLineEndings(""));
        Assert.Equal(county.Reports[1].Report.Figures, reading.Reports[1].Report.Figures);
    }

    [Fact]
    public void Two_thousand_units_are_read()
    {
        var county = County.Of(2000, new Random(1));

        var reading = Read(CollectionLayout.All[4].Table([.. county.Reports.Select(report => report.Report)]), "csv");

        Assert.Empty(reading.Problems);
        Assert.Equal(county.Reports.Select(report => report.Report.Figures), reading.Reports.Select(read => read.Report.Figures));
    }

    private static CollectionTable Part(IReadOnlyList<AnnualDisclosureReport> reports, FormTable part)
    {
        var whole = CollectionLayout.All[4].Table(reports);
        var table = new CollectionTable().Add("2025年");
        int[] kept = [0, 1, .. part.Cells.Select(cell => cell.Index + 3)];
        foreach (var row in whole.Rows.Where(row => row.Length > 3)) table.Add([.. kept.Select(column => row[column])]);
        return table;
    }

    private static CollectionReading Read(CollectionTable table, string format) => Read(format switch
    {
        "csv" => Encoding.UTF8.GetBytes(table.Csv()),
        "gbk" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(table.Csv()),
        _ => table.Xlsx(),
    });

    private static CollectionReading Read(byte[] bytes) => CollectionDocument.Read(new MemoryStream(bytes));
}
