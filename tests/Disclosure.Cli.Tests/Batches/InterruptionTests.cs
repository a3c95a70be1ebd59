using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Disclosure.Cli.Tests.Running;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests.Batches;

/// <summary>A real process is asked to stop while an input keeps it waiting.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Stopped = 130;
    private readonly Workspace workspace = new();

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("html")]
    [InlineData("csv-names")]
    [InlineData("ndjson")]
    [InlineData("text")]
    public async Task Ends_with_what_is_done_as_a_whole_document_that_says_so(string format)
    {
        if (OperatingSystem.IsWindows()) return;
        var (exitCode, output, error) = await Interrupted(["check", "--format", format]);

        Assert.Equal(Stopped, exitCode);
        Assert.Contains("已中断：结果只含中断前检查完的 2 份", error, StringComparison.Ordinal);
        Assert.DoesNotContain("3.json", output, StringComparison.Ordinal);
        switch (format)
        {
            case "json":
                Assert.Empty(await CheckSchema.Violations(output));
                Assert.True(JsonNode.Parse(output)!["summary"]!["interrupted"]!.GetValue<bool>());
                Assert.Equal(2, JsonNode.Parse(output)!["reports"]!.AsArray().Count);
                break;
            case "sarif":
                Assert.Empty(SarifStandard.Violations(output));
                Assert.False(JsonNode.Parse(output)!["runs"]![0]!["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>());
                break;
            case "html":
                Assert.NotNull(XDocument.Parse(output).Root);
                Assert.All(["1.json", "2.json"], name => Assert.Contains(name, output, StringComparison.Ordinal));
                break;
            case "csv-names":
                Assert.Equal("interrupted", CsvTable.Rows(output)[^1][5]);
                break;
            case "ndjson":
                Assert.Equal(2, output.TrimEnd('\n').Split('\n').Length);
                break;
            default:
                break;
        }

        if (format is not ("ndjson" or "json")) Assert.Contains("已中断", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_file_is_whole_too_and_nothing_stands_beside_it()
    {
        if (OperatingSystem.IsWindows()) return;
        var result = workspace.PathOf("out/result.json");
        Directory.CreateDirectory(workspace.PathOf("out"));
        var (exitCode, _, _) = await Interrupted(["check", "--format", "json", "--out", result]);

        Assert.Equal(Stopped, exitCode);
        Assert.Empty(await CheckSchema.Violations(File.ReadAllText(result)));
        Assert.Equal([result], Directory.GetFileSystemEntries(workspace.PathOf("out")));
    }

    [Fact]
    public async Task Reading_says_how_many_were_read_and_how_many_not()
    {
        if (OperatingSystem.IsWindows()) return;
        var (exitCode, output, error) = await Interrupted(["read", "--format", "json"], "没有表格");

        Assert.Equal(Stopped, exitCode);
        Assert.Contains("已中断：结果只含中断前读到的 1 份报告；另有 1 个文件未能读取。", error, StringComparison.Ordinal);
        Assert.Single(JsonNode.Parse(output)!.AsArray());
    }

    public void Dispose() => workspace.Dispose();

    // Comes back when the other side has opened it too.
    private static Task<FileStream> OpenedPipe(string path) => Task.Run(() => new FileStream(path, FileMode.Open, FileAccess.Write)).WaitAsync(TimeSpan.FromSeconds(60));

    // A pipe that nobody writes to keeps its reader waiting.
    private async Task<(int ExitCode, string Output, string Error)> Interrupted(string[] command, string? second = null)
    {
        string[] inputs = [workspace.Write("1.json", SampleReports.WrongApplicantKind), second is null ? workspace.Write("2.json", SampleReports.Balanced2021) : workspace.Write("2.txt", second), workspace.PathOf("pipe.json"), workspace.Write("3.json", SampleReports.Balanced2021)];
        using (var pipe = Process.Start("mkfifo", [inputs[2]])) await pipe.WaitForExitAsync();

        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(DisclosureCommand).Assembly.Location, .. command, .. inputs, "--jobs", "1"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();

        // It is opened when it is to be read: then the one job has done what stands before it.
        await using var waiting = await OpenedPipe(inputs[2]);
        Assert.False(process.HasExited);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return (process.ExitCode, await output, await error);
    }
}
