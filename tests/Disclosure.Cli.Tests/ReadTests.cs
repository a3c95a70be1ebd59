using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Reports.Json;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class ReadTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public void Shows_the_tables_in_the_words_of_the_form() =>
        ApprovedText.Matches("read.txt", Shown("read", workspace.Write("report.json", ConsoleReports.OddFigures())));

    [Fact]
    public void Shows_the_tables_in_English() =>
        ApprovedText.Matches("read.en.txt", Shown("read", workspace.Write("report.json", ConsoleReports.OddFigures()), "--lang", "en"));

    [Fact]
    public void Shows_the_trial_form_without_text() =>
        ApprovedText.Matches("read-trial.txt", Shown("read", workspace.Write("report.json", ConsoleReports.Trial())));

    [Fact]
    public void Shows_figures_of_every_state_and_how_the_printed_form_differs() =>
        ApprovedText.Matches("read-every-feature.txt", Shown("read", workspace.Write("report.json", ConsoleReports.EveryFeature())));

    [Fact]
    public void Lists_where_each_cell_stood_when_asked_to()
    {
        var run = CommandRun.Of("read", workspace.Write("report.json", ConsoleReports.OddFigures()), "--places");
        Assert.Contains("各格的出处", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"3项\(41笔\) +第 18 行第 7 个字符", run.Output);
        Assert.DoesNotContain("各格的出处", Shown("read", workspace.Write("report.json", ConsoleReports.OddFigures())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    public void Any_problem_counts_as_not_read_when_strict(string verb)
    {
        var text = Disclosure.Testing.Layouts.TextLayout.All[4].Render(SampleReports.Balanced2021);
        var whole = workspace.Write("whole.txt", text);
        var other = workspace.Write("other.txt", text.Replace("\n规章\t", "\n其他主动公开文件\t5\t6\t7\n规章\t", StringComparison.Ordinal));
        Assert.Equal(0, CommandRun.Of(verb, whole, "--strict").ExitCode);
        Assert.Equal(0, CommandRun.Of(verb, other).ExitCode);
        Assert.Equal(2, CommandRun.Of(verb, other, "--strict").ExitCode);
    }

    [Fact]
    public void Breaks_long_rows_on_a_terminal()
    {
        var report = workspace.Write("report.json", ConsoleReports.Balanced());
        var run = CommandRun.With(new CommandScene(TerminalWidth: 90), "read", report);
        ApprovedText.Matches("read.90.txt", workspace.Steady(run.Output));
    }

    [Fact]
    public void Writes_the_JSON_of_the_report_itself()
    {
        var report = ConsoleReports.OddFigures();
        var run = CommandRun.Of("read", workspace.Write("report.json", report), "--format", "json");
        Assert.Equal(ReportJson.Write(report) + "\n", run.Output);
    }

    [Fact]
    public void Writes_an_array_for_several_inputs()
    {
        var report = workspace.Write("folder/report.json", ConsoleReports.OddFigures());
        using var both = JsonDocument.Parse(CommandRun.Of("read", report, report, "--format", "json").Output);
        using var folder = JsonDocument.Parse(CommandRun.Of("read", workspace.PathOf("folder"), "--format", "json").Output);
        Assert.Equal(2, both.RootElement.GetArrayLength());
        Assert.Equal(1, folder.RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Tells_problems_on_standard_error(string format)
    {
        var run = CommandRun.Of("read", workspace.Write("report.json", "{\n  \"cells\": 7 }"), "--format", format);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("report.json：错误 DP1101  第 2 行  JSON 不符合约定：", workspace.Steady(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void What_read_writes_check_judges_like_the_report_itself()
    {
        var report = workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants());
        var direct = CommandRun.Of("check", report, "--format", "json");
        var piped = CommandRun.With(new CommandScene(CommandRun.Of("read", report, "--format", "json").Output), "check", "-", "--format", "json");
        Assert.Equal(direct.ExitCode, piped.ExitCode);
        Assert.Equal(workspace.Steady(direct.Output), piped.Output.Replace("\"source\": \"-\"", "\"source\": \"report.json\"", StringComparison.Ordinal).Replace(Rules.RuleCatalogue.Version, "{rulebook}", StringComparison.Ordinal));
    }

    public void Dispose() => workspace.Dispose();

    private string Shown(params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal(0, run.ExitCode);
        return workspace.Steady(run.Output);
    }
}
