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
            Year = 2025, Units = County.Units, Layout = layout == "rows" ? TemplateLayout.UnitPerRow : TemplateLayout.UnitPerSheet, Reports = [.. County.Reports.Select(report => report.Report)],
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

    public void Dispose() => workspace.Dispose();

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
