using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Cli.Tests.Batches;

/// <summary>The ways of naming inputs.</summary>
public sealed class InputTests : IDisposable
{
    private readonly Workspace workspace = new();

    public InputTests()
    {
        foreach (var name in (string[])["a.json", "a/x.json", "a-1.json", "b/2025/y.json", "b/z.json", "b/note.txt", ".hidden/h.json"]) workspace.Write(name, SampleReports.Balanced2021);
    }

    [Theory]
    [InlineData("*.json", "a-1.json a.json")]
    [InlineData("?.json", "a.json")]
    [InlineData("**/*.json", "a-1.json a.json a/x.json b/2025/y.json b/z.json")]
    [InlineData("**/y.json", "b/2025/y.json")]
    [InlineData("b/**/*.json", "b/2025/y.json b/z.json")]
    [InlineData("b/**", "b/2025/y.json b/note.txt b/z.json")]
    [InlineData("b/20*", "b/2025/y.json")]
    [InlineData("*/*.json", "a/x.json b/z.json")]
    [InlineData("**/2025/*", "b/2025/y.json")]
    [InlineData(".h*/*.json", ".hidden/h.json")]
    [InlineData("b/../a/*.json", "b/../a/x.json")]
    public void A_pattern_stands_for_the_files_that_fit_it(string pattern, string expected) => Assert.Equal(expected.Split(' '), Sources(workspace.PathOf(pattern)));

