using System.IO.Compression;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Reports;
using Disclosure.Reports.Json;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

public sealed class RepairTests : IDisposable
{
    private readonly Workspace workspace = new();
    private readonly string report;

    public RepairTests() => report = workspace.Write("report.json", ConsoleReports.BookedUnderTwoApplicants());

    [Theory]
    [InlineData("repair.txt")]
    [InlineData("repair.en.txt", "--lang", "en")]
    public void Lists_the_repairs_with_their_numbers(string approved, params string[] options)
    {
        var run = CommandRun.Of(["repair", report, .. options]);
        Assert.Equal(1, run.ExitCode);
        ApprovedText.Matches(approved, workspace.Steady(run.Output));
    }

    [Fact]
    public void Has_nothing_to_do_where_everything_reconciles()
    {
        var run = CommandRun.Of("repair", workspace.Write("balanced.json", ConsoleReports.Balanced()));
        Assert.Equal((0, "各等式均可成立，没有可据以更正之处；其他规则由 check 检查。\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Writes_no_figure_that_is_not_determined()
    {
        var copy = workspace.PathOf("copy.json");
        var negative = Enumerable.Aggregate(
            ["upheld", "corrected", "otherOutcome", "pending", "total"],
            SampleReports.Balanced2021,
            (so, outcome) => so.With($"reconsideration.{outcome}", -1L));

        var run = CommandRun.Of("repair", workspace.Write("negative.json", ReportJson.Write(negative)), "--out", copy);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("无法确定（≥ 0）", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(copy));
    }

    [Fact]
    public void Says_what_a_copy_still_breaks()
    {
        var copy = workspace.PathOf("copy.json");
        var fraction = SampleReports.Balanced2021.With("applications.disclosed.naturalPerson", 38.5m);

        var run = CommandRun.Of("repair", workspace.Write("fraction.json", ReportJson.Write(fraction)), "--out", copy);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("仍有 1 处不合其他规则", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(copy));
    }

    [Theory]
    [InlineData(0, 61, 61)]
    [InlineData(1, 61, 61)]
    [InlineData(2, 60, 60)]
    public void Writes_a_copy_with_the_repair_that_was_chosen_and_leaves_the_input_alone(int choice, long received, long disposed)
    {
        var before = File.ReadAllText(report);
        var copy = workspace.PathOf("copy.json");

        var run = CommandRun.Of(["repair", report, "--out", copy, .. choice == 0 ? Array.Empty<string>() : ["--choose", $"{choice}"]]);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("已将“", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(report));
        var corrected = ReportJson.Read(File.ReadAllText(copy)).Report!;
        Assert.Equal((received, disposed), (Number(corrected, "receivedThisYear"), Number(corrected, "totalDisposed")));
        Assert.Empty(ReportRepair.Find(corrected).Parts);
    }

    [Theory]
    [InlineData("copy.docx")]
    [InlineData("copy.xlsx")]
    [InlineData("copy.html")]
    [InlineData("copy.md")]
    [InlineData("copy.json")]
    [InlineData("copy")]
    public void A_copy_is_a_document_of_the_format_that_its_name_tells_and_each_change_is_told(string name)
    {
        var copy = workspace.PathOf(name);
        var run = CommandRun.Of("repair", report, "--out", copy, "--choose", "2", "--lang", "en");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        var corrected = ReportDocument.Read(copy).Report!;
        var wrong = ConsoleReports.BookedUnderTwoApplicants();
        var changed = wrong.Form.Cells.Where(cell => wrong[cell] != corrected[cell])
            .Select(cell => $"Changed “{cell.Name.English}” from {wrong[cell]} to {corrected[cell]}.\n");
        Assert.Equal(string.Concat(changed), run.Error);
        Assert.Empty(ReportRepair.Find(corrected).Parts);
    }

    [Theory]
    [InlineData("--format docx 只与 --out 合用", "--format", "docx")]
    [InlineData("不能写成 text", "--format", "text", "--out", "copy")]
    public void A_list_and_a_copy_have_formats_of_their_own(string message, params string[] options)
    {
        var run = CommandRun.Of(["repair", report, .. options]);
        Assert.Equal(64, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_overwrites_the_input()
    {
        var run = CommandRun.Of("repair", report, "--out", report);
        Assert.Equal(64, run.ExitCode);
        Assert.Contains("不能覆盖", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Guesses_nothing_where_repairs_are_equally_likely()
    {
        var tied = workspace.Write("tied.json", ConsoleReports.Balanced().With("directLitigation.total", 3));
        var copy = workspace.PathOf("copy.json");

        var refused = CommandRun.Of("repair", tied, "--out", copy);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("请用 --choose 选定一种", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(copy));

        Assert.Equal(0, CommandRun.Of("repair", tied, "--out", copy, "--choose", "2").ExitCode);
        Assert.Empty(ReportRepair.Find(ReportJson.Read(File.ReadAllText(copy)).Report!).Parts);
    }

    [Theory]
    [InlineData("99", "没有编号为 99 的改法")]
    [InlineData("1,2", "第 1 处选了不止一种改法")]
    public void Refuses_a_choice_that_cannot_be_made(string choice, string message)
    {
        var run = CommandRun.Of("repair", report, "--out", workspace.PathOf("copy.json"), "--choose", choice);
        Assert.Equal(64, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal([report], Directory.GetFiles(workspace.Folder));
    }

    [Fact]
    public async Task As_JSON_it_lists_what_check_lists_with_all_repairs()
    {
        var run = CommandRun.Of("repair", report, "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(await CheckSchema.Violations(run.Output));
        Assert.Equal(CommandRun.Of("check", report, "--format", "json", "--repairs", "all").Output, run.Output);
    }

    [Fact]
    public void An_archive_of_one_report_is_that_report_and_the_kind_of_organ_is_taken()
    {
        var archive = workspace.PathOf("one.zip");
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Create)) zip.CreateEntryFromFile(report, "年报.json");

        Assert.Equal(CommandRun.Of("repair", report).Output, CommandRun.Of("repair", archive, "--organ", "township").Output);
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Update)) zip.CreateEntryFromFile(report, "又一份.json");
        var several = CommandRun.Of("repair", archive);
        Assert.Equal(2, several.ExitCode);
        Assert.Contains("DP1021", several.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strictly_any_problem_in_reading_makes_the_exit_code_2()
    {
        var text = workspace.Write("report.txt", Disclosure.Testing.Layouts.TextLayout.All[0].Render(SampleReports.Balanced2021).Replace("202", "", StringComparison.Ordinal));
        var run = CommandRun.Of("repair", text);
        Assert.NotEmpty(run.Error);
        Assert.Equal((3, 2), (run.ExitCode, CommandRun.Of("repair", text, "--strict").ExitCode));
    }

    [Fact]
    public void Says_what_could_not_be_read()
    {
        var run = CommandRun.Of("repair", workspace.PathOf("missing.txt"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("missing.txt", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_of_check_holds_every_smallest_set_and_follows_the_schema()
    {
        var tied = workspace.Write("tied.json", ConsoleReports.Balanced().With("directLitigation.total", 3).With("applications.disclosed.naturalPerson", Figure.Absent));
        var all = CommandRun.Of("check", tied, "--format", "json").Output;
        Assert.Empty(await CheckSchema.Violations(all));
        Assert.Empty(await CheckSchema.Violations(CommandRun.Of("check", tied, "--format", "json", "--repairs", "none").Output));
        using var json = System.Text.Json.JsonDocument.Parse(all);
        var checkedReport = json.RootElement.GetProperty("reports")[0];
        Assert.Equal(checkedReport.GetProperty("parts")[0].GetProperty("sets").GetInt32(), checkedReport.GetProperty("repairs").GetArrayLength());
        using var best = System.Text.Json.JsonDocument.Parse(CommandRun.Of("check", tied, "--format", "json", "--repairs", "best").Output);
        Assert.Equal(1, best.RootElement.GetProperty("reports")[0].GetProperty("repairs").GetArrayLength());
    }

    public void Dispose() => workspace.Dispose();

    private static long? Number(AnnualDisclosureReport corrected, string row) => corrected[$"applications.{row}.naturalPerson"].Count;
}
