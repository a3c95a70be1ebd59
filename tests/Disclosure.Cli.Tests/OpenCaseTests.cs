using Disclosure.Cli.Tests.Running;
using Disclosure.Testing;
using NJsonSchema;

namespace Disclosure.Cli.Tests;

/// <summary>Which cases of a ledger are open on a day, and when they are due.</summary>
public sealed class OpenCaseTests : IDisposable
{
    private const string Ledger = """
        编号,姓名,收到日期,申请人类型,答复日期,办理结果
        2025-001,张三,2025-02-05,自然人,2025-03-06,予以公开
        2025-002,李四,2025-06-03,自然人,2025-06-20,信息不存在
        2025-003,王五,2025-12-09,公司,2025-12-31,部分公开
        2025-004,赵六,2025-12-15,自然人,,
        """;

    private readonly Workspace workspace = new();

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
    public async Task Open_cases_of_which_it_cannot_be_said_are_listed_as_such()
    {
        var ledger = Written("""
            编号,收到日期,申请人类型,答复日期,办理结果
            2025-001,2025-02-05,自然人,,予以公开
            2025-002,2025-02-05,自然人,三月,
            2025-003,二月,自然人,,
            2025-004,二月,自然人,2025-03-01,予以公开
            """);
        var text = CommandRun.Of("ledger", ledger, "--due", "2025-12-31");
        var json = CommandRun.Of("ledger", ledger, "--due", "2025-12-31", "--format", "json").Output;

        var schema = await JsonSchema.FromFileAsync(Path.Combine(Papers.Root, "src/Disclosure.Cli/ledger.schema.json"));
        Assert.Empty(schema.Validate(json));
        Assert.Empty(schema.Validate(CommandRun.Of("ledger", Written(Ledger, "plain.csv"), "--due", "2026-01-20", "--format", "json").Output));
        Assert.NotEmpty(schema.Validate(json.Replace("undetermined", "unclear", StringComparison.Ordinal)));
        Assert.Equal(3, text.ExitCode);
        Assert.Equal(
            "2025-12-31：未办结 0 件，其中已过期 0 件；另有 3 件不能确定\n"
                + "  2025-001  2025-02-05 收到  不能确定：有结果或者答复，而没有答复日期\n"
                + "  2025-002  2025-02-05 收到  不能确定：有结果或者答复，而没有答复日期\n"
                + "  2025-003  不能确定：收到日期未能读出，期限无法计算\n",
            text.Output);
        Assert.Contains("\"reason\": \"receiptUnread\"", json, StringComparison.Ordinal);
        Assert.Contains("2025-003,,,,receiptUnread", CommandRun.Of("ledger", ledger, "--due", "2025-12-31", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-13", "当日到期", "the same day", 0)]
    [InlineData("2026-01-12", "还有 1 个工作日", "1 working day left", 0)]
    [InlineData("2026-01-14", "已过期 1 个工作日", "1 working day overdue", 1)]
    public void How_long_there_is_left_is_told_in_words(string day, string chinese, string english, int exit)
    {
        var run = CommandRun.Of("ledger", Written(Ledger), "--due", day);

        Assert.Equal(exit, run.ExitCode);
        Assert.Contains($"，{chinese}", run.Output, StringComparison.Ordinal);
        Assert.Contains($", {english}", CommandRun.Of("ledger", Written(Ledger), "--due", day, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_that_runs_beyond_the_last_paper_says_what_to_give()
    {
        var run = CommandRun.Of("ledger", Written("编号,收到日期,申请人类型,答复日期,办理结果\n2026-1,2026-12-20,自然人,,"), "--due", "2026-12-25");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("期限跨入尚无放假安排的年份，不能确定；放假安排公布后可用 --calendar 给出", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private string Written(string text, string name = "ledger.csv")
    {
        File.WriteAllText(workspace.PathOf(name), text);
        return workspace.PathOf(name);
    }
}
