using System.Text;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Findings;
using Disclosure.Findings.Json;
using Disclosure.Results.Texts;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>The file of accepted findings: written by the command, filled in by a person, read by the next run.</summary>
public sealed class AcceptanceFileTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public void What_is_accepted_with_a_reason_no_longer_counts()
    {
        var report = workspace.Write("report.json", SampleReports.WrongApplicantKind);
        var file = workspace.PathOf("accepted.json");

        Assert.Equal(ExitCode.Findings, CommandRun.Of("check", report, "--accepted", file, "--write-accepted").ExitCode);
        Assert.Equal(ExitCode.Findings, CommandRun.Of("check", report, "--accepted", file).ExitCode);
        Fill(file);
        var run = CommandRun.Of("check", report, "--accepted", file);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("划转申请一件", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_again_keeps_the_reasons_and_adds_each_new_finding_once()
    {
        var folder = workspace.PathOf("in");
        workspace.Write("in/a.json", SampleReports.WrongApplicantKind);
        workspace.Write("in/b.json", SampleReports.WrongApplicantKind);
        var file = workspace.PathOf("accepted.json");

        CommandRun.Of("check", folder, "--accepted", file, "--write-accepted");
        Fill(file);
        var before = AcceptanceJson.Read(File.ReadAllText(file));
        workspace.Write("in/c.json", SampleReports.PetitionBureau2019);
        CommandRun.Of("check", folder, "--accepted", file, "--write-accepted");
        var after = AcceptanceJson.Read(File.ReadAllText(file));

        Assert.Equal(before.Entries, after.Entries.Take(before.Entries.Count));
        Assert.True(after.Entries.Count > before.Entries.Count);
        Assert.Equal(after.Entries.Count, after.Entries.DistinctBy(entry => entry.Fingerprint).Count());
    }

    [Fact]
    public void Files_of_the_command_in_the_folder_that_is_checked_are_no_reports()
    {
        workspace.Write("in/report.json", SampleReports.WrongApplicantKind);
        var accepted = workspace.PathOf("in/accepted.json");
        var rules = workspace.Write("in/rules.json", "{\"rules\": {\"DC1109\": \"off\"}}");
        string[] check = ["check", workspace.PathOf("in"), "--accepted", accepted, "--rules", rules, "--write-accepted"];

        var first = CommandRun.Of(check);
        var second = CommandRun.Of(check);

        Assert.Equal(ExitCode.Findings, first.ExitCode);
        Assert.Equal(first.Output, second.Output);
        var count = AcceptanceJson.Read(File.ReadAllText(accepted)).Entries.Count;
        Assert.Equal(DiagnosisTexts.Written(accepted, count, count).Chinese, first.Error.TrimEnd());
        Assert.Equal(DiagnosisTexts.Written(accepted, 0, count).Chinese, second.Error.TrimEnd());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"accepted\": [{\"fingerprint\": 1}]}")]
    [InlineData("{\"accepted\": [], \"accepted\": []}")]
    public void A_file_that_is_no_list_is_wrong_usage_and_stays_as_it_was(string json)
    {
        var report = workspace.Write("report.json", SampleReports.WrongApplicantKind);
        var file = workspace.Write("accepted.json", json);
        var run = CommandRun.Of("check", report, "--accepted", file, "--write-accepted");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.Equal(json, File.ReadAllText(file));
    }

    [Fact]
    public void A_mark_of_byte_order_does_no_harm_and_another_encoding_loses_nothing()
    {
        var report = workspace.Write("report.json", SampleReports.WrongApplicantKind);
        var file = workspace.PathOf("accepted.json");
        CommandRun.Of("check", report, "--accepted", file, "--write-accepted");
        Fill(file);
        var text = File.ReadAllText(file);

        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(ExitCode.Clean, CommandRun.Of("check", report, "--accepted", file).ExitCode);
        File.WriteAllText(file, text, Encoding.Unicode);
        Assert.Equal(ExitCode.Clean, CommandRun.Of("check", report, "--accepted", file).ExitCode);

        byte[] inGb18030 = [.. "{\"accepted\": [{\"fingerprint\": \"A\", \"reason\": \""u8, 0xD6, 0xD0, .. "\"}]}"u8];
        File.WriteAllBytes(file, inGb18030);
        var run = CommandRun.Of("check", report, "--accepted", file, "--write-accepted");
        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("UTF-8", run.Error, StringComparison.Ordinal);
        Assert.Equal(inGb18030, File.ReadAllBytes(file));
    }

    [Fact]
    public void Of_a_report_that_was_not_checked_nothing_is_said_to_be_gone()
    {
        var file = workspace.PathOf("accepted.json");
        var report = workspace.Write("a.json", SampleReports.WrongApplicantKind);
        CommandRun.Of("check", report, workspace.Write("b.json", SampleReports.PetitionBureau2019), "--accepted", file, "--write-accepted");

        Assert.DoesNotContain("不再出现", CommandRun.Of("check", report, "--accepted", file).Output, StringComparison.Ordinal);
        workspace.Write("a.json", SampleReports.WrongApplicantKind.With("applications.receivedThisYear.naturalPerson", 61).With("applications.receivedThisYear.otherOrganization", 0));
        Assert.Contains("不再出现", CommandRun.Of("check", report, "--accepted", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_wrong_usage_unless_it_is_written()
    {
        var report = workspace.Write("report.json", SampleReports.WrongApplicantKind);

        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("check", report, "--accepted", workspace.PathOf("nowhere.json")).ExitCode);
        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("check", report, "--write-accepted").ExitCode);
        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("check", report, "--accepted", workspace.PathOf(""), "--write-accepted").ExitCode);
    }

    public void Dispose() => workspace.Dispose();

    private static void Fill(string file)
    {
        var list = AcceptanceJson.Read(File.ReadAllText(file));
        File.WriteAllText(file, AcceptanceJson.Write(new AcceptanceList(list.Entries.Select(entry => entry with { Reason = "机构改革，划转申请一件" }))));
    }
}
