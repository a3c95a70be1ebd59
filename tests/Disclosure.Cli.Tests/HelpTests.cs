using Disclosure.Cli.Choices;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Verbs;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("help.txt", "--help")]
    [InlineData("help-check.txt", "check", "--help")]
    [InlineData("help-read.txt", "read", "-h")]
    [InlineData("help-rules.txt", "rules", "-?")]
    [InlineData("help-repair.txt", "repair", "--help")]
    [InlineData("help-convert.txt", "convert", "--help")]
    [InlineData("help-convert.en.txt", "convert", "--help", "--lang", "en")]
    [InlineData("help-completion.txt", "completion", "--help")]
    [InlineData("help-check.en.txt", "check", "--help", "--lang", "en")]
    public void Teaches_with_examples(string approved, params string[] args)
    {
        var run = CommandRun.Of(args);
        Assert.Equal(0, run.ExitCode);
        ApprovedText.Matches(approved, run.Output);
    }

    [Fact]
    public void The_command_lines_of_its_examples_are_understood()
    {
        var syntax = new DisclosureSyntax(VerbList.All());
        foreach (var (commandLine, _) in VerbList.All().SelectMany(verb => verb.Examples))
        {
            var own = commandLine[commandLine.IndexOf("disclosure ", StringComparison.Ordinal)..];
            var args = own.Split(['|', '<', '>'])[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
            syntax.ThrowIfWrong(syntax.Parse(args));
        }
    }

    [Fact]
    public void Every_option_says_what_it_is_for() => Assert.All(
        VerbList.All().SelectMany(verb => verb.Options),
        option => Assert.DoesNotMatch("^\\s*$", Assert.IsType<IExplained>(option, exactMatch: false).Purpose.English));

    [Fact]
    public void Tells_its_version()
    {
        var run = CommandRun.Of("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^disclosure [0-9]+[.][0-9]+[.][0-9]+\nrulebook [0-9]+([.][0-9]+)+\n$", run.Output);
    }
}
