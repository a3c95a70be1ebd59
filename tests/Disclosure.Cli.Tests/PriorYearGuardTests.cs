using Disclosure.Cli.Tests.Running;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Generators;

namespace Disclosure.Cli.Tests;

/// <summary>That what stands beside a report is the same organ's report of the year before, and what is told where it is not.</summary>
public sealed class PriorYearGuardTests : IDisposable
{
    private const string Forward = "applications.carriedForwardToNextYear.total";
    private static readonly AnnualDisclosureReport Report = SampleReports.Balanced2021;
    private static readonly AnnualDisclosureReport Fitting = YearPairs.HandingOn(Report, Report)
        .With("proactive.administrativeRules.inForce", 31 - 2 + 1)
        .With("proactive.normativeDocuments.inForce", 512 - 64 + 18);

    private static readonly AnnualDisclosureReport Differing = Fitting.With(Forward, Fitting[Forward].Count!.Value + 2);

    private readonly Workspace workspace = new();
    private readonly string report;
    private readonly string fitting;

    public PriorYearGuardTests()
    {
        report = workspace.Write("report.json", Report);
        fitting = workspace.Write("prior.json", Fitting);
    }

    [Fact]
    public void The_year_that_is_given_is_that_of_the_report_and_never_of_last_years()
    {
        var run = CommandRun.Of("check", report, "--year", "2023", "--prior", fitting);

        Assert.Equal(64, run.ExitCode);
        Assert.Contains($"是 {Fitting.Year} 年度的报告，应为 2022 年度的报告", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_itself_is_no_report_of_last_year()
    {
        var undated = workspace.Write("undated.json", Undated(Report));
        var run = CommandRun.Of("check", undated, "--year", "2021", "--prior", undated);

        Assert.Equal(64, run.ExitCode);
        Assert.Contains("就是要检查的这份报告", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_year_a_report_is_not_held_against_another()
    {
        var undated = workspace.Write("undated.json", Undated(Report));

        var run = CommandRun.Of("check", undated, "--prior", fitting);

        Assert.Equal(64, run.ExitCode);
        Assert.Contains("没有写明报告年度，无法确定 --prior 是不是它的上年度报告；请用 --year 给出", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("check", undated, "--prior", fitting, "--year", $"{Report.Year}").ExitCode);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("sarif")]
    [InlineData("html")]
    public void A_report_of_last_year_without_its_year_is_taken_for_it_and_told(string format)
    {
        var run = CommandRun.Of("check", report, "--prior", workspace.Write("undated.json", Undated(Differing)), "--format", format);

        Assert.Contains("没有写明报告年度，按 2020 年度的报告比较", run.Output, StringComparison.Ordinal);
        Assert.Contains("2020 年度报告", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DP2001", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("sarif")]
    [InlineData("html")]
    public void A_report_of_another_organ_is_told_and_named_in_every_format(string format)
    {
        var other = Fitting.ToBuilder();
        other.Authority = "青石县水务局";
        var run = CommandRun.Of("check", report, "--prior", workspace.Write("other.json", other.Build()), "--format", format);

        Assert.Contains("DC6018", run.Output, StringComparison.Ordinal);
        Assert.Contains("青石县水务局", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_name_of_the_same_organ_is_known_from_the_adjustments()
    {
        var other = Fitting.ToBuilder();
        other.Authority = "青石县水务局";
        var prior = workspace.Write("other.json", other.Build());
        var names = workspace.PathOf("names.txt");
        File.WriteAllText(names, $$"""{ "adjustments": [], "authorities": [ { "name": "{{Report.Authority}}", "otherNames": ["青石县水务局"] } ] }""");

        Assert.DoesNotContain("DC6018", CommandRun.Of("check", report, "--prior", prior, "--adjustments", names).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_report_can_come_from_standard_input()
    {
        var scene = new CommandScene(Input: File.ReadAllText(fitting));

        Assert.Equal(0, CommandRun.With(scene, "check", report, "--prior", "-").ExitCode);
        Assert.Equal(64, CommandRun.With(scene, "check", "-", "--prior", "-").ExitCode);
    }

    [Fact]
    public void A_folder_is_told_as_one() =>
        Assert.Contains("这是一个文件夹，这里应为一份文件", CommandRun.Of("check", report, "--prior", workspace.Folder).Error, StringComparison.Ordinal);

    [Fact]
    public void What_stands_in_last_years_report_is_shown_below_the_finding_that_leads()
    {
        var samples = Path.Combine(Papers.Root, "tests/samples");
        var output = CommandRun.Of("check", Path.Combine(samples, "petition-bureau-2020.md"), "--prior", Path.Combine(samples, "petition-bureau-2019.txt")).Output;

        Assert.Contains("DC6001    空白  2019 年度报告 四、结转下年度继续办理 × 总计", output, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private static AnnualDisclosureReport Undated(AnnualDisclosureReport report)
    {
        var builder = report.ToBuilder();
        builder.Year = null;
        return builder.Build();
    }
}
