using System.Text;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class RulesFileTests
{
    [Fact]
    public void A_rule_that_is_off_or_milder_changes_the_exit_code()
    {
        using var workspace = new Workspace();
        var report = workspace.Write("report.json", SampleReports.WrongApplicantKind);
        var off = workspace.Write("off.json", "{\"rules\": {\"DC3001\": \"off\"}}");
        var warning = workspace.Write("warning.json", "{\"rules\": {\"DC3001\": \"warning\"}}");

        Assert.Equal(ExitCode.Findings, CommandRun.Of("check", report).ExitCode);
        Assert.Equal(ExitCode.Clean, CommandRun.Of("check", report, "--rules", off, "--fail-on", "warning").ExitCode);
        Assert.Equal(ExitCode.Clean, CommandRun.Of("check", report, "--rules", warning).ExitCode);
        Assert.Equal(ExitCode.Findings, CommandRun.Of("check", report, "--rules", warning, "--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void The_command_line_outranks_the_file_on_blanks()
    {
        using var workspace = new Workspace();
        var report = workspace.Write("report.json", SampleReports.PetitionBureau2019);
        var unknown = workspace.Write("unknown.json", "{\"blankReading\": \"unknown\"}");

        // The file is named besides.
        Assert.StartsWith(CommandRun.Of("check", report, "--blank", "unknown").Output, CommandRun.Of("check", report, "--rules", unknown).Output, StringComparison.Ordinal);
        Assert.Equal(CommandRun.Of("check", report), CommandRun.Of("check", report, "--rules", unknown, "--blank", "zero"));
    }

    [Theory]
    [InlineData("{\"rules\": {\"DC9999\": \"off\"}}", "DP1202")]
    [InlineData("{\"rules\": {\"DC1109\": \"error\"}}", "DP1203")]
    [InlineData("{", "DP1201 (1)")]
    public void A_file_that_does_not_fit_is_wrong_usage(string json, string told)
    {
        using var workspace = new Workspace();
        var run = CommandRun.Of("check", workspace.Write("report.json", SampleReports.WrongApplicantKind), "--rules", workspace.Write("rules.json", json));

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage() =>
        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("check", "report.json", "--rules", "nowhere.json").ExitCode);

    [Fact]
    public void A_file_in_another_encoding_is_wrong_usage_and_one_with_a_mark_of_byte_order_is_read()
    {
        using var workspace = new Workspace();
        var report = workspace.Write("report.json", SampleReports.WrongApplicantKind);
        var rules = workspace.PathOf("rules.json");
        File.WriteAllText(rules, "{\"rules\": {\"DC3001\": \"off\"}}", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(ExitCode.Clean, CommandRun.Of("check", report, "--rules", rules).ExitCode);

        File.WriteAllBytes(rules, [.. "{\""u8, 0xD6, 0xD0, .. "\": 1}"u8]);
        var run = CommandRun.Of("check", report, "--rules", rules);
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("UTF-8", run.Error, StringComparison.Ordinal);
    }
}
