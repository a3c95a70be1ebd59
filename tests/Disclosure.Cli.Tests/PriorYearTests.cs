using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing;
using Disclosure.Testing.Generators;

namespace Disclosure.Cli.Tests;

/// <summary>Last year's report beside the one that is checked or repaired.</summary>
public sealed class PriorYearTests : IDisposable
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
    private readonly string differing;

    public PriorYearTests()
    {
        report = workspace.Write("report.json", Report);
        fitting = workspace.Write("prior.json", Fitting);
        differing = workspace.Write("differing.json", Differing);
    }

    [Fact]
    public void A_carry_over_that_fits_is_silent()
    {
        var alone = CommandRun.Of("check", report);
        var beside = CommandRun.Of("check", report, "--prior", fitting);
        var held = $"对照上年度  {Fitting.Authority}  {Fitting.Year} 年度  {fitting}\n";

        Assert.Contains(held, beside.Output, StringComparison.Ordinal);
        Assert.Equal((alone.ExitCode, alone.Output), (beside.ExitCode, beside.Output.Replace(held, "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_broken_carry_over_is_told_at_its_cells_with_the_repair()
    {
        var run = CommandRun.Of("check", report, "--prior", differing);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("错误 DC6001", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{Differing.Year} 年度报告 四、结转下年度继续办理 × 总计", run.Output, StringComparison.Ordinal);
        Assert.Contains($"“{Differing.Year} 年度报告 四、结转下年度继续办理 × 总计”由 {Differing[Forward]} 改为 {Fitting[Forward]}", run.Output, StringComparison.Ordinal);
        Assert.Contains("只需改 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_names_the_report_of_companions_cells_and_follows_its_schema()
    {
        var run = CommandRun.Of("check", report, "--prior", differing, "--format", "json");

        Assert.Empty(await CheckSchema.Violations(run.Output));
        using var json = JsonDocument.Parse(run.Output);
        var one = json.RootElement.GetProperty("reports")[0];
        var companion = Assert.Single(one.GetProperty("companions").EnumerateArray());
        Assert.Equal(("priorYear", differing), (companion.GetProperty("role").GetString(), companion.GetProperty("source").GetString()));
        var cells = one.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "DC6001").GetProperty("cells");
        Assert.False(cells[0].TryGetProperty("report", out _));
        Assert.Equal("priorYear", cells[1].GetProperty("report").GetString());
        Assert.Equal("priorYear", one.GetProperty("repairs")[0].GetProperty("edits")[0].GetProperty("report").GetString());
    }

    [Fact]
    public async Task Json_names_the_report_of_a_blank_that_was_read_as_0()
    {
        var blank = workspace.Write("blank.json", Fitting.With(Forward, Figure.Blank));

        var run = CommandRun.Of("check", report, "--prior", blank, "--format", "json");

        Assert.Empty(await CheckSchema.Violations(run.Output));
        using var json = JsonDocument.Parse(run.Output);
        var findings = json.RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray();
        var broken = findings.Single(finding => finding.GetProperty("rule").GetString() == "DC6001");
        Assert.Equal($"priorYear:{Forward}", Assert.Single(broken.GetProperty("readAsZero").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("csv", "priorYear:applications.carriedForwardToNextYear.total")]
    [InlineData("sarif", "differing.json")]
    [InlineData("html", "年度报告 四、结转下年度继续办理 × 总计")]
    public void Every_format_tells_which_report_a_cell_is_of(string format, string told) =>
        Assert.Contains(told, CommandRun.Of("check", report, "--prior", differing, "--format", format).Output, StringComparison.Ordinal);

    [Fact]
    public void Without_a_report_of_last_year_nothing_of_companions_is_written() =>
        Assert.DoesNotContain("companions", CommandRun.Of("check", report, "--format", "json").Output, StringComparison.Ordinal);

    [Fact]
    public void Repairs_are_listed_over_both_years_and_the_copy_says_what_else_to_change()
    {
        var copy = workspace.PathOf("copy.json");

        var list = CommandRun.Of("repair", report, "--prior", differing);
        var run = CommandRun.Of("repair", report, "--prior", differing, "--out", copy);

        Assert.Contains($"{Differing.Year} 年度报告 四、结转下年度继续办理 × 总计", list.Output, StringComparison.Ordinal);
        Assert.Contains($"也要改为 {Fitting[Forward]}", run.Error, StringComparison.Ordinal);
        Assert.Equal(Report, ReportJson.Read(File.ReadAllText(copy)).Report);
    }

    [Fact]
    public void A_carry_over_that_is_off_asks_for_no_repair()
    {
        const string over = "applications.carriedOverFromPriorYear";
        var more = Report.With($"{over}.naturalPerson", Report[$"{over}.naturalPerson"].Count!.Value + 2)
            .With($"{over}.total", Report[$"{over}.total"].Count!.Value + 2);
        var prior = workspace.Write("more.json", YearPairs.HandingOn(Report, more));

        Assert.Equal(1, Repair().ExitCode);
        workspace.Write("disclosure.json", """{ "rules": { "rules": { "DC6001": "off", "DC6002": "off" } } }""");
        Assert.Equal(0, Repair().ExitCode);

        CommandRun Repair() => CommandRun.With(new CommandScene(Folder: workspace.Folder), "repair", report, "--prior", prior);
    }

    [Fact]
    public void A_report_of_another_year_is_refused()
    {
        var run = CommandRun.Of("check", report, "--prior", workspace.Write("copy.json", Report));

        Assert.Equal(64, run.ExitCode);
        Assert.Contains($"应为 {Report.Year - 1} 年度的报告", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_goes_with_one_report_only()
    {
        var run = CommandRun.Of("check", report, fitting, "--prior", differing);

        Assert.Equal(64, run.ExitCode);
        Assert.Contains("--prior", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_holds_no_report_is_told_and_nothing_is_checked()
    {
        var run = CommandRun.Of("check", report, "--prior", workspace.PathOf("missing.json"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("DP1005", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_never_replaces_last_years_report()
    {
        var run = CommandRun.Of("check", report, "--prior", fitting, "--out", fitting, "--format", "json");

        Assert.Equal(64, run.ExitCode);
        Assert.Equal(Fitting, ReportJson.Read(File.ReadAllText(fitting)).Report);
    }

    public void Dispose() => workspace.Dispose();
}
