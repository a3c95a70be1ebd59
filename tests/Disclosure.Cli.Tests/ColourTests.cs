using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;

namespace Disclosure.Cli.Tests;

public sealed class ColourTests : IDisposable
{
    private const char Escape = '\u001B';
    private readonly Workspace workspace = new();

    [Fact]
    public void A_terminal_sees_colours_and_the_same_words()
    {
        var plain = CommandRun.With(new CommandScene(TerminalWidth: 100), "check", Report());
        var coloured = CommandRun.With(new CommandScene(TerminalWidth: 100, HasColour: true), "check", Report());
        Assert.Contains($"{Escape}[", coloured.Output, StringComparison.Ordinal);
        Assert.Equal(plain.Output, System.Text.RegularExpressions.Regex.Replace(coloured.Output, $"{Escape}\\[[0-9;]*m", ""));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("read")]
    public void A_pipe_sees_no_escape_codes_and_no_broken_lines(string verb)
    {
        var run = CommandRun.Of(verb, Report());
        Assert.DoesNotContain(Escape, run.Output);
        var message = "“自然人”一列：第一、二项之和为 60，第三、四项之和为 61";
        if (verb == "check") Assert.Contains(message, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "", true)]
    [InlineData(true, "1", false)]
    [InlineData(false, null, false)]
    public void Colour_needs_a_terminal_and_no_NO_COLOR(bool isTerminal, string? refusal, bool allowed) =>
        Assert.Equal(allowed, Surroundings.AllowsColour(isTerminal, refusal));

    [Fact]
    public void A_document_cannot_steer_the_terminal()
    {
        var builder = ConsoleReports.Balanced().ToBuilder();
        builder.Authority = "局\u001B[31m\r\n\u0007";
        var run = CommandRun.Of("check", workspace.Write("report.json", builder.Build()));
        Assert.DoesNotContain(run.Output, character => char.IsControl(character) && character != '\n');
    }

    public void Dispose() => workspace.Dispose();

    private string Report() => workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants());
}
