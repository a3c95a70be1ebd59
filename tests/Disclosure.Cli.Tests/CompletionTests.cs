using System.Diagnostics;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;

namespace Disclosure.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("disclosure ", "check completion read repair rules")]
    [InlineData("disclosure re", "read repair")]
    [InlineData("disclosure rules DC300", "DC3001 DC3002 DC3003 DC3007")]
    [InlineData("disclosure check --organ city", "cityDepartment cityGovernment")]
    [InlineData("disclosure check a.txt --fail-on ", "error never warning")]
    [InlineData("disclosure check --no", "--no-config")]
    [InlineData("disclosure completion ", "bash pwsh zsh")]
    public void Words_that_fit_are_suggested(string line, string expected)
    {
        var words = CommandRun.Of($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Superset(expected.Split(' ').ToHashSet(), words.ToHashSet());
        var typed = line[(line.LastIndexOf(' ') + 1)..];
        Assert.All(words, word => Assert.Contains(typed, word, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("disclosure check --format ", "csv csv-names html json ndjson sarif text xlsx")]
    [InlineData("disclosure read --format ", "csv json ndjson text xlsx")]
    [InlineData("disclosure convert --to ", "docx html json markdown xlsx")]
    public void Only_values_that_are_taken_are_suggested(string line, string expected) =>
        Assert.Equal(expected.Split(' '), CommandRun.Of($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void The_word_at_the_cursor_counts_and_not_what_stands_behind() =>
        Assert.Equal("DC3001\n", CommandRun.Of("[suggest:23]", "disclosure rules DC3001 --format json").Output);

    [Fact]
    public void A_line_that_is_wrong_suggests_nothing_and_complains_of_nothing()
    {
        var run = CommandRun.Of("[suggest]", "disclosure check --year two --format ");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("pwsh")]
    public void A_script_is_written_for_each_shell(string shell)
    {
        var run = CommandRun.Of("completion", shell);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("disclosure \"[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有“fish”这个取值；可用：bash、zsh、pwsh", "completion", "fish")]
    [InlineData("可用：bash、zsh、pwsh", "completion")]
    public void Another_shell_is_refused_naming_those_there_are(string told, params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bash_completes_with_the_script()
    {
        if (!File.Exists("/bin/bash")) return;
        var script = $$"""
            disclosure() { dotnet '{{typeof(DisclosureCommand).Assembly.Location}}' "$@"; }
            {{CommandRun.Of("completion", "bash").Output}}
            COMP_LINE='disclosure rules DC310' COMP_POINT=${#COMP_LINE} COMP_WORDS=(disclosure rules DC310) COMP_CWORD=2
            COMP_POINT=22
            _disclosure
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", script]) { RedirectStandardOutput = true })!;
        var words = (await bash.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("DC3101", words);
        Assert.All(words, word => Assert.StartsWith("DC310", word, StringComparison.Ordinal));
    }
}
