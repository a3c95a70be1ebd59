using Disclosure.Cli.Tests.Running;
using Disclosure.Documents;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests;

/// <summary>Who checks a workbook for collecting as if it were one report is told which verb reads it.</summary>
public sealed class CollectingHintTests : IDisposable
{
    private static readonly County County = County.Of(3, new Random(5));

    private readonly Workspace workspace = new();

    [Theory]
    [InlineData(TemplateLayout.UnitPerRow, true, "zh", "是收集表，含 3 个单位；check 检查的是一份报告，收集表请用 disclosure collect")]
    [InlineData(TemplateLayout.UnitPerRow, false, "zh", "是收集表，含 3 个单位")]
    [InlineData(TemplateLayout.UnitPerSheet, true, "zh", "是收集表，含 3 个单位")]
    [InlineData(TemplateLayout.UnitPerSheet, true, "en", "is a workbook for collecting, with 3 units; check is for one report: disclosure collect reads it")]
    public void Check_says_that_collect_reads_a_workbook_for_collecting(TemplateLayout layout, bool isFilled, string language, string told)
    {
        var file = workspace.PathOf("collect.xlsx");
        var options = new TemplateOptions { Year = 2025, Units = County.Units, Layout = layout };
        ReportTemplate.WriteTo(file, isFilled ? options with { Reports = [.. County.Reports.Select(report => report.Report)] } : options);

        var run = CommandRun.Of("check", file, "--lang", language);

        Assert.Contains(told, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "收集表不用 check，用 collect")]
    [InlineData("en", "a workbook for collecting is read by")]
    public void Help_on_templates_says_so_too(string language, string told)
    {
        var help = string.Join(' ', CommandRun.Of("template", "--help", "--lang", language).Output.Split('\n', StringSplitOptions.TrimEntries));

        Assert.Contains(told.Replace(" ", "", StringComparison.Ordinal), help.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();
}
