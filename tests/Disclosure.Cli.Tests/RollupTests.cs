using System.IO.Compression;
using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Documents.Units;
using Disclosure.Reports.Json;
using Disclosure.Reports.Units;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>Forty reports are added up, and a sum is held against them.</summary>
public sealed class RollupTests : IDisposable
{
    private const int LeftOut = 7;
    private static readonly County County = County.Of(40, new Random(5));

    private readonly Workspace workspace = new();
    private readonly string children;
    private readonly string units;

    public RollupTests()
    {
        foreach (var (place, report) in County.Reports.Index()) workspace.Write($"children/{place:00}.json", report.Report);
        children = workspace.PathOf("children");
        units = workspace.Write("units.csv", UnitListCsv.Write(County.Units));
    }

    [Fact]
    public void A_folder_of_forty_reports_becomes_the_form_of_the_county()
    {
        var file = workspace.PathOf("county.docx");

        var run = CommandRun.Of("collect", children, "--units", units, "--authority", "青石县人民政府", "--out", file);

        Assert.Equal((0, "已汇总 40 个单位。"), (run.ExitCode, run.Error.Trim()));
        var written = ReportDocument.Read(file).Report!;
        Assert.Equal(County.SumOf(County.Reports).Figures, written.Figures);
        Assert.Equal(("青石县人民政府", 2025), (written.Authority, written.Year));
        Assert.Equal(0, CommandRun.Of("rollup", children, "--parent", file, "--units", units).ExitCode);
    }

    [Fact]
    public void Missing_units_keep_the_sum_from_being_written_unless_they_are_allowed_and_then_it_names_them()
    {
        var file = workspace.PathOf("county.docx");
        File.Delete(workspace.PathOf("children/07.json"));

        var refused = CommandRun.Of("collect", children, "--units", units, "--out", file);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("缺 1 个单位的报告：青石县第007局", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));

