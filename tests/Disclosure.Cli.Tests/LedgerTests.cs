using System.Text.Json;
using Disclosure.Cli.Tests.Running;

namespace Disclosure.Cli.Tests;

/// <summary>From a ledger of cases to tables, a reconciled report, and deadlines.</summary>
public sealed class LedgerTests : IDisposable
{
    private const string Ledger = """
        编号,姓名,收到日期,申请人类型,答复日期,办理结果
        2025-001,张三,2025-02-05,自然人,2025-03-06,予以公开
        2025-002,李四,2025-06-03,自然人,2025-06-20,信息不存在
        2025-003,王五,2025-12-09,公司,2025-12-31,部分公开
        2025-004,赵六,2025-12-15,自然人,,
        """;

    private readonly Workspace workspace = new();

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("json")]
    public void Tables_are_written_and_read_back_as_they_were_counted(string ending)
    {
        var run = CommandRun.Of("ledger", Written(Ledger), "--year", "2025", "--out", workspace.PathOf($"2025.{ending}"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        var report = ReportDocument.Read(workspace.PathOf($"2025.{ending}")).Report!;
        Assert.Equal(4, report["applications.receivedThisYear.total"].Count);
        Assert.Equal(1, report["applications.carriedForwardToNextYear.naturalPerson"].Count);
        Assert.Equal(1, report["applications.partiallyDisclosed.commercialEnterprise"].Count);
    }

    [Fact]
    public void A_report_that_agrees_has_no_difference_and_times_are_told()
    {
        var run = CommandRun.Of("ledger", Written(Ledger), "--report", Counted(Ledger), "--format", "json");

        Assert.Equal(["DC9101", "DC9104"], Rules(run.Output).Where(rule => rule.StartsWith("DC9", StringComparison.Ordinal)));
        Assert.Contains("2025-001：2 月 5 日收到，应于 3 月 4 日前答复，3 月 6 日答复，迟 2 个工作日（未见延期）。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_that_the_report_has_in_the_next_year_is_named()
    {
        var report = Counted(Ledger.Replace("2025-12-31", "2026-01-04", StringComparison.Ordinal));
        var run = CommandRun.Of("ledger", Written(Ledger), "--report", report);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("“三（二）部分公开”：表中商业企业 0，台账计 1，后者多 1 件。差的 1 件可能是 2025-003（12 月 31 日答复，表中似记入下年）。", run.Output, StringComparison.Ordinal);
        Assert.Contains("台账与报告有 6 格不一致，最少移动 1 件即可一致。", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 件：三（二）部分公开 × 商业企业 → 四、结转下年度继续办理 × 商业企业；可能是 2025-003", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_follows_its_schema()
    {
        var report = Counted(Ledger.Replace("2025-12-31", "2026-01-04", StringComparison.Ordinal));

        Assert.Empty(await CheckSchema.Violations(CommandRun.Of("ledger", Written(Ledger), "--report", report, "--format", "json").Output));
    }

    [Fact]
    public void Times_can_be_made_errors()
    {
        var (ledger, report) = (Written(Ledger), Counted(Ledger));

        Assert.Contains("\"severity\": \"warning\"", FindingOf("DC9101", CommandRun.Of("ledger", ledger, "--report", report, "--format", "json").Output), StringComparison.Ordinal);
        Assert.Contains("\"severity\": \"error\"", FindingOf("DC9101", CommandRun.Of("ledger", ledger, "--report", report, "--format", "json", "--ledger-strict").Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_of_the_users_changes_the_day()
    {
        var calendar = Written("""{ "papers": [ { "paper": "某市通知", "year": 2026, "amends": true, "daysOff": ["2026-01-12/2026-01-13"] } ] }""", "days.json");

        Assert.Contains("应于 2026-01-15 前答复", CommandRun.Of("ledger", Written(Ledger), "--due", "2026-01-05", "--calendar", calendar).Output, StringComparison.Ordinal);
        Assert.Contains("应于 2026-01-15 前答复", CommandRun.Of("ledger", Written(Ledger), "--due", "2026-1-5", "--calendar", calendar).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_organs_own_stand_in_a_file_or_in_the_configuration()
    {
        var ledger = Written(Ledger.Replace("信息不存在", "查无", StringComparison.Ordinal));
        var words = Written("""{ "dispositions": { "notHeld": ["查无"] } }""", "words.json");
        var configuration = Written("""{ "words": { "dispositions": { "notHeld": ["查无"] } } }""", "disclosure.json");

        Assert.Contains("DP1307", CommandRun.Of("ledger", ledger, "--due", "2026-01-05", "--no-config").Error, StringComparison.Ordinal);
        Assert.Equal("", CommandRun.Of("ledger", ledger, "--due", "2026-01-05", "--words", words, "--no-config").Error);
        Assert.Equal("", CommandRun.Of("ledger", ledger, "--due", "2026-01-05", "--config", configuration).Error);
    }

    [Fact]
    public void Tables_with_cases_of_unknown_kind_are_not_written_unless_asked_for()
    {
        var ledger = Written(Ledger.Replace("公司", "法人", StringComparison.Ordinal));

        Assert.Equal(1, CommandRun.Of("ledger", ledger, "--year", "2025", "--out", workspace.PathOf("a.json")).ExitCode);
        Assert.False(File.Exists(workspace.PathOf("a.json")));
        Assert.Equal(0, CommandRun.Of("ledger", ledger, "--year", "2025", "--out", workspace.PathOf("a.json"), "--allow-errors").ExitCode);
    }

    [Theory]
    [InlineData("2025-06-03,自然人", "六月三日,自然人", 2, "DP1304", "台账没有读全")]
    [InlineData("答复日期", "说明", 1, "DP1314", "台账没有“答复日期”一列")]
    [InlineData("办理结果", "说明", 1, "DP1314", "台账没有“办理结果”一列")]
    [InlineData("信息不存在", "查无", 1, "DC9302", "办理结果“查无”不能对应到表中的一行")]
    [InlineData("2025-06-20", "2025-05-20", 1, "DC9301", "答复日期早于收到日期")]
    [InlineData("2025-002", "2025-001", 1, "DC9301", "编号出现 2 次")]
    [InlineData("2025-06-20", "", 1, "DC9303", "有办理结果，没有答复日期")]
    [InlineData("2025-06-20", "下旬", 1, "DC9303", "答复日期不是完整的日期")]
    [InlineData("2025-004,赵六,2025-12-15,自然人,,", "2025-004,赵六,,自然人,,", 2, "DP1304", "“2025-004”没有可用的收到日期，未计入")]
    public void Tables_that_would_be_wrong_are_not_written_unless_asked_for(string right, string wrong, int exit, string code, string told)
    {
        var ledger = Written(Ledger.Replace(right, wrong, StringComparison.Ordinal));
        var refused = CommandRun.Of("ledger", ledger, "--year", "2025", "--out", workspace.PathOf("tables.json"));

        Assert.Equal(exit, refused.ExitCode);
        Assert.False(File.Exists(workspace.PathOf("tables.json")));
        Assert.Contains(code, refused.Error, StringComparison.Ordinal);
        Assert.Contains(told, refused.Error, StringComparison.Ordinal);
        Assert.Contains("--allow-errors", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("DC3002", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("ledger", ledger, "--year", "2025", "--out", workspace.PathOf("tables.json"), "--allow-errors").ExitCode);
        Assert.True(File.Exists(workspace.PathOf("tables.json")));
    }

    [Fact]
    public void A_ledger_of_heads_alone_writes_no_zeros_unless_asked_for()
    {
        var run = CommandRun.Of("ledger", Written(Ledger.Split('\n')[0]), "--year", "2025", "--out", workspace.PathOf("tables.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("台账只有表头，没有一件申请。", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_a_year_of_which_the_ledger_has_no_case_is_told()
    {
        var closed = Written(string.Join('\n', Ledger.Split('\n')[..4]).Replace("2025-", "2023-", StringComparison.Ordinal), "closed.csv");

        var beside = CommandRun.Of("ledger", closed, "--report", Counted(Ledger));
        var written = CommandRun.Of("ledger", closed, "--year", "2025", "--out", workspace.PathOf("tables.json"));

        Assert.Contains("台账没有计入 2025 年度的申请，其中的申请收到于 2023 年；请核对年度。", beside.Error, StringComparison.Ordinal);
        Assert.Equal(1, written.ExitCode);
        Assert.Contains("加 --allow-errors 写出各格为 0 的表格", written.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ledgers_of_two_years_are_held_against_each_other()
    {
        var prior = Written("编号,收到日期,申请人类型\n2024-120,2024-12-20,自然人", "prior.csv");

        Assert.Contains("DC9202", Rules(CommandRun.Of("ledger", Written(Ledger), "--report", Counted(Ledger), "--prior-ledger", prior, "--format", "json").Output));
    }

    [Theory]
    [InlineData("--due", "2026-13-1")]
    [InlineData("--due", "2026-01-01", "--format", "html")]
    [InlineData("--year", "2025")]
    [InlineData("--year", "2018", "--out", "2018.docx")]
    [InlineData("--year", "2025", "--out", "2025.txt")]
    [InlineData("--due", "2026-01-01", "--report", "2025.docx")]
    [InlineData("--due", "2026-01-01", "--words", "nowhere.json")]
    [InlineData("--year", "2025", "--out", "2025.docx", "--format", "html")]
    [InlineData("--due", "2026-01-01", "--prior-ledger", "2024.csv")]
    [InlineData("--year", "2025", "--out", "2025.json", "--format", "text")]
    public void What_cannot_be_meant_is_refused(params string[] arguments)
    {
        var run = CommandRun.Of(["ledger", Written(Ledger), .. arguments]);

        Assert.Equal(64, run.ExitCode);
        Assert.DoesNotContain("--to", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_told()
    {
        Assert.Equal(2, CommandRun.Of("ledger", Written("姓名\n张三"), "--due", "2026-01-01").ExitCode);
        Assert.Equal(2, CommandRun.Of("ledger", workspace.PathOf("nowhere.csv"), "--due", "2026-01-01").ExitCode);
    }

    public void Dispose() => workspace.Dispose();

    private static IEnumerable<string> Rules(string output)
    {
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!)];
    }

    private static string FindingOf(string rule, string output)
    {
        using var json = JsonDocument.Parse(output);
        return json.RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("rule").GetString() == rule).GetRawText();
    }

    private string Counted(string ledger)
    {
        var report = workspace.PathOf("counted.json");
        Assert.Equal(0, CommandRun.Of("ledger", Written(ledger, "counted.csv"), "--year", "2025", "--out", report).ExitCode);
        return report;
    }

    private string Written(string text, string name = "ledger.csv")
    {
        File.WriteAllText(workspace.PathOf(name), text);
        return workspace.PathOf(name);
    }
}
