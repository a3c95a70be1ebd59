using System.IO.Compression;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;

namespace Disclosure.Cli.Tests;

/// <summary>What a new user tries: a file alone, a folder that is open in Office, the same report twice, tables of figures, a folder of forms.</summary>
public sealed class FirstHourTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public void A_file_or_a_folder_alone_is_checked()
    {
        var report = workspace.Write("in/report.json", ConsoleReports.BookedUnderTwoApplicants());
        Assert.Equal(CommandRun.Of("check", report), CommandRun.Of(report));
        Assert.Equal(CommandRun.Of("check", workspace.PathOf("in"), "--format", "csv"), CommandRun.Of(workspace.PathOf("in"), "--format", "csv"));
        Assert.Equal(64, CommandRun.Of("chekc").ExitCode);
    }

    [Theory]
    [InlineData("~$report.docx")]
    [InlineData(".~lock.report.docx#")]
    [InlineData("~$报告.xlsx")]
    [InlineData("report.docx.tmp")]
    [InlineData("report.pdf.crdownload")]
    public void What_a_program_keeps_beside_an_open_document_is_passed_over_without_a_word(string name)
    {
        workspace.Write("in/report.json", ConsoleReports.Balanced());
        workspace.Write($"in/{name}", "信息公开");
        foreach (var input in (string[])[workspace.PathOf("in"), workspace.PathOf("in/*")])
        {
            var run = CommandRun.Of("check", input);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    [Fact]
    public void The_same_report_twice_in_a_run_is_told()
    {
        workspace.Write("in/a.json", ConsoleReports.Balanced());
        workspace.Write("in/b.json", ConsoleReports.Balanced());
        Assert.StartsWith("同一份报告（海州区自然资源局  2025 年度）有 2 个文件，数字相同，均已检查：", CommandRun.Of("check", workspace.PathOf("in")).Error, StringComparison.Ordinal);
        workspace.Write("in/c.json", ConsoleReports.BookedUnderTwoApplicants());
        var told = CommandRun.Of("check", workspace.PathOf("in")).Error.TrimEnd('\n').Split('\n');
        Assert.Contains("有 3 个文件，数字不尽相同", Assert.Single(told), StringComparison.Ordinal);
        Assert.Empty(CommandRun.Of("check", workspace.PathOf("in/a.json")).Error);
    }

    [Theory]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", true, ".ods")]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", false, ".ods")]
    [InlineData("application/vnd.oasis.opendocument.text", true, ".odt")]
    [InlineData("application/vnd.oasis.opendocument.text", false, ".odt")]
    public void OpenDocument_is_called_what_it_is(string mediaType, bool isFirst, string ending)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            if (isFirst) Add(zip, "mimetype", mediaType, CompressionLevel.NoCompression);
            Add(zip, "content.xml", new string('x', 2000), CompressionLevel.Optimal);
            if (!isFirst) Add(zip, "mimetype", mediaType, CompressionLevel.Optimal);
        }

        var run = CommandRun.Of("check", workspace.Write($"report{ending}", bytes.ToArray()));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("OpenDocument", run.Output, StringComparison.Ordinal);
        Assert.Contains(ending, run.Output, StringComparison.Ordinal);

        static void Add(ZipArchive zip, string name, string text, CompressionLevel level)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name, level).Open());
            writer.Write(text);
        }
    }

    [Fact]
    public void Figures_come_as_a_table_with_a_row_for_each_cell_or_each_report()
    {
        var report = workspace.Write("in/a.json", ConsoleReports.EveryFeature());
        workspace.Write("in/b.json", ConsoleReports.Trial());
        var cells = CsvTable.Rows(CommandRun.Of("read", report, "--format", "csv").Output[1..]);
        Assert.Equal(["文件", "机关", "年度", "格式", "单元格", "路径", "数字", "原文", "位置"], cells[0]);
        var form = ConsoleReports.EveryFeature().Form;
        Assert.Equal(form.Cells.Select(cell => cell.Path), cells.Skip(1).Select(row => row[5]));
        Assert.Equal(form.Cells.Select(cell => $"{ConsoleReports.EveryFeature()[cell].Number}"), cells.Skip(1).Select(row => row[6]));

        CommandRun.Of("read", workspace.PathOf("in"), "--rows", "report", "--out", workspace.PathOf("figures.csv"));
        var reports = CsvTable.Rows(File.ReadAllText(workspace.PathOf("figures.csv")));
        Assert.Equal(3, reports.Count);
        Assert.All(reports, row => Assert.Equal(reports[0].Count, row.Count));
        var place = reports[0].IndexOf("三（一）予以公开 × 自然人");
        Assert.Equal($"{ConsoleReports.Trial()["applications.disclosed.naturalPerson"]}", reports[2][place]);

        Assert.Equal(0, CommandRun.Of("read", workspace.PathOf("in"), "--out", workspace.PathOf("figures.xlsx")).ExitCode);
        Assert.Empty(Disclosure.Testing.OfficeStandard.Breaches(File.ReadAllBytes(workspace.PathOf("figures.xlsx"))));
    }

    [Fact]
    public void A_folder_of_reports_becomes_a_folder_of_official_forms()
    {
        workspace.Write("in/a.json", ConsoleReports.Balanced());
        workspace.Write("in/sub/a.json", ConsoleReports.Trial());
        workspace.Write("in/wrong.json", ConsoleReports.BookedUnderTwoApplicants());
        var run = CommandRun.Of("convert", workspace.PathOf("in"), "--to", "docx", "--out", workspace.PathOf("forms"));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("共 3 份，已写出 2 份。", run.Error, StringComparison.Ordinal);
        var forms = Directory.GetFiles(workspace.PathOf("forms")).Order().ToList();
        Assert.Equal(["a-2.docx", "a.docx"], forms.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(ConsoleReports.Balanced(), ReportDocument.Read(workspace.PathOf("forms/a.docx")).Report);

        Assert.Equal(64, CommandRun.Of("convert", workspace.PathOf("in"), "--to", "docx").ExitCode);
        Assert.Equal(64, CommandRun.Of("convert", workspace.PathOf("in"), "--out", workspace.PathOf("forms")).ExitCode);
        Assert.Equal(0, CommandRun.Of("convert", workspace.PathOf("in/a.json"), "--to", "html", "--out", workspace.PathOf("forms")).ExitCode);
        Assert.True(File.Exists(workspace.PathOf("forms/a.html")));
    }

    [Fact]
    public void Equal_problems_in_reading_are_one_with_their_places()
    {
        var rows = string.Concat(Enumerable.Range(0, 5).Select(i => $"| （·）某某事项 | 1 | 2 | 3 | 4 | 5 | 6 | {i} |\n"));
        var text = CommandRun.Of("convert", workspace.Write("a.json", ConsoleReports.Balanced()), "--to", "markdown").Output;
        var file = workspace.Write("a.md", text.Replace("| 四、结转下年度继续办理", $"{rows}| 四、结转下年度继续办理", StringComparison.Ordinal));
        var run = CommandRun.Of("check", file);
        Assert.Contains("同样的问题共 5 处：第 ", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n'), line => line.Contains("DP2008", StringComparison.Ordinal));
        using var json = System.Text.Json.JsonDocument.Parse(CommandRun.Of("check", file, "--format", "json").Output);
        Assert.Equal(5, json.RootElement.GetProperty("reports")[0].GetProperty("problems").EnumerateArray().Count(problem => problem.GetProperty("code").GetString() == "DP2008"));
    }

    [Fact]
    public void Two_totals_filled_in_for_each_other_are_one_finding_and_its_repair()
    {
        // Both totals hold a figure, so that either may have been meant for the other.
        var full = ConsoleReports.Balanced().With("applications.receivedThisYear.commercialEnterprise", 4).With("applications.disclosed.commercialEnterprise", 4).WithComputedTotals();
        var (one, other) = ("applications.totalDisposed.naturalPerson", "applications.totalDisposed.commercialEnterprise");
        var received = full.Form.Cells.Where(cell => cell.Row.Key == "receivedThisYear" && cell.Column.Key != "total").Sum(cell => full[cell].Count ?? 0);
        full = full.With("applications.receivedThisYear.total", received);
        Assert.Empty(ReportAudit.Run(full).Errors);

        var run = CommandRun.Of("check", workspace.Write("swapped.json", full.With(one, full[other]).With(other, full[one])));
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Output.Split('\n'), line => line.Contains("建议更正", StringComparison.Ordinal));
        Assert.Contains("填反", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();
}
