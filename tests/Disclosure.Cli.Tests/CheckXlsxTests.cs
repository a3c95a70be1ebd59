using System.IO.Compression;
using System.Xml.Linq;
using Disclosure.Cli.Output.Xlsx;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class CheckXlsxTests : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly Workspace workspace = new();

    [Fact]
    public void Marks_the_cells_of_a_finding_and_tells_it_in_a_note()
    {
        var parts = Check(1, workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants()));

        Assert.Equal(["总览", "问题", "1 二、主动公开政府信息情况", "1 三、收到和处理政府信息公开申请情况", "1 四、政府信息公开行政复议、行政诉讼情况"], Sheets(parts));
        var notes = parts.Where(part => part.Key.Contains("comments", StringComparison.Ordinal)).SelectMany(part => part.Value.Descendants(Main + "comment")).ToList();
        Assert.Contains(notes, note => note.Value.StartsWith("错误 DC3001  “自然人”一列", StringComparison.Ordinal));
        var marked = parts.Values.SelectMany(part => part.Descendants(Main + "c")).Where(cell => notes.Any(note => note.Attribute("ref")!.Value == cell.Attribute("r")?.Value)).ToList();
        Assert.Contains(marked, cell => cell.Value == "60");
        Assert.Equal(2, Rows(parts, 2).Count(row => row.Contains("DC3001")));
    }

    [Fact]
    public void The_tables_of_the_workbook_hold_the_report()
    {
        var file = workspace.PathOf("result.xlsx");
        Assert.Equal(0, CommandRun.Of("check", workspace.Write("report.json", ConsoleReports.Balanced()), "--format", "xlsx", "--out", file).ExitCode);
        Assert.Equal(ConsoleReports.Balanced().Figures, ReportDocument.Read(file).Report!.Figures);
    }

    [Fact]
    public void Text_is_never_a_formula_and_keeps_its_characters()
    {
        var report = ConsoleReports.BookedUnderTwoApplicants().ToBuilder();
        report.Authority = "=HYPERLINK(\"http://a.b\")_x0041_<b>&";
        report.Set("proactive.administrativePenalties.decisionsMade", Figure.OfText("=1+1"));
        var parts = Check(1, workspace.Write("report.json", report.Build()));

        Assert.Empty(parts.Values.SelectMany(part => part.Descendants(Main + "f")));
        Assert.Contains("=HYPERLINK(\"http://a.b\")_x005F_x0041_<b>&  2025 年度", Rows(parts, 1).SelectMany(row => row));
        Assert.Contains(parts.Values.SelectMany(part => part.Descendants(Main + "c")), cell => cell.Value == "=1+1" && cell.Attribute("t")?.Value == "inlineStr");
    }

    [Fact]
    public void A_batch_has_an_overview_and_says_whose_tables_are_left_out()
    {
        for (var i = 0; i < CheckXlsx.MostReports + 2; i++) workspace.Write($"in/{i:00}.json", i % 2 == 0 ? ConsoleReports.Balanced() : ConsoleReports.OddFigures());
        workspace.Write("in/broken.txt", "没有表格");
        var parts = Check(2, workspace.PathOf("in"));

        Assert.Equal(2 + (3 * CheckXlsx.MostReports), Sheets(parts).Count);
        var overview = Rows(parts, 1).Select(row => string.Join(' ', row)).ToList();
        Assert.Contains(overview, row => row.Contains("工作簿只附前 20 份报告的表格，其余 2 份的表格未附", StringComparison.Ordinal));
        Assert.Contains(overview, row => row.Contains("broken.txt 未能读取", StringComparison.Ordinal));
        Assert.Contains(Rows(parts, 2), row => row.Contains("DP1004"));
    }

    [Fact]
    public void A_terminal_is_no_place_for_it()
    {
        var run = CommandRun.With(new CommandScene(TerminalWidth: 80), "check", workspace.Write("report.json", ConsoleReports.Balanced()), "--format", "xlsx");
        Assert.Equal(64, run.ExitCode);
        Assert.Contains("请用 --out 给出文件名", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private Dictionary<string, XDocument> Check(int exitCode, string input)
    {
        var file = workspace.PathOf("result.xlsx");
        Assert.Equal(exitCode, CommandRun.Of("check", input, "--format", "xlsx", "--out", file).ExitCode);
        var bytes = File.ReadAllBytes(file);
        Assert.Empty(OfficeStandard.Breaches(bytes));
        using var package = new ZipArchive(new MemoryStream(bytes));
        return package.Entries.Where(entry => entry.FullName.StartsWith("xl/", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, entry =>
        {
            using var part = entry.Open();
            return XDocument.Load(part);
        });
    }

    private static List<string> Sheets(Dictionary<string, XDocument> parts) =>
        [.. parts["xl/workbook.xml"].Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value)];

    private static List<List<string>> Rows(Dictionary<string, XDocument> parts, int sheet)
    {
        var heads = sheet == 1 ? "总览" : "问题";
        Assert.Equal(heads, Sheets(parts)[sheet - 1]);
        var part = parts.Keys.Where(name => name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Single(name => parts[name].Descendants(Main + "c").Any(cell => cell.Value == (sheet == 1 ? "文件" : "指纹")));
        return [.. parts[part].Descendants(Main + "row").Select(row => row.Elements(Main + "c").Select(cell => cell.Value).ToList())];
    }
}
