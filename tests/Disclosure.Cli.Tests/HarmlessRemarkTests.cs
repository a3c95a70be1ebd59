using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>What is said on standard error quotes documents, files and arguments, and steers no terminal.</summary>
public sealed class HarmlessRemarkTests : IDisposable
{
    private const string Hostile = "\u001B[31m\u0007\u009B\u202E\u2066\u2028\u200B";
    private readonly Workspace workspace = new();

    public static TheoryData<string[]> CommandLines { get; } =
    [
        ["check", "--format", Hostile],
        ["check", $"--{Hostile}", "x"],
        [$"chek{Hostile}"],
        ["rules", $"DC{Hostile}"],
        ["check", "report.json", "--out", $"none{Hostile}/x.json"],
        ["check", "report.json", "--rules", "keys.json"],
        ["series", "report.json", "--adjustments", "keys.json"],
        ["check", "report.json", "--config", "keys.json"],
        ["check", "report.json", "again.json"],
        ["check", $"none{Hostile}.json"],
    ];

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Nothing_that_steers_or_hides_reaches_the_console(string[] arguments)
    {
        var report = SampleReports.WrongApplicantKind.ToBuilder();
        report.Authority = $"白鹭区{Hostile}局";
        workspace.Write("report.json", report.Build());
        workspace.Write("again.json", report.Build());
        workspace.Write("keys.json", $"{{\"la{Hostile[..1].Replace("\u001B", "\\u001b", StringComparison.Ordinal)}[31mng\\u202e\\u200b\": \"en\"}}");
        string[] named = [.. arguments.Select(argument => argument.EndsWith(".json", StringComparison.Ordinal) && !argument.Contains('/') ? workspace.PathOf(argument) : argument)];
        var run = CommandRun.Of(named);
        Assert.NotEqual("", run.Error + run.Output);
        Assert.DoesNotContain(run.Error + run.Output, character => Hostile.Contains(character) && character is not ('[' or '3' or '1' or 'm'));
    }

    [Fact]
    public void A_list_of_names_without_an_end_is_refused()
    {
        var empty = workspace.Write("empty.txt", new string('\n', 3 << 20));
        var endless = workspace.Write("long.txt", new string('a', 3 << 20));
        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("check", "--files-from", empty).ExitCode);
        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("check", "--files-from", endless).ExitCode);
    }

    public void Dispose() => workspace.Dispose();
}
