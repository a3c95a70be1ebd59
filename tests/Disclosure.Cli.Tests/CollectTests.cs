using System.IO.Compression;
using Disclosure.Cli.Tests.Running;
using Disclosure.Documents;
using Disclosure.Documents.Units;
using Disclosure.Reports;
using Disclosure.Samples;
using Disclosure.Testing;
using Disclosure.Testing.Collecting;

namespace Disclosure.Cli.Tests;

/// <summary>From the workbook that is sent out, or a folder of what came back, to the form of the county.</summary>
public sealed class CollectTests : IDisposable
{
    private static readonly County County = County.Of(12, new Random(5));

    private readonly Workspace workspace = new();

    [Fact]
    public void A_newcomer_gets_from_a_folder_of_forty_samples_to_the_form_of_the_county_with_one_command()
    {
        CountyFolder.Write(workspace.Folder);
        var (reports, units, file) = (workspace.PathOf("reports"), workspace.PathOf("units.csv"), workspace.PathOf("county.docx"));

        var run = CommandRun.Of("collect", reports, "--units", units, "--authority", "青石县人民政府", "--out", file);

        Assert.Equal((0, "已汇总 40 个单位。"), (run.ExitCode, run.Error.Trim()));
        Assert.Equal(County.SumOf(CountyFolder.Reports.Select(report => new Disclosure.Reports.Series.SeriesReport(report))).Figures, ReportDocument.Read(file).Report!.Figures);
        Assert.Equal(0, CommandRun.Of("rollup", reports, "--parent", file, "--units", units).ExitCode);
    }

    [Theory]
    [InlineData("rows")]
    [InlineData("sheets")]
    public void The_workbook_that_is_sent_out_is_added_up_when_it_comes_back(string layout)
    {
        var units = workspace.Write("units.csv", UnitListCsv.Write(County.Units));
        var sheet = workspace.PathOf("收集表.xlsx");
        var sent = CommandRun.Of("template", "--year", "2025", "--units", units, "--layout", layout, "--out", sheet);
        Assert.Equal((0, "已写出收集表（2021年版，12 个单位）。"), (sent.ExitCode, sent.Error.Trim()));
        Assert.Equal(1, CommandRun.Of("collect", sheet, "--units", units, "--out", workspace.PathOf("county.docx")).ExitCode);
        ReportTemplate.WriteTo(sheet, new TemplateOptions
        {
            Year = 2025,
            Units = County.Units,
            Layout = layout == "rows" ? TemplateLayout.UnitPerRow : TemplateLayout.UnitPerSheet,
            Reports = [.. County.Reports.Select(report => report.Report)],
        });

        var run = CommandRun.Of("collect", sheet, "--units", units, "--out", workspace.PathOf("county.docx"));

        Assert.Equal((0, "已汇总 12 个单位。"), (run.ExitCode, run.Error.Trim()));
        Assert.Equal(County.SumOf(County.Reports).Figures, ReportDocument.Read(workspace.PathOf("county.docx")).Report!.Figures);
    }

    [Fact]
    public void The_form_of_one_report_is_written_and_checked()
    {
        var file = workspace.PathOf("form.xlsx");

        Assert.Equal(0, CommandRun.Of("template", "--edition", "2019", "--out", file).ExitCode);
        Assert.Equal(ReportEdition("2019"), ReportDocument.Read(file).Report!.Edition.Key);
        Assert.Equal(64, CommandRun.Of("template", "--layout", "rows", "--out", file).ExitCode);
        Assert.Equal(64, CommandRun.Of("template", "--out", workspace.PathOf("form.docx")).ExitCode);
        Assert.Equal(64, CommandRun.Of("template", "more", "--out", file).ExitCode);
    }

