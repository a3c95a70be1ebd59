using System.Diagnostics;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;

namespace Disclosure.Cli.Tests;

public sealed class OutFileTests : IDisposable
{
    private readonly Workspace workspace = new();
    private readonly string report;

    public OutFileTests() => report = workspace.Write("reports/report.json", ConsoleReports.BookedUnderTwoApplicants());

    [Theory]
    [InlineData("check", "text")]
    [InlineData("check", "json")]
    [InlineData("read", "text")]
    [InlineData("read", "json")]
    public void Holds_what_standard_output_would_show(string verb, string format)
    {
        var shown = CommandRun.Of(verb, report, "--format", format);
        var written = CommandRun.Of(verb, report, "--format", format, "--out", workspace.PathOf("result"));
        Assert.Equal(shown.ExitCode, written.ExitCode);
        Assert.Empty(written.Output);
        Assert.Equal(shown.Output, File.ReadAllText(workspace.PathOf("result")));
    }

    [Fact]
    public void Is_neither_coloured_nor_broken_into_lines_on_a_terminal()
    {
        CommandRun.With(new CommandScene(TerminalWidth: 60, HasColour: true), "check", report, "--out", workspace.PathOf("result"));
        Assert.Equal(CommandRun.Of("check", report).Output, File.ReadAllText(workspace.PathOf("result")));
    }

    [Theory]
    [InlineData("check", "result.html", "html")]
    [InlineData("check", "RESULT.HTM", "html")]
    [InlineData("check", "result.csv", "csv")]
    [InlineData("check", "result.sarif", "sarif")]
    [InlineData("check", "result.sarif.json", "sarif")]
    [InlineData("check", "result.ndjson", "ndjson")]
    [InlineData("check", "result.jsonl", "ndjson")]
    [InlineData("check", "result.json", "json")]
    [InlineData("check", "result.txt", "text")]
    [InlineData("check", "result", "text")]
    [InlineData("series", "result.csv", "csv")]
    [InlineData("read", "result.json", "json")]
    [InlineData("read", "result.ndjson", "ndjson")]
    public void Its_name_chooses_the_format(string verb, string name, string format)
    {
        var asked = workspace.PathOf($"asked{(format == "text" ? "" : ResultFormat.All.Single(each => each.Word == format).Endings[0])}");
        var expected = CommandRun.Of(verb, report, "--format", format, "--out", asked);
        var chosen = CommandRun.Of(verb, report, "--out", workspace.PathOf(name));
        Assert.Equal(expected with { Output = "" }, chosen);
        Assert.Equal(File.ReadAllText(asked), File.ReadAllText(workspace.PathOf(name)));
    }

