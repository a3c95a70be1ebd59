using System.IO.Compression;
using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>Two reports cell by cell, in every format.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Over = "applications.carriedOverFromPriorYear";
    private static readonly AnnualDisclosureReport Later = SampleReports.Balanced2021;
    private static readonly AnnualDisclosureReport Late = Later.With($"{Over}.naturalPerson", 22).With($"{Over}.total", 26);

    private readonly Workspace workspace = new();

    [Fact]
    public void Diff_lists_the_cells_in_which_two_reports_differ()
    {
        var (one, other) = (workspace.Write("a.json", Late), workspace.Write("b.json", Later));

        var same = CommandRun.Of("diff", one, one);
        var run = CommandRun.Of("diff", one, other);
        using var json = JsonDocument.Parse(CommandRun.Of("diff", one, other, "--format", "json").Output);

        Assert.Equal((0, 1), (same.ExitCode, run.ExitCode));
        Assert.Contains("2 格不同", run.Output, StringComparison.Ordinal);
        Assert.Contains("二、上年结转政府信息公开申请数量 × 总计  26 → 24", run.Output, StringComparison.Ordinal);
        var paths = json.RootElement.GetProperty("differences").EnumerateArray().Select(cell => cell.GetProperty("path").GetString());
        Assert.Equal([$"{Over}.naturalPerson", $"{Over}.total"], paths);
    }

    [Theory]
    [InlineData("csv", "applications.carriedOverFromPriorYear.total,\"二、上年结转政府信息公开申请数量 × 总计\",26,24,-2,")]
    [InlineData("markdown", "| 二、上年结转政府信息公开申请数量 × 总计 | 26 | 24 | -2 |")]
    [InlineData("html", "<td>26</td>")]
    public void Diff_has_the_formats_of_a_table(string format, string told)
    {
        var (one, other) = (workspace.Write("a.json", Late), workspace.Write("b.json", Later));

        Assert.Contains(told, CommandRun.Of("diff", one, other, "--format", format).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_writes_a_workbook_whose_figures_are_numbers()
    {
        var (one, other, file) = (workspace.Write("a.json", Late), workspace.Write("b.json", Later), workspace.PathOf("diff.xlsx"));

        Assert.Equal(1, CommandRun.Of("diff", one, other, "--out", file).ExitCode);

        using var package = ZipFile.OpenRead(file);
        using var reader = new StreamReader(package.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Contains("<v>26</v>", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();
}
