using Disclosure.Cli.Tests.Running;
using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Reports.Units;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>What stands among units and is their sum is told and not added to itself.</summary>
public sealed class SumAmongUnitsTests : IDisposable
{
    private static readonly County County = County.Of(6, new Random(5));

    private readonly Workspace workspace = new();

    [Theory]
    [InlineData("汇总")]
    [InlineData("合计表")]
    [InlineData("2025年度汇总表")]
    [InlineData("全县")]
    public void A_sheet_that_is_called_a_sum_is_told_checked_and_not_added(string name)
    {
        var (sheet, file) = (Sheets(name, County.SumOf(County.Reports)), workspace.PathOf("county.json"));

        var run = CommandRun.Of("collect", sheet, "--out", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"“{name}”不是单位，其数字没有计入", run.Error, StringComparison.Ordinal);
        Assert.Contains("已汇总 6 个单位。", run.Error, StringComparison.Ordinal);
        Assert.Equal(County.SumOf(County.Reports).Figures, ReportDocument.Read(file).Report!.Figures);
    }

    [Fact]
    public void A_sheet_that_is_called_a_sum_and_is_none_is_refused()
    {
        var run = CommandRun.Of("collect", Sheets("汇总", County.SumOf(County.Reports.Skip(1))), "--out", workspace.PathOf("county.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DC7011", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("青石县人民政府", 0, "“青石县人民政府”不是单位，其数字没有计入")]
    [InlineData("综合科", 2, "“综合科”各项数字恰好等于其他单位之和，不能确定是一个单位还是合计")]
    public void A_sheet_with_what_the_others_come_to_is_not_added(string name, int exitCode, string told)
    {
        var run = CommandRun.Of("collect", Sheets(name, County.SumOf(County.Reports)), "--out", workspace.PathOf("county.json"));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_countys_own_report_in_the_folder_of_its_units_is_told_and_left_out()
    {
        var (folder, file) = (Folder(County.SumOf(County.Reports)), workspace.PathOf("county.json"));

        var run = CommandRun.Of("collect", folder, "--out", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("的各项数字恰好等于其他单位之和，是汇总，没有计入", run.Error, StringComparison.Ordinal);
        Assert.Equal(County.SumOf(County.Reports).Figures, ReportDocument.Read(file).Report!.Figures);
        var held = CommandRun.Of("rollup", folder, "--parent", file);
        Assert.Equal(0, held.ExitCode);
        Assert.Contains("是汇总，没有计入", held.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_government_among_the_organs_of_its_place_is_told_where_it_is_not_their_sum()
    {
        var run = CommandRun.Of("collect", Folder(County.ReportOf("青石县人民政府", new Random(9))), "--out", workspace.PathOf("county.json"), "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("counts as a unit; if it is the sum of the others, take it out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_counts_a_unit_is_followed()
    {
        var folder = Folder(County.SumOf(County.Reports));
        var units = workspace.Write("units.csv", Disclosure.Documents.Units.UnitListCsv.Write(
            new UnitList([.. County.Units.Units, new Unit { Name = "青石县人民政府" }])));

        var run = CommandRun.Of("collect", folder, "--units", units, "--out", workspace.PathOf("county.json"));

        Assert.Equal((0, "已汇总 7 个单位。"), (run.ExitCode, run.Error.Trim()));
    }

    public void Dispose() => workspace.Dispose();

    private string Folder(AnnualDisclosureReport county)
    {
        foreach (var (place, report) in County.Reports.Index()) workspace.Write($"reports/{place}.json", report.Report);
        workspace.Write("reports/county.json", Renamed(county, "青石县人民政府"));
        return workspace.PathOf("reports");
    }

    private string Sheets(string name, AnnualDisclosureReport sum)
    {
        var file = workspace.PathOf("sheets.xlsx");
        ReportTemplate.WriteTo(file, new TemplateOptions
        {
            Year = 2025,
            Units = new UnitList([.. County.Units.Units, new Unit { Name = name }]),
            Layout = TemplateLayout.UnitPerSheet,
            Reports = [.. County.Reports.Select(report => report.Report), Renamed(sum, name)],
        });
        return file;
    }

    private static AnnualDisclosureReport Renamed(AnnualDisclosureReport report, string name)
    {
        var builder = report.ToBuilder();
        builder.Authority = name;
        return builder.Build();
    }
}