    [Fact]
    public void A_workbook_and_a_manual_are_chosen_by_name_too()
    {
        CommandRun.Of("check", report, "--out", workspace.PathOf("result.xlsx"));
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(workspace.PathOf("result.xlsx"))[..2]);
        CommandRun.Of("rules", "--out", workspace.PathOf("rules.md"));
        Assert.Equal(CommandRun.Of("rules", "--format", "markdown").Output, File.ReadAllText(workspace.PathOf("rules.md")));
        CommandRun.Of("diff", report, report, "--out", workspace.PathOf("diff.json"));
        Assert.StartsWith("{", File.ReadAllText(workspace.PathOf("diff.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format csv 与 --out 的文件名“result.xlsx”不一致", "result.xlsx", "check", "--format", "csv")]
    [InlineData("请把文件名改为“result.sarif”", "result.json", "check", "--format", "sarif")]
    [InlineData("请把文件名改为“result.json”", "result.sarif.json", "check", "--format", "json")]
    [InlineData("--format text 与", "result.json", "check", "--format", "text")]
    [InlineData("不能写成 docx", "result.docx", "check")]
    [InlineData("看不出要写成哪种格式", "result.pdf", "check")]
    [InlineData("看不出要写成哪种格式", "result.ods", "series")]
    [InlineData("不能写成 sarif", "result.sarif", "read")]
    [InlineData("不能写成 html", "rules.html", "rules")]
    [InlineData("看不出要写成哪种格式", "copy.pdf", "repair")]
    [InlineData("不能写成 csv", "copy.csv", "repair")]
    [InlineData("--format json 与 --out", "copy.docx", "repair", "--format", "json")]
    public void Is_refused_where_its_name_asks_for_another_format(string reason, string name, params string[] args)
    {
        string[] input = args[0] == "rules" ? [] : [report];
        Refuses(workspace.PathOf(name), reason, [args[0], .. input, .. args[1..]]);
        Assert.False(File.Exists(workspace.PathOf(name)));
    }

    [Fact]
    public void A_strange_ending_may_hold_what_is_asked_for()
    {
        CommandRun.Of("check", report, "--format", "text", "--out", workspace.PathOf("result.log"));
        Assert.Equal(CommandRun.Of("check", report).Output, File.ReadAllText(workspace.PathOf("result.log")));
    }

    [Fact]
    public void Replaces_an_earlier_result_and_leaves_nothing_beside_it()
    {
        var result = workspace.Write("results/result.json", "an earlier and much longer result" + new string('.', 100_000));
        Assert.Equal(1, CommandRun.Of("check", report, "--format", "json", "--out", result).ExitCode);
        Assert.StartsWith("{", File.ReadAllText(result), StringComparison.Ordinal);
        Assert.Equal([result], Directory.GetFiles(workspace.PathOf("results")));
    }

    [Fact]
    public async Task Never_replaces_the_file_that_stands_for_standard_input()
    {
        if (!OperatingSystem.IsLinux()) return;
        var before = File.ReadAllText(report);
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"dotnet '{typeof(DisclosureCommand).Assembly.Location}' check - --out '{report}' < '{report}'"]) { RedirectStandardError = true })!;
        var error = await shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        Assert.Equal((ExitCode.WrongUsage, before), (shell.ExitCode, File.ReadAllText(report)));
        Assert.Contains(report, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_written_when_nothing_could_be_read()
    {
        var run = CommandRun.Of("read", workspace.PathOf("missing.txt"), "--format", "json", "--out", workspace.PathOf("result"));
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(Directory.GetFiles(workspace.Folder));
    }

    [Theory]
    [InlineData("reports/report.json")]
    [InlineData("reports/../reports/./report.json")]
    [InlineData("link/report.json")]
    [InlineData("link.json")]
    public void Never_overwrites_an_input(string name)
    {
        Directory.CreateSymbolicLink(workspace.PathOf("link"), workspace.PathOf("reports"));
        File.CreateSymbolicLink(workspace.PathOf("link.json"), report);
        var before = File.ReadAllText(report);
        Refuses(workspace.PathOf(name), "不能覆盖", "check", workspace.PathOf("reports"));
        Assert.Equal(before, File.ReadAllText(report));
    }

    [Fact]
    public void A_hard_link_to_an_input_is_replaced_and_the_input_stays()
    {
        if (OperatingSystem.IsWindows()) return;
        var before = File.ReadAllText(report);
        using (var link = System.Diagnostics.Process.Start("ln", [report, workspace.PathOf("hard.json")])) link.WaitForExit();
        CommandRun.Of("check", report, "--format", "json", "--out", workspace.PathOf("hard.json"));
        Assert.Equal(before, File.ReadAllText(report));
        Assert.Contains("rulebook", File.ReadAllText(workspace.PathOf("hard.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "result.json")]
    [InlineData("ndjson", "result.ndjson")]
    [InlineData("sarif", "result.sarif.json")]
    [InlineData("html", "result.html")]
    public void A_former_result_in_the_folder_that_is_checked_is_no_report_and_is_written_anew(string format, string name)
    {
        string[] check = ["check", workspace.PathOf("reports"), "--format", format, "--out", workspace.PathOf($"reports/{name}")];
        Assert.Equal((1, ""), (CommandRun.Of(check).ExitCode, CommandRun.Of(check).Error));
        var first = File.ReadAllText(workspace.PathOf($"reports/{name}"));
        Assert.Equal(1, CommandRun.Of([check[0], Path.Combine(check[1], "*"), .. check[2..]]).ExitCode);
        Assert.Equal(first, File.ReadAllText(workspace.PathOf($"reports/{name}")));
    }

    [Theory]
    [InlineData("--files-from", "list")]
    [InlineData("--rules", "rules.json")]
    [InlineData("--accepted", "accepted.json")]
    public void Never_overwrites_a_file_that_an_option_names(string option, string name)
    {
        var file = workspace.Write(name, name == "list" ? report : name == "rules.json" ? "{}" : "{\"accepted\": []}");
        Refuses(file, "不能覆盖", "check", report, option, file);
    }

    [Fact]
    public void Never_overwrites_what_a_pattern_or_a_list_names()
    {
        Refuses(report, "不能覆盖", "check", workspace.PathOf("**/*.json"));
        Refuses(report, "不能覆盖", "check", "--files-from", workspace.Write("list", report));
    }

    [Theory]
    [InlineData("none/result.json")]
    [InlineData("reports/report.json/result")]
    public void A_complaint_is_in_the_language_of_the_rest_and_names_no_draft(string name)
    {
        var run = CommandRun.Of("check", report, "--out", workspace.PathOf(name));
        Assert.Equal($"无法写入 --out 的“{workspace.PathOf(name)}”：所在的文件夹不存在。\n", run.Error);
    }

    [Fact]
    public void Cannot_be_a_folder() => Refuses(workspace.Folder, "这是一个文件夹", "check", report);

    [Fact]
    public void Cannot_take_the_place_of_a_device()
    {
        if (!OperatingSystem.IsLinux()) return;
        Refuses("/dev/none-of-these", "这是设备，不是文件", "check", report);
        Assert.False(File.Exists("/dev/none-of-these"));
    }

    [Fact]
    public void Cannot_stand_in_a_folder_that_does_not_exist() => Refuses(workspace.PathOf("none/result.json"), "所在的文件夹不存在", "check", report);

    [Fact]
    public void Cannot_be_written_below_a_file() => Refuses(Path.Combine(report, "result.json"), "无法写入", "rules");

    [Fact]
    public void Leaves_no_trace_when_writing_fails_midway()
    {
        var target = workspace.Write("results/result.txt", "before");
        using (ResultTarget.Open(target, null, new Surroundings(Stream.Null, TextWriter.Null, TextWriter.Null))) { }
        Assert.Equal("before", File.ReadAllText(target));
        Assert.Equal([target], Directory.GetFiles(workspace.PathOf("results")));
    }

    public void Dispose() => workspace.Dispose();

    private void Refuses(string target, string reason, params string[] args)
    {
        var run = CommandRun.Of([.. args, "--out", target]);
        Assert.Equal(64, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Empty(Directory.GetFiles(workspace.Folder, "*.tmp", SearchOption.AllDirectories));
    }
}