    [Fact]
    public void A_unit_of_the_sheet_that_filled_in_nothing_is_missing_though_no_list_says_so()
    {
        var sheet = workspace.Write("sheet.csv", Table(reports => reports[3] = null).Csv());
        var file = workspace.PathOf("county.docx");

        var refused = CommandRun.Of("collect", sheet, "--out", file);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("“青石县第003局”没有填写任何数字，按未交处理", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
        Assert.Equal(0, CommandRun.Of("collect", sheet, "--out", file, "--allow-missing").ExitCode);
        using var package = ZipFile.OpenRead(file);
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        Assert.Contains("缺 1 个单位：青石县第003局", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_sum_that_misses_rows_is_told_and_nothing_is_written_unless_the_rows_are_meant()
    {
        var table = Table(_ => { });
        var wrong = Table(reports => reports.RemoveRange(10, 2)).Rows.Single(row => row[0] == "合计");
        wrong.CopyTo(table.Rows.Single(row => row[0] == "合计"), 0);
        var (sheet, file) = (workspace.Write("sheet.csv", table.Csv()), workspace.PathOf("county.docx"));

        var refused = CommandRun.Of("collect", sheet, "--out", file);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("DC7011", refused.Error, StringComparison.Ordinal);
        Assert.Contains("青石县第010局", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
        Assert.Equal(0, CommandRun.Of("collect", sheet, "--out", file, "--allow-errors").ExitCode);
        Assert.Equal(County.SumOf(County.Reports).Figures, ReportDocument.Read(file).Report!.Figures);
    }

    [Theory]
    [InlineData("county.xlsx", "xl/comments")]
    [InlineData("county.html", "")]
    public void Every_cell_says_what_it_adds_up(string name, string part)
    {
        var (sheet, file) = (workspace.Write("sheet.csv", Table(_ => { }).Csv()), workspace.PathOf(name));

        Assert.Equal(0, CommandRun.Of("collect", sheet, "--out", file).ExitCode);

        var text = part.Length == 0 ? File.ReadAllText(file) : NotesIn(file);
        var cell = Disclosure.Forms.Form.Revised2021.Cells.First(cell => County.Reports.Count(report => report.Report[cell].Number > 0) > 1);
        var largest = County.Reports.OrderByDescending(report => report.Report[cell].Number).First().Report;
        Assert.Contains($"{largest.Authority} {largest[cell]}；", text, StringComparison.Ordinal);
        Assert.Equal(County.SumOf(County.Reports).Figures, ReportDocument.Read(file).Report!.Figures);
    }

    [Fact]
    public void A_first_list_of_units_is_written_from_what_is_there()
    {
        var sheet = workspace.Write("sheet.csv", Table(reports => reports[3] = null).Csv());
        var list = workspace.PathOf("units.csv");

        Assert.Equal(0, CommandRun.Of("collect", "--units-from", sheet, "--out", list).ExitCode);

        var units = UnitListCsv.Read(File.ReadAllBytes(list)).List!;
        Assert.Equal(County.Units.Units.Select(unit => unit.Name).Order(), units.Units.Select(unit => unit.Name).Order());
        Assert.Equal(1, CommandRun.Of("collect", sheet, "--units", list, "--out", workspace.PathOf("county.docx")).ExitCode);
    }

    [Fact]
    public void What_cannot_be_placed_keeps_the_sum_from_being_written()
    {
        var table = Table(_ => { });
        table.Rows[4][1] = "";
        var (sheet, file) = (workspace.Write("sheet.csv", table.Csv()), workspace.PathOf("county.docx"));

        var run = CommandRun.Of("collect", sheet, "--out", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("DP1403", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void Units_whose_errors_cancel_each_other_are_named_and_nothing_is_written_unless_errors_are_allowed()
    {
        workspace.Write("reports/0.json", With("甲局", -5));
        workspace.Write("reports/1.json", With("乙局", 10));
        string[] command = ["collect", workspace.PathOf("reports"), "--out", workspace.PathOf("county.docx")];

        var refused = CommandRun.Of(command);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("“甲局”（", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("“乙局”（", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("county.docx")));
        Assert.Equal(0, CommandRun.Of([.. command, "--allow-errors"]).ExitCode);
    }

    [Fact]
    public void Two_reports_of_a_unit_with_different_figures_and_no_dates_are_refused_and_equal_ones_are_one()
    {
        workspace.Write("reports/0.json", With("甲局", 5));
        workspace.Write("reports/1.json", With("甲局", 5));
        string[] command = ["collect", workspace.PathOf("reports"), "--out", workspace.PathOf("county.docx")];
        Assert.Equal(0, CommandRun.Of(command).ExitCode);
        workspace.Write("reports/1.json", With("甲局", 6));
        File.Delete(workspace.PathOf("county.docx"));

        var refused = CommandRun.Of(command);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("请只保留一份", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("county.docx")));
    }

    [Fact]
    public void A_sum_beyond_64_bits_names_its_cell_and_nothing_is_written()
    {
        workspace.Write("reports/0.json", With("甲局", long.MaxValue));
        workspace.Write("reports/1.json", With("乙局", 1));

        var run = CommandRun.Of("collect", workspace.PathOf("reports"), "--out", workspace.PathOf("county.docx"), "--allow-errors");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("过大", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace.PathOf("county.docx")));
    }

    [Fact]
    public void A_list_of_units_that_is_too_long_is_refused_and_what_is_wrong_is_told_in_part()
    {
        var (reports, file) = (workspace.Write("a.json", With("甲局", 5)), workspace.PathOf("county.docx"));
        var large = workspace.Write("large.csv", $"name\n{string.Join('\n', Enumerable.Range(0, 20_001))}");
        var wrong = workspace.Write("wrong.csv", $"name,kind\n{string.Join('\n', Enumerable.Range(0, 500).Select(number => $"{number},x"))}");
        var huge = workspace.Write("huge.csv", new byte[(16 << 20) + 1]);

        Assert.Contains("最多 20000 个", CommandRun.Of("collect", reports, "--units", large, "--out", file).Error, StringComparison.Ordinal);
        Assert.Contains("另有 480 处", CommandRun.Of("collect", reports, "--units", wrong, "--out", file).Error, StringComparison.Ordinal);
        Assert.Contains("16 MiB", CommandRun.Of("rollup", reports, "--units", huge, "--parent", reports).Error, StringComparison.Ordinal);
        Assert.Equal(64, CommandRun.Of("rollup", reports, "--units", large, "--parent", reports).ExitCode);
    }

    [Fact]
    public void The_bare_name_of_the_place_whose_sum_it_is_is_no_unit()
    {
        workspace.Write("reports/0.json", With("青石县", 5));
        workspace.Write("reports/1.json", With("水利局", 1));
        string[] command = ["collect", workspace.PathOf("reports"), "--out", workspace.PathOf("county.docx"), "--authority"];

        Assert.Equal((1, 0), (CommandRun.Of([.. command, "青石县人民政府"]).ExitCode, CommandRun.Of([.. command, "白水市人民政府"]).ExitCode));
    }

    public void Dispose() => workspace.Dispose();

    private static AnnualDisclosureReport With(string name, long number) =>
        new ReportBuilder(Disclosure.Forms.Form.Revised2021, 2025) { Authority = name }
            .Set("proactive.administrativeLicensing.decisionsMade", number).SetRest(Figure.Zero).Build();

    // A unit without figures has blanks.
    private static CollectionTable Table(Action<List<AnnualDisclosureReport?>> change)
    {
        List<AnnualDisclosureReport?> reports = [.. County.Reports.Select(report => report.Report)];
        change(reports);
        var blank = reports.FindIndex(report => report is null);
        if (blank >= 0) reports[blank] = new ReportBuilder(Disclosure.Forms.Form.Revised2021, 2025) { Authority = County.Reports[blank].Report.Authority }.SetRest(Figure.Blank).Build();
        return CollectionLayout.All[0].Table([.. reports.OfType<AnnualDisclosureReport>()]);
    }

    private static string ReportEdition(string year) => Disclosure.Forms.Form.All.Single(form => $"{form.FirstYear}" == year).Edition.Key;

    private static string NotesIn(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return string.Concat(package.Entries.Where(entry => entry.FullName.StartsWith("xl/comments", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