        Assert.Equal(0, CommandRun.Of("collect", children, "--units", units, "--out", file, "--allow-missing").ExitCode);
        using var package = ZipFile.OpenRead(file);
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        Assert.Contains("缺 1 个单位：青石县第007局", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "与“青石县第007局”一致：全部")]
    [InlineData("json", "\"kind\": \"leftOut\"")]
    [InlineData("html", "<summary>")]
    [InlineData("csv", "青石县第007局")]
    public void A_sum_without_one_unit_names_it_in_every_format(string format, string told)
    {
        var parent = workspace.Write("parent.json", County.SumOf(County.Reports.Where((_, place) => place != LeftOut)));

        var run = CommandRun.Of("rollup", children, "--parent", parent, "--units", units, "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
        if (format != "csv") Assert.Contains("DC7001", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "\n")]
    [InlineData("html", "</p>")]
    public void Who_breaks_the_sum_stands_right_below_the_verdict(string format, string end)
    {
        var parent = workspace.Write("parent.json", County.SumOf(County.Reports.Where((_, place) => place != LeftOut)));

        var output = CommandRun.Of("rollup", children, "--parent", parent, "--units", units, "--format", format).Output;

        var verdict = output.IndexOf("结论", StringComparison.Ordinal);
        var below = output[(output.IndexOf(end, verdict, StringComparison.Ordinal) + end.Length)..].TrimStart();
        Assert.StartsWith("差额：与“青石县第007局”一致", below.Replace("<p>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_of_the_list_that_is_missing_leaves_the_sum_undecided()
    {
        var parent = workspace.Write("parent.json", County.SumOf(County.Reports));
        File.Delete(workspace.PathOf("children/07.json"));

        var run = CommandRun.Of("rollup", children, "--parent", parent, "--units", units);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("DC7001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_the_addends_of_every_differing_cell()
    {
        var parent = workspace.Write("parent.json", County.SumOf(County.Reports.Where((_, place) => place != LeftOut)));

        using var json = JsonDocument.Parse(CommandRun.Of("rollup", children, "--parent", parent, "--units", units, "--format", "json").Output);

        Assert.Equal(40, json.RootElement.GetProperty("units").GetArrayLength());
        foreach (var cell in json.RootElement.GetProperty("differences").EnumerateArray())
        {
            var path = cell.GetProperty("path").GetString()!;
            Assert.Equal(-County.Reports[LeftOut].Report[path].Number, cell.GetProperty("difference").GetDecimal());
            Assert.Equal(County.Reports.Sum(report => report.Report[path].Number), cell.GetProperty("addends").EnumerateArray().Sum(addend => addend.GetProperty("figure").GetDecimal()));
        }
    }

    [Theory]
    [InlineData(LeftOut)]
    [InlineData(-1)]
    public async Task Json_follows_the_published_schema(int leftOut)
    {
        var parent = workspace.Write("parent.json", County.SumOf(County.Reports.Where((_, place) => place != leftOut)));
        foreach (var language in new[] { "zh", "en" })
        {
            var run = CommandRun.Of("rollup", children, "--parent", parent, "--units", units, "--format", "json", "--lang", language);
            Assert.Empty(await CheckSchema.RollupViolations(run.Output));
        }
    }

    [Fact]
    public void Csv_and_workbook_have_every_cell_with_what_adds_up_to_it()
    {
        var parent = workspace.Write("parent.json", County.SumOf(County.Reports.Where((_, place) => place != LeftOut)));
        var workbook = workspace.PathOf("rollup.xlsx");

        var rows = CommandRun.Of("rollup", children, "--parent", parent, "--units", units, "--format", "csv").Output.Split("\r\n");
        CommandRun.Of("rollup", children, "--parent", parent, "--units", units, "--out", workbook);

        Assert.Equal(County.Reports.Sum(report => report.Report.Figures.Count(figure => figure.Number != 0)), rows.Count(row => row.Contains("青石县", StringComparison.Ordinal)));
        var sheets = Disclosure.Testing.Collecting.WrittenWorkbook.Sheets(File.ReadAllBytes(workbook));
        Assert.Equal(["各单位", "各格由哪些单位相加而成", "问题"], sheets.Select(sheet => sheet.Name));
        Assert.Contains(sheets[0].Cells, cell => cell.Text == "可能漏加");
        Assert.Single(sheets[0].Cells, cell => cell.Text == "未计入");
        Assert.DoesNotContain(sheets[0].Cells, cell => cell.Text == "其他版本");
        foreach (var unit in County.Units.Units) Assert.Single(sheets[1].Cells, cell => cell.Text == unit.Name);
        Assert.Equal(County.Reports.Count - 1, sheets[0].Cells.Count(cell => cell.Text == "已计入"));
        Assert.Empty(OfficeStandard.Breaches(File.ReadAllBytes(workbook)));
    }

    [Fact]
    public void Last_years_sum_and_units_are_held_beside_it()
    {
        var parent = workspace.Write("parent.json", County.SumOf(County.Reports));
        var prior = County.SumOf(County.Reports).ToBuilder();
        prior.Year = 2024;
        var before = workspace.Write("prior.json", prior.Build());
        foreach (var (place, report) in County.Reports.Skip(1).Index())
        {
            var builder = report.Report.ToBuilder();
            builder.Year = 2024;
            workspace.Write($"before/{place:00}.json", builder.Build());
        }

        var run = CommandRun.Of("rollup", children, "--parent", parent, "--prior", before, "--prior-children", workspace.PathOf("before"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DC6001", run.Output, StringComparison.Ordinal);
        Assert.Contains("DC7006", run.Output, StringComparison.Ordinal);
        Assert.Equal(64, CommandRun.Of("rollup", children, "--parent", parent, "--prior", parent).ExitCode);
    }

    [Fact]
    public void The_report_that_the_only_missing_unit_must_have_is_offered()
    {
        var parent = workspace.Write("parent.json", County.SumOf(County.Reports));
        File.Delete(workspace.PathOf("children/07.json"));

        using var json = JsonDocument.Parse(CommandRun.Of("rollup", children, "--parent", parent, "--units", units, "--format", "json").Output);

        var implied = ReportJson.Read(json.RootElement.GetProperty("implied").GetRawText());
        Assert.Equal(County.Reports[LeftOut].Report.Figures, implied.Report!.Figures);
    }

    [Fact]
    public void A_list_of_units_that_is_wrong_is_told_line_by_line()
    {
        var wrong = workspace.Write("wrong.csv", "name,kind\n甲局,bureau\n甲局,\n");

        var run = CommandRun.Of("collect", children, "--units", wrong, "--out", workspace.PathOf("county.docx"));

        Assert.Equal(64, run.ExitCode);
        Assert.Contains("第 2 行：“kind”不能是“bureau”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_one_character_away_is_told_and_not_added()
    {
        var list = workspace.Write("list.csv", UnitListCsv.Write(new UnitList(County.Units.Units.Select(unit => unit.Name == "青石县第007局" ? unit with { Name = "青石县第008所" } : unit))));

        var run = CommandRun.Of("collect", children, "--units", list, "--out", workspace.PathOf("county.docx"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("单位名单中没有", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rollup children")]
    [InlineData("collect children")]
    [InlineData("rollup --parent a.json")]
    public void What_cannot_be_meant_is_wrong_usage(string line) => Assert.Equal(64, CommandRun.Of(line.Split(' ')).ExitCode);

    public void Dispose() => workspace.Dispose();
}
