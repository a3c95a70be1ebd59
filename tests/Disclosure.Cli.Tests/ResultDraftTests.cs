using System.Diagnostics;
using Disclosure.Cli.Tests.Running;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>What stands beside a result while it is written, and afterwards.</summary>
public sealed class ResultDraftTests : IDisposable
{
    private readonly Workspace workspace = new();
    private readonly string report;

    public ResultDraftTests() => report = workspace.Write("report.json", SampleReports.WrongApplicantKind);

    [Fact]
    public async Task A_command_that_is_killed_leaves_the_former_result_whole_and_the_next_one_clears_up()
    {
        if (OperatingSystem.IsWindows()) return;
        var result = workspace.Write("results/result.json", "before");
        var other = workspace.Write("results/.result.json.notes.tmp", "no draft");
        using var command = Process.Start(new ProcessStartInfo("dotnet", [typeof(DisclosureCommand).Assembly.Location, "check", "-", "--out", result])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
        })!;
        while (Drafts().Length == 0) await Task.Delay(20);

        // While it is being written, nobody else clears it away.
        File.SetLastWriteTimeUtc(Drafts()[0], DateTime.UtcNow.AddHours(-1));
        Assert.Equal(1, CommandRun.Of("check", report, "--out", result).ExitCode);
        var whole = File.ReadAllText(result);
        Assert.Single(Drafts());

        command.Kill();
        await command.WaitForExitAsync();
        File.SetLastWriteTimeUtc(Drafts()[0], DateTime.UtcNow.AddHours(-1));
        Assert.Equal(whole, File.ReadAllText(result));
        Assert.Equal(1, CommandRun.Of("check", report, "--out", result).ExitCode);
        Assert.Equal([other, result], Directory.GetFiles(workspace.PathOf("results")).Order(StringComparer.Ordinal));

        string[] Drafts() => [.. Directory.GetFiles(workspace.PathOf("results"), ".result.json.*.tmp").Where(file => file != other)];
    }

    [Fact]
    public void Several_at_once_leave_one_whole_result()
    {
        var result = workspace.PathOf("results/result.json");
        Directory.CreateDirectory(workspace.PathOf("results"));
        var alone = CommandRun.Of("check", report, "--format", "json").Output;
        Parallel.For(0, 8, _ => Assert.Equal(1, CommandRun.Of("check", report, "--out", result).ExitCode));
        Assert.Equal(alone, File.ReadAllText(result));
        Assert.Equal([result], Directory.GetFiles(workspace.PathOf("results")));
    }

    public void Dispose() => workspace.Dispose();
}
