using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Reports.Ledgers;
using Disclosure.Testing.Ledgers;

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

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
    public void Open_cases_are_listed_with_their_day()
    {
        var run = CommandRun.Of("ledger", Written(Ledger), "--due", "2026-01-20");

        Assert.Equal("2026-01-20：未办结 1 件，其中已过期 1 件\n  2025-004  2025-12-15 收到  应于 2026-01-13 前答复，已过期 5 个工作日\n", run.Output);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(0, CommandRun.Of("ledger", Written(Ledger), "--due", "2026-01-05").ExitCode);
        Assert.Contains("2025-004,2025-12-15,2026-01-13,5,known", CommandRun.Of("ledger", Written(Ledger), "--due", "2026-01-20", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("\"dueOn\": \"2026-01-13\"", CommandRun.Of("ledger", Written(Ledger), "--due", "2026-01-20", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_of_the_users_changes_the_day()
    {
        var calendar = Written("""{ "papers": [ { "paper": "某市通知", "year": 2026, "amends": true, "daysOff": ["2026-01-12/2026-01-13"] } ] }""", "days.json");

        Assert.Contains("应于 2026-01-15 前答复", CommandRun.Of("ledger", Written(Ledger), "--due", "2026-01-05", "--calendar", calendar).Output, StringComparison.Ordinal);
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

    [Fact]
    public void Ledgers_of_two_years_are_held_against_each_other()
    {
        var prior = Written("编号,收到日期,申请人类型\n2024-120,2024-12-20,自然人", "prior.csv");

        Assert.Contains("DC9202", Rules(CommandRun.Of("ledger", Written(Ledger), "--report", Counted(Ledger), "--prior-ledger", prior, "--format", "json").Output));
    }

    [Theory]
    [InlineData("--due", "2026-1-1")]
    [InlineData("--due", "2026-01-01", "--format", "html")]
    [InlineData("--year", "2025")]
    [InlineData("--year", "2018", "--out", "2018.docx")]
    [InlineData("--year", "2025", "--out", "2025.txt")]
    [InlineData("--due", "2026-01-01", "--report", "2025.docx")]
    [InlineData("--due", "2026-01-01", "--words", "nowhere.json")]
    public void What_cannot_be_meant_is_refused(params string[] arguments) => Assert.Equal(64, CommandRun.Of(["ledger", Written(Ledger), .. arguments]).ExitCode);

    [Fact]
    public void What_cannot_be_read_is_told()
    {
        Assert.Equal(2, CommandRun.Of("ledger", Written("姓名\n张三"), "--due", "2026-01-01").ExitCode);
        Assert.Equal(2, CommandRun.Of("ledger", workspace.PathOf("nowhere.csv"), "--due", "2026-01-01").ExitCode);
    }

    // Every column that is nobody's business bears a mark, which is looked for in whatever comes out.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_mark_of_a_private_column_reaches_an_output_a_log_or_an_exception(int seed)
    {
        var sample = LedgerSample.Of(seed, 2025, count: 40);
        var table = new LedgerTable(sample, seed);
        var files = new[] { "ledger.csv", "ledger.xlsx", "ledger.json", "cut.xlsx", "cut.json", "headless.csv" }.Select(workspace.PathOf).ToList();
        byte[][] contents =
        [
            table.Csv(Encoding.UTF8), table.Xlsx(), Encoding.UTF8.GetBytes(table.Json()), table.Xlsx()[..^900], Encoding.UTF8.GetBytes(table.Json()[..^30]),
            Encoding.UTF8.GetBytes(string.Join('\n', table.Csv().Split('\n').Skip(1))),
        ];
        foreach (var (file, content) in files.Zip(contents)) File.WriteAllBytes(file, content);
        var report = workspace.PathOf("report.json");
        Assert.Equal(0, CommandRun.Of("ledger", files[0], "--year", "2025", "--out", report, "--allow-errors").ExitCode);
        string[][] runs =
        [
            .. new[] { "text", "json", "ndjson", "csv", "sarif", "html" }.Select(format => new[] { "--report", report, "--format", format, "--verbose" }),
            .. new[] { "text", "json", "csv" }.Select(format => new[] { "--due", "2025-12-31", "--format", format }),
            ["--report", report, "--format", "xlsx", "--out", workspace.PathOf("out.xlsx")],
            .. new[] { "docx", "xlsx", "html", "md", "json" }.Select(ending => new[] { "--year", "2025", "--out", workspace.PathOf($"tables.{ending}"), "--allow-errors" }),
            ["--report", report, "--lang", "en"],
        ];

        foreach (var (file, run) in files.SelectMany(file => runs.Select(run => (file, run))))
        {
            var result = CommandRun.Of(["ledger", file, .. run]);

            Assert.DoesNotContain(LedgerTable.Canary, result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(LedgerTable.Canary, result.Error, StringComparison.Ordinal);
        }

        var written = Directory.EnumerateFiles(workspace.Folder).Where(file => !files.Contains(file)).ToList();
        Assert.True(written.Count >= 6, string.Join(' ', written));
        Assert.All(written, file => Assert.DoesNotContain(LedgerTable.Canary, TextOf(file), StringComparison.Ordinal));
        Assert.Contains(LedgerTable.Canary, TextOf(files[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_mark_of_a_private_column_is_in_the_model()
    {
        var table = new LedgerTable(LedgerSample.Of(4, 2025, count: 40), 4);
        var reading = CaseLedger.Read(new MemoryStream(table.Xlsx()));

        Assert.Equal(40, reading.Ledger!.Cases.Count);
        Assert.DoesNotContain(LedgerTable.Canary, JsonSerializer.Serialize(reading.Ledger.Cases, Plain), StringComparison.Ordinal);
        Assert.All(reading.Problems, problem => Assert.DoesNotContain(LedgerTable.Canary, problem.ToString(), StringComparison.Ordinal));
    }

    public void Dispose() => workspace.Dispose();

    // Packages are looked into part by part.
    private static string TextOf(string file)
    {
        if (Path.GetExtension(file) is not (".docx" or ".xlsx")) return File.ReadAllText(file);
        using var archive = ZipFile.OpenRead(file);
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

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
