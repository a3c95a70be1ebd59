using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Cli.Tests;

public sealed class TextDocumentTests : IDisposable
{
    private static readonly TextLayout Markdown = TextLayout.All.Single(layout => layout.Name == "Markdown");
    private readonly Workspace workspace = new();

    [Fact]
    public void A_document_is_judged_like_its_JSON()
    {
        var document = Write(Print());
        var direct = CommandRun.Of("check", document, "--format", "json");
        var piped = CommandRun.With(new CommandScene(CommandRun.Of("read", document, "--format", "json").Output), "check", "-", "--format", "json");
        Assert.Equal(1, direct.ExitCode);
        Assert.Equal(1, piped.ExitCode);
        Assert.Equal(Findings(direct), Findings(piped));
    }

    [Fact]
    public void Standard_input_is_judged_like_the_file() =>
        Assert.Equal(
            Findings(CommandRun.Of("check", Write(Print()), "--format", "json")),
            Findings(CommandRun.With(new CommandScene(Print()), "check", "-", "--format", "json")));

    [Fact]
    public async Task Its_result_follows_the_published_schema() =>
        Assert.Empty(await CheckSchema.Violations(CommandRun.Of("check", Write(Damaged()), "--format", "json").Output));

    [Fact]
    public void Tells_what_could_not_be_read_with_its_line() =>
        ApprovedText.Matches("check-damaged-document.txt", workspace.Steady(CommandRun.Of("check", Write(Damaged())).Output));

    [Fact]
    public void Read_tells_problems_beside_the_report()
    {
        var run = CommandRun.Of("read", Write(Damaged()));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("三（一）予以公开", run.Output, StringComparison.Ordinal);
        Assert.Contains("report.md：警告 DP2007  第 ", workspace.Steady(run.Error), StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private static string Print() => $"{Markdown.Render(ConsoleReports.BookedUnderTwoApplicants())}\n2026年1月15日\n";

    // A cell too many: which column each figure belongs to cannot be known.
    private static string Damaged() => string.Join('\n', Print().Split('\n').Select(line => line.Contains("（一）予以公开", StringComparison.Ordinal) ? line + " 3 |" : line));

    private static string Findings(CommandRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("reports")[0].GetProperty("findings").GetRawText();
    }

    private string Write(string text) => workspace.Write("report.md", text);
}
