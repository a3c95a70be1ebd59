using System.Text.Json;
using Disclosure.Cli.Running;
using Disclosure.Cli.Tests.Running;
using Disclosure.Documents;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>What the user says of a document, with either verb and any kind of document.</summary>
public sealed class ReadingChoicesTests : IDisposable
{
    private readonly Workspace workspace = new();

    public static TheoryData<OrganKind> Kinds { get; } = [.. Enum.GetValues<OrganKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_kind_of_organ_that_is_given_stands_in_the_report(OrganKind kind)
    {
        var word = JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
        var json = workspace.Write("report.json", SampleReports.WrongApplicantKind);

        using var read = JsonDocument.Parse(CommandRun.Of("read", json, "--organ", word, "--format", "json").Output);
        using var check = JsonDocument.Parse(CommandRun.Of("check", json, "--organ", word, "--format", "json").Output);

        Assert.Equal(word, read.RootElement.GetProperty("organKind").GetString());
        Assert.Equal(word, check.RootElement.GetProperty("reports")[0].GetProperty("report").GetProperty("organKind").GetString());
    }

    [Fact]
    public void It_outranks_the_one_in_the_document_and_none_leaves_that()
    {
        var builder = SampleReports.WrongApplicantKind.ToBuilder();
        builder.OrganKind = OrganKind.Province;
        var json = Disclosure.Reports.Json.ReportJson.Write(builder.Build());

        Assert.Equal(OrganKind.Township, ReportDocument.ReadText(json, new ReadingOptions { OrganKind = OrganKind.Township }).Report!.OrganKind);
        Assert.Equal(OrganKind.Province, ReportDocument.ReadText(json, new ReadingOptions { Year = 2022 }).Report!.OrganKind);
    }

    [Fact]
    public void It_decides_how_much_rules_of_the_organ_weigh()
    {
        var builder = SampleReports.WrongApplicantKind.ToBuilder();
        builder.Authority = "南桥市财政局";
        builder.Set(ProactiveRow.AdministrativeRules, ProactiveMeasure.InForce, 3);
        var report = workspace.Write("report.json", builder.Build());

        Assert.Contains("警告 DC2002", CommandRun.Of("check", report).Output, StringComparison.Ordinal);
        Assert.Contains("错误 DC2002", CommandRun.Of("check", report, "--organ", "cityDepartment").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DC2002", CommandRun.Of("check", report, "--organ", "cityGovernment").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Township")]
    [InlineData("street-office")]
    [InlineData("0")]
    [InlineData("")]
    public void A_kind_that_there_is_not_is_wrong_usage(string word)
    {
        var run = CommandRun.Of("read", workspace.Write("report.json", SampleReports.WrongApplicantKind), "--organ", word, "--lang", "en");

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains("township, streetOffice, countyDepartment", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();
}