    [Fact]
    public void A_pattern_that_nothing_fits_is_an_input_that_could_not_be_read()
    {
        var run = CommandRun.Of("check", workspace.PathOf("*.pdf"));
        Assert.Equal(ExitCode.Unread, run.ExitCode);
        Assert.Contains("没有与之相符的文件", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_star_in_its_name_is_that_file()
    {
        workspace.Write("b/[1]*.json", SampleReports.Balanced2021);
        Assert.Equal(["b/[1]*.json"], Sources(workspace.PathOf("b/[1]*.json")));
    }

    [Fact]
    public void In_a_folder_documents_are_known_by_content_too_and_what_is_passed_over_is_told()
    {
        var page = Encoding.UTF8.GetString(HtmlLayout.All[0].Render(SampleReports.Balanced2021));
        workspace.Write("c/report.aspx", page);
        workspace.Write("c/report", page);
        workspace.Write("c/report.dat", PdfLayout.All[0].Render(SampleReports.Balanced2021));
        workspace.Write("c/report.xlsm", WorkbookLayout.All[0].Render(SampleReports.Balanced2021));
        workspace.Write("c/logo.png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
        workspace.Write("c/photo.png", [0x89, (byte)'P', (byte)'N', (byte)'G']);
        workspace.Write("c/page.js", "document.write('<html><table>')");
        var run = CommandRun.Of("check", workspace.PathOf("c"));
        Assert.Equal(["c/report", "c/report.aspx", "c/report.dat", "c/report.xlsm"], Sources(workspace.PathOf("c")));
        Assert.Contains("略过 3 个文件，名称和内容都不像报告：.js 1、.png 2。", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 files are no document by name or content and were passed over: .js 1, .png 2.", CommandRun.Of("read", workspace.PathOf("c"), "--lang", "en").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_is_no_report_is_told_and_so_is_what_it_holds_besides()
    {
        workspace.Write("c/rar.rar", Encoding.ASCII.GetBytes("Rar!\u001A\u0007"));
        using (var archive = ZipFile.Open(workspace.PathOf("c/all.zip"), ZipArchiveMode.Create))
        {
            foreach (var name in (string[])["../up.txt", "scan.jpg", "ok/..//b.txt", "page"])
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(name == "scan.jpg" ? "JFIF" : TextLayout.All[0].Render(SampleReports.Balanced2021)));
            }
        }

        var run = CommandRun.Of("check", workspace.PathOf("c"), "--format", "ndjson");
        Assert.Equal(ExitCode.Unread, run.ExitCode);
        Assert.Equal(["all.zip/../up.txt", "all.zip/ok/..//b.txt", "all.zip/page", "rar.rar"], run.Output.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!["source"]!.GetValue<string>()[(workspace.PathOf("c").Length + 1)..]));
        Assert.Contains(".jpg 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_that_is_named_is_read_once()
    {
        if (OperatingSystem.IsWindows()) return;
        var pipe = workspace.PathOf("pipe");
        using (var made = Process.Start("mkfifo", [pipe])) await made.WaitForExitAsync();
        var writing = Task.Run(() => File.WriteAllBytes(pipe, HtmlLayout.All[0].Render(SampleReports.Balanced2021)));
        Assert.Equal(ExitCode.Clean, (await Task.Run(() => CommandRun.Of("check", pipe)).WaitAsync(TimeSpan.FromSeconds(60))).ExitCode);
        await writing;
    }

    [Fact]
    public void A_configuration_that_is_not_asked_for_is_no_report_and_no_place_for_a_result()
    {
        workspace.Write("c/a.json", SampleReports.Balanced2021);
        var configuration = workspace.Write("c/disclosure.json", "{}");
        Assert.Equal(ExitCode.Clean, CommandRun.Of("check", workspace.PathOf("c"), "--no-config").ExitCode);
        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("check", workspace.PathOf("c"), "--no-config", "--out", configuration).ExitCode);
        Assert.Equal("{}", File.ReadAllText(configuration));
    }

    [Fact]
    public void Former_results_in_a_folder_are_no_reports()
    {
        workspace.Write("c/a.json", SampleReports.Balanced2021);
        foreach (var format in (string[])["json", "ndjson", "html", "sarif", "xlsx"]) CommandRun.Of("check", workspace.PathOf("c/a.json"), "--format", format, "--out", workspace.PathOf($"c/r.{(format == "sarif" ? "sarif.json" : format)}"));
        var run = CommandRun.Of("check", workspace.PathOf("c"));
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("略过 5 个文件：是本命令此前的结果或配置。", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_listed_in_ordinal_order_of_whole_paths() =>
        Assert.Equal(["a-1.json", "a.json", "a/x.json", "b/2025/y.json", "b/note.txt", "b/z.json"], Sources(workspace.Folder));

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\n", "\n")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("\0", "")]
    [InlineData("\0", "\0")]
    public void A_list_names_files_and_folders(string separator, string end)
    {
        var list = string.Join(separator, [workspace.PathOf("b/z.json"), workspace.PathOf("a"), workspace.PathOf("a.json")]) + end;
        string[] expected = ["b/z.json", "a/x.json", "a.json"];

        Assert.Equal(expected, Sources(new CommandScene(list), "--files-from", "-"));
        Assert.Equal(expected, Sources("--files-from", workspace.Write("list", Encoding.UTF8.GetBytes($"\uFEFF{list}"))));
        Assert.Equal(["a-1.json", .. expected], Sources(new CommandScene(list), workspace.PathOf("a-1.json"), "--files-from", "-"));
    }

    [Fact]
    public void A_list_without_a_name_is_an_input_that_could_not_be_read()
    {
        var run = CommandRun.Of("check", "--files-from", workspace.Write("none.lst", "\n\n"));
        Assert.Equal(ExitCode.Unread, run.ExitCode);
        Assert.Contains("DP1006", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_in_a_folder_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        workspace.Write("c/a.json", SampleReports.Balanced2021);
        using (var make = Process.Start("mkfifo", workspace.PathOf("c/pipe.txt"))) await make.WaitForExitAsync();

        var run = await Task.Run(() => CommandRun.Of("check", workspace.PathOf("c"))).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(ExitCode.Unread, run.ExitCode);
        Assert.Contains("DP1001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_may_be_longer_than_any_buffer()
    {
        var names = Enumerable.Range(0, 5000).Select(number => workspace.PathOf($"无此文件/{number}.json")).ToList();
        Assert.Equal(names.Select(Name), Sources(new CommandScene(string.Join('\n', names)), "--files-from", "-", "--repairs", "none"));
    }

    [Fact]
    public void A_file_that_is_named_again_is_taken_once_and_told()
    {
        File.CreateSymbolicLink(workspace.PathOf("link.json"), workspace.PathOf("a.json"));
        var run = CommandRun.Of("check", workspace.PathOf("a.json"), workspace.PathOf("a"), workspace.PathOf("a/../a.json"), workspace.PathOf("link.json"), workspace.PathOf("a/x.json"), "--format", "json");

        Assert.Equal(["a.json", "a/x.json"], SourcesOf(run));
        Assert.Contains("有 3 个文件重复给出", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_folders_are_not_followed_in_a_circle()
    {
        Directory.CreateSymbolicLink(workspace.PathOf("b/circle"), workspace.Folder);
        Assert.Equal(["b/2025/y.json", "b/note.txt", "b/z.json"], Sources(workspace.PathOf("b")));
        Assert.Equal(["b/2025/y.json", "b/z.json"], Sources(workspace.PathOf("b/**/*.json")));
    }

    [Theory]
    [InlineData("--jobs 应为 1 到", "--jobs", "0")]
    [InlineData("--jobs 应为 1 到", "--jobs", "two")]
    [InlineData("无法读取 --files-from", "--files-from", "none.txt")]
    [InlineData("标准输入（-）只能读取一次", "-", "--files-from", "-")]
    public void What_cannot_be_meant_is_refused(string message, params string[] args)
    {
        var run = CommandRun.Of(["check", .. args, workspace.PathOf("a.json")]);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private List<string> Sources(params string[] args) => Sources(new CommandScene(), args);

    private List<string> Sources(CommandScene scene, params string[] args) => SourcesOf(CommandRun.With(scene, ["check", .. args, "--format", "json"]));

    private List<string> SourcesOf(CommandRun run) => [.. JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(report => Name(report!["source"]!.GetValue<string>()))];

    private string Name(string source) => source.Replace(workspace.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
