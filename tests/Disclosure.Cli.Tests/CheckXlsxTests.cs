using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Reports;
using Disclosure.Results.Xlsx;
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
        Assert.Equal(2, Rows(parts, "指纹").Count(row => row.Contains("DC3001")));
    }

    [Fact]
    public void The_tables_of_the_workbook_hold_the_report()
    {
        var file = workspace.PathOf("result.xlsx");
        Assert.Equal(1, CommandRun.Of("check", workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants()), "--format", "xlsx", "--out", file).ExitCode);
        Assert.Equal(ConsoleReports.BookedUnderTwoApplicants().Figures, ReportDocument.Read(file).Report!.Figures);
    }

    [Fact]
    public void Tells_everything_that_CSV_tells()
    {
        workspace.Write("in/a.json", ConsoleReports.EveryFeature());
        workspace.Write("in/b.json", ConsoleReports.BookedUnderTwoApplicants());
        workspace.Write("in/broken.txt", "没有表格");
        var accepted = workspace.Write("accepted.json", $$"""{ "accepted": [ { "fingerprint": "{{Fingerprint()}}", "reason": "已核实", "by": "李四" } ] }""");
        var csv = CsvTable.Rows(CommandRun.Of("check", workspace.PathOf("in"), "--format", "csv-names", "--blank", "unknown", "--accepted", accepted).Output[1..]);
        var rows = Rows(Check(2, workspace.PathOf("in"), "--blank", "unknown", "--accepted", accepted), "指纹");

        string[] told = ["source", "code", "message", "left", "right", "difference", "basis", "fingerprint"];
        string[] heads = ["文件", "编号", "说明", "左边", "右边", "相差", "依据", "指纹"];
        Assert.Equal(Told(csv, told), Told(rows, heads));
        Assert.Contains(csv, row => row.Contains("undetermined"));
        foreach (var kind in (string[])["问题", "已认可", "未能核对", "读取问题"]) Assert.Contains(rows, row => row[rows[0].IndexOf("种类")] == kind);
        Assert.Contains(rows, row => row[rows[0].IndexOf("认可理由")] == "已核实  李四");

        static List<string> Told(List<List<string>> table, string[] heads) =>
            [.. table.Skip(1).Select(row => string.Join('|', heads.Select(head => row[table[0].IndexOf(head)].TrimStart('\'')))).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void A_finding_without_cells_keeps_its_place_as_in_CSV()
    {
        var report = ConsoleReports.Balanced().ToBuilder();
        report.Deviations.Add(new FormDeviation(FormDeviationKind.AliasLabel, "applications.disclosed", "（一）公开", new DocumentPlace(12)));
        var path = workspace.Write("report.json", report.Build());
        var csv = CsvTable.Rows(CommandRun.Of("check", path, "--format", "csv-names").Output[1..]);
        var rows = Rows(Check(0, path), "指纹");

        Assert.Equal("12", csv.Single(row => row[csv[0].IndexOf("code")] == "DC1006")[csv[0].IndexOf("line")]);
        Assert.EndsWith("\n第 12 行", rows.Single(row => row[rows[0].IndexOf("编号")] == "DC1006")[rows[0].IndexOf("所在")], StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_which_accepted_findings_no_longer_occur()
    {
        var accepted = workspace.Write("accepted.json", """{ "accepted": [ { "fingerprint": "0123456789abcdef", "rule": "DC3001", "report": "海州区自然资源局 2025", "finding": "“自然人”一列", "reason": "已核实" } ] }""");
        var rows = Rows(Check(0, workspace.Write("report.json", ConsoleReports.Balanced()), "--accepted", accepted), "指纹");
        Assert.Equal(["海州区自然资源局 2025", "", "不再出现的认可", "", "DC3001", "“自然人”一列"], rows[^1][1..7]);
        Assert.Equal("0123456789abcdef", rows[^1][^1]);
    }

    [Fact]
    public void Tells_the_findings_of_a_report_the_gravest_first()
    {
        var parts = Check(2, workspace.Write("a.json", ConsoleReports.EveryFeature()), workspace.Write("b.json", ConsoleReports.EveryFeature()), workspace.Write("broken.txt", "没有表格"), "--blank", "unknown");
        var rows = Rows(parts, "指纹");
        string[] severities = ["错误", "警告", "提示", ""];
        var order = rows.Skip(1).Select(row => (int.Parse(row[0], CultureInfo.InvariantCulture), Array.IndexOf(severities, row[4]), row[5])).ToList();

        Assert.Equal(order.OrderBy(row => row.Item1).ThenBy(row => row.Item2).ThenBy(row => row.Item3, StringComparer.Ordinal), order);
        Assert.True(order.Select(row => row.Item2).Distinct().Count() > 2);
    }

    [Fact]
    public void Text_is_never_a_formula_and_keeps_its_characters()
    {
        var report = ConsoleReports.BookedUnderTwoApplicants().ToBuilder();
        report.Authority = "=HYPERLINK(\"http://a.b\")_x0041_<b>&";
        report.Set("proactive.administrativePenalties.decisionsMade", Figure.OfText("=1+1"));
        var parts = Check(1, workspace.Write("report.json", report.Build()));

        Assert.Empty(parts.Values.SelectMany(part => part.Descendants(Main + "f")));
        Assert.Contains("=HYPERLINK(\"http://a.b\")_x005F_x0041_<b>&  2025 年度", Rows(parts, "三张表").SelectMany(row => row));
        Assert.Contains(parts.Values.SelectMany(part => part.Descendants(Main + "c")), cell => cell.Value == "=1+1" && cell.Attribute("t")?.Value == "inlineStr");
    }

    [Fact]
    public void A_batch_has_an_overview_and_the_tables_of_the_first_reports_with_findings()
    {
        for (var i = 0; i < 2 * CheckXlsx.MostReports + 4; i++) workspace.Write($"in/{i:00}.json", i % 2 == 0 ? ConsoleReports.Balanced() : ConsoleReports.BookedUnderTwoApplicants());
        workspace.Write("in/broken.txt", "没有表格");
        var parts = Check(2, workspace.PathOf("in"));

        // Tables in which nothing is marked are left out.
        Assert.All(Sheets(parts).Skip(2), name => Assert.EndsWith("三、收到和处理政府信息公开申请情况", name, StringComparison.Ordinal));
        var shown = Sheets(parts).Skip(2).Select(name => int.Parse(name.Split(' ')[0], CultureInfo.InvariantCulture)).Distinct();
        Assert.Equal(Enumerable.Range(1, CheckXlsx.MostReports).Select(report => 2 * report), shown);
        var overview = Rows(parts, "三张表", isWhole: true);
        Assert.Contains(overview, row => row[0] == "另有 2 份有问题的报告没有附表，问题仍全部列出：序号 42、44（“三张表”一列为“未附”）。");
        Assert.Equal(["42", "44"], overview.Where(row => row[^1] == "未附").Select(row => row[0]));
        Assert.Equal((CheckXlsx.MostReports, 22), (overview.Count(row => row[^1] == "已附"), overview.Count(row => row.Count > 1 && row[^1].Length == 0 && row[4] == "通过")));
        var unread = overview.Single(row => row.Count > 2 && row[2].EndsWith("broken.txt", StringComparison.Ordinal));
        Assert.Equal(["未能读取", "", "", "", "", "", "1", ""], unread[4..]);
        Assert.Contains(Rows(parts, "指纹"), row => row.Contains("DP1004"));
    }

    [Fact]
    public void Reports_without_a_name_are_told_apart_by_their_files()
    {
        var report = ConsoleReports.BookedUnderTwoApplicants().ToBuilder();
        report.Authority = null;
        var parts = Check(1, workspace.Write("a.json", report.Build()), workspace.Write("b.json", report.Build()));

        foreach (var head in (string[])["三张表", "指纹"])
        {
            var rows = Rows(parts, head);
            Assert.Equal(["a.json", "b.json"], rows.Skip(1).Select(row => Path.GetFileName(row[rows[0].IndexOf("文件")])).Distinct());
        }

        Assert.Contains(parts.Values.SelectMany(part => part.Descendants(Main + "c")), cell => cell.Value.StartsWith("（机关不详） 2025 年度 三、", StringComparison.Ordinal) && cell.Value.EndsWith("b.json）", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("三张表", 6)]
    [InlineData("指纹", 1)]
    public void Heads_stay_in_sight_can_be_filtered_and_are_printed_on_each_page(string head, int row)
    {
        var parts = Check(1, workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants()));
        var sheet = SheetWith(parts, head);
        var name = head == "指纹" ? "问题" : "总览";
        var ranges = parts["xl/workbook.xml"].Descendants(Main + "definedName").Where(range => range.Value.StartsWith($"'{name}'!", StringComparison.Ordinal)).ToDictionary(range => range.Attribute("name")!.Value, range => range.Value);

        Assert.Equal(row, Rows(parts, head, isWhole: true).FindIndex(cells => cells.Contains(head)) + 1);
        Assert.Equal(($"{row}", $"A{row + 1}", "frozen"), (Of("pane", "ySplit"), Of("pane", "topLeftCell"), Of("pane", "state")));
        Assert.Matches($"^A{row}:[A-Z]{row + 1 + (head == "指纹" ? 1 : 0)}$", Of("autoFilter", "ref"));
        Assert.Equal($"'{name}'!${row}:${row}", ranges["_xlnm.Print_Titles"]);
        Assert.Matches($"^'{name}'!\\$A\\$1:\\${(head == "指纹" ? "N" : "L")}\\$[0-9]+$", ranges["_xlnm.Print_Area"]);
        Assert.Equal(("landscape", "1", "0"), (Of("pageSetup", "orientation"), Of("pageSetup", "fitToWidth"), Of("pageSetup", "fitToHeight")));

        // Twelve columns of characters of 10 points are printed on A4: wider, they would be smaller than 8.
        Assert.InRange(sheet.Descendants(Main + "col").Take(12).Sum(column => (int)column.Attribute("width")!), 100, 157);

        string Of(string element, string attribute) => sheet.Descendants(Main + element).Single().Attribute(attribute)!.Value;
    }

    [Fact]
    public void Numbers_stand_at_the_right_and_long_ones_keep_their_digits()
    {
        var report = ConsoleReports.Balanced().With("applications.receivedThisYear.total", Figure.Of(1_234_567_890_123_456_789));
        var parts = Check(1, workspace.Write("report.json", report));
        var sheet = SheetWith(parts, "指纹");
        var looks = parts["xl/styles.xml"].Descendants(Main + "cellXfs").Elements().Select(look => look.Element(Main + "alignment")?.Attribute("horizontal")?.Value).ToList();

        Assert.Contains(sheet.Descendants(Main + "c"), cell => cell.Value == "1234567890123456789" && cell.Attribute("t")?.Value == "inlineStr");
        foreach (var each in (XDocument[])[sheet, SheetWith(parts, "三张表")])
        {
            Assert.All(each.Descendants(Main + "c").Where(cell => cell.Element(Main + "v") is not null), cell => Assert.Equal("right", looks[(int)cell.Attribute("s")!]));
        }
    }

    [Fact]
    public void Speaks_English_in_its_tables_too()
    {
        var parts = Check(1, workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants()), "--lang", "en");
        Assert.Equal(["Overview", "Findings", "1 Proactive disclosure", "1 Applications", "1 Reconsideration, suits"], Sheets(parts));
        var texts = parts.Where(part => part.Key.StartsWith("xl/worksheets/", StringComparison.Ordinal)).SelectMany(part => part.Value.Descendants(Main + "c")).Select(cell => cell.Value).ToList();
        Assert.Contains("Natural person", texts);
        Assert.Contains("Received this year", texts);
        Assert.All(ConsoleReports.Balanced().Form.Cells, cell => Assert.DoesNotContain(cell.Column.Label.Chinese, texts));
    }

    [Fact]
    public void A_terminal_is_no_place_for_it()
    {
        var run = CommandRun.With(new CommandScene(TerminalWidth: 80), "check", workspace.Write("report.json", ConsoleReports.Balanced()), "--format", "xlsx");
        Assert.Equal(64, run.ExitCode);
        Assert.Contains("请用 --out 给出文件名", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private static string Fingerprint() => ReportAudit.Run(ConsoleReports.BookedUnderTwoApplicants()).Findings[0].Fingerprint;

    private Dictionary<string, XDocument> Check(int exitCode, params string[] arguments)
    {
        var file = workspace.PathOf("result.xlsx");
        Assert.Equal(exitCode, CommandRun.Of(["check", .. arguments, "--format", "xlsx", "--out", file]).ExitCode);
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

    private static XDocument SheetWith(Dictionary<string, XDocument> parts, string head) =>
        parts.Single(part => part.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal) && part.Value.Descendants(Main + "c").Any(cell => cell.Value == head)).Value;

    // The rows of the list that has a head, from the heads on or with what stands above them.
    private static List<List<string>> Rows(Dictionary<string, XDocument> parts, string head, bool isWhole = false)
    {
        var rows = SheetWith(parts, head).Descendants(Main + "row").Select(row => row.Elements(Main + "c").Select(cell => cell.Value).ToList()).ToList();
        return isWhole ? rows : [.. rows.SkipWhile(row => !row.Contains(head))];
    }
}
