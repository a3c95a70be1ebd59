using Disclosure.Cli.Tests.Running;
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
        var syntax = new Verbs.DisclosureSyntax();
        foreach (var (commandLine, _) in Texts.VerbTexts.CheckExamples.Concat(Texts.VerbTexts.ReadExamples).Concat(Texts.VerbTexts.RulesExamples).Concat(Texts.VerbTexts.RepairExamples).Concat(Texts.VerbTexts.CompletionExamples).Concat(Texts.ConvertTexts.Examples))
        {
            var own = commandLine[commandLine.IndexOf("disclosure ", StringComparison.Ordinal)..];
            var args = own.Split(['|', '<', '>'])[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];
            syntax.ThrowIfWrong(syntax.Parse(args));
        }
    }

    [Fact]
    public void Tells_its_version()
    {
        var run = CommandRun.Of("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^disclosure [0-9]+[.][0-9]+[.][0-9]+\nrulebook [0-9]+([.][0-9]+)+\n$", run.Output);
    }
}
