using System.IO.Compression;
using System.Text.Json;
using Disclosure.Cli.Tests.Running;
using Disclosure.Reports;
using Disclosure.Testing;
using static Disclosure.Cli.Tests.YearsOfAnOrgan;

namespace Disclosure.Cli.Tests;

/// <summary>Several years of each organ of a folder.</summary>
public sealed class SeriesTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public void Years_of_one_organ_are_put_together_and_what_fits_is_silent()
    {
        Write(Earlier, Later);

        var run = CommandRun.Of("series", workspace.Folder);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{Later.Authority}  报告年度 2020 2021", run.Output, StringComparison.Ordinal);
        Assert.Contains("DC6007", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DC6001", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "DC6001")]
    [InlineData("json", "\"series\"")]
    [InlineData("ndjson", "DC6001")]
    [InlineData("csv", "priorYear:applications.carriedForwardToNextYear.total")]
    [InlineData("sarif", "DC6001")]
    [InlineData("html", "class=\"broken\"")]
    public void Every_format_tells_a_broken_link(string format, string told)
    {
        Write(Earlier, Late);

        var run = CommandRun.Of("series", workspace.Folder, "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_gives_what_ties_the_years_and_follows_its_schema()
    {
        Write(Earlier, Late);

        var run = CommandRun.Of("series", workspace.Folder, "--format", "json");

        Assert.Empty(await CheckSchema.Violations(run.Output));
        using var json = JsonDocument.Parse(run.Output);
        var series = Assert.Single(json.RootElement.GetProperty("series").EnumerateArray());
        Assert.Equal([0, 1], series.GetProperty("reports").EnumerateArray().Select(report => report.GetInt32()));
        var columns = Assert.Single(series.GetProperty("pairs").EnumerateArray()).GetProperty("carriedOver").EnumerateArray();
        Assert.Equal([2, 0, 0, 0, 0, 0, 2], columns.Select(column => column.GetProperty("difference").GetInt32()));
    }

    [Fact]
    public void The_page_leads_to_each_year_and_shows_a_missing_one()
    {
        var first = Earlier.ToBuilder();
        first.Year = 2019;
        Write(first.Build(), Later);

        var page = CommandRun.Of("series", workspace.Folder, "--format", "html").Output;

        Assert.Contains("<ol class=\"years\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#r1\">2019</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#r2\">2021</a>", page, StringComparison.Ordinal);
        Assert.Contains("<li class=\"missing\">2020", page, StringComparison.Ordinal);
        Assert.Contains("DC6013", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_has_a_sheet_for_each_pair()
    {
        Write(Earlier, Late);
        var file = workspace.PathOf("series.xlsx");

        CommandRun.Of("series", workspace.Folder, "--format", "xlsx", "--out", file);

        using var package = ZipFile.OpenRead(file);
        using var reader = new StreamReader(package.GetEntry("xl/workbook.xml")!.Open());
        Assert.Contains("name=\"1 2020-2021\"", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_adjustment_explains_its_break_and_one_of_nobody_is_told()
    {
        Write(Earlier, Late);
        var file = workspace.PathOf("adjustments.json");
        File.WriteAllText(file, $$"""
            { "adjustments": [
              { "authority": "{{Later.Authority}}", "year": 2021, "kind": "merger", "reason": "职责划入", "cells": { "{{Over}}.naturalPerson": 2, "{{Over}}.total": 2 } },
              { "authority": "无此机关", "year": 2021, "kind": "split", "reason": "职责划出", "cells": {} } ] }
            """);

        var run = CommandRun.Of("series", workspace.Folder, "--adjustments", file);

        Assert.Contains("提示 DC6001", run.Output, StringComparison.Ordinal);
        Assert.Contains("已由调整文件说明：合并，职责划入", run.Output, StringComparison.Ordinal);
        Assert.Contains("“无此机关”2021 年度的一项没有对应的报告", run.Output, StringComparison.Ordinal);
        foreach (var format in new[] { "json", "csv", "csv-names", "sarif", "html" })
        {
            var other = CommandRun.Of("series", workspace.Folder, "--adjustments", file, "--format", format);

            Assert.Contains("“无此机关”2021 年度的一项没有对应的报告", other.Output, StringComparison.Ordinal);
            Assert.Contains("“无此机关”2021 年度的一项没有对应的报告", other.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_adjustments_file_that_does_not_fit_is_wrong_usage()
    {
        Write(Earlier, Later);
        var file = workspace.PathOf("adjustments.json");
        File.WriteAllText(file, "{}");

        Assert.Equal(64, CommandRun.Of("series", workspace.Folder, "--adjustments", file).ExitCode);
    }

    [Fact]
    public void What_belongs_to_no_series_is_told_and_checked_by_itself()
    {
        var nameless = Later.ToBuilder();
        nameless.Authority = null;
        Write(Earlier, nameless.Build());

        var run = CommandRun.Of("series", workspace.Folder);

        Assert.Contains("未归入任何机关：报告机关不明", run.Output, StringComparison.Ordinal);
        Assert.Contains("2021 年度", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_of_a_year_are_told_with_the_cells_that_differ()
    {
        workspace.Write("a.json", Late);
        workspace.Write("b.json", Later);

        var run = CommandRun.Of("series", workspace.Folder);

        Assert.Contains("DC6011", run.Output, StringComparison.Ordinal);
        Assert.Contains("26 → 24", run.Output, StringComparison.Ordinal);
        Assert.Contains("2021 年度有 2 个版本，与前后年度比较时采用", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_is_checked_once_and_told()
    {
        Write(Earlier, Later);
        workspace.Write("copy.json", Later);

        var run = CommandRun.Of("series", workspace.Folder, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(2, json.RootElement.GetProperty("summary").GetProperty("reports").GetInt32());
        Assert.Contains("是同一份报告，各格和文字都相同，只检查一次。", json.RootElement.GetProperty("summary").GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "DP1005")]
    [InlineData("empty", "DP1006")]
    public void Where_there_is_no_report_no_other_format_is_advised(string folder, string code)
    {
        Directory.CreateDirectory(workspace.PathOf("empty"));
        var run = CommandRun.Of("series", workspace.PathOf(folder));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("原件", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "缺少“adjustments”（一个数组）。", "“adjustments”, an array, is missing.")]
    [InlineData("""{ "adjustments": [ { "authority": "甲" } ] }""", "“adjustments”的第 1 项缺少 year。", "entry 1 of “adjustments” has no year.")]
    [InlineData("{ \"adjustments\": [\n { \"authority\": 5 } ] }", "JSON 第 2 行：“$.adjustments[0].authority”的值不是约定的类型", "line 2 of the JSON: “$.adjustments[0].authority” is of another type")]
    [InlineData("""{ "adjustments": [ """, "JSON 第 1 行：这一行第", "line 1 of the JSON: at byte")]
    public void What_is_wrong_with_the_adjustments_is_told_in_the_language_of_the_run_with_its_place(string json, string chinese, string english)
    {
        Write(Earlier, Later);
        var file = workspace.PathOf("adjustments.txt");
        File.WriteAllText(file, json);

        Assert.Contains(chinese, CommandRun.Of("series", workspace.Folder, "--adjustments", file).Error, StringComparison.Ordinal);
        Assert.Contains(english, CommandRun.Of("series", workspace.Folder, "--adjustments", file, "--lang", "en").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_report_beside_last_years_takes_adjustments_too()
    {
        var (later, earlier) = (workspace.Write("2021.json", Late), workspace.Write("2020.json", Earlier));
        var file = workspace.PathOf("adjustments.json");
        File.WriteAllText(file, $$"""
            { "adjustments": [
              { "authority": "{{Later.Authority}}", "year": 2021, "kind": "merger", "reason": "职责划入", "cells": { "{{Over}}.naturalPerson": 2, "{{Over}}.total": 2 } },
              { "authority": "无此机关", "year": 2021, "kind": "split", "reason": "职责划出", "cells": {} } ] }
            """);

        var run = CommandRun.Of("check", later, "--prior", earlier, "--adjustments", file);

        Assert.Contains("提示 DC6001", run.Output, StringComparison.Ordinal);
        Assert.Contains("已由调整文件说明：合并，职责划入", run.Output, StringComparison.Ordinal);
        Assert.Contains("“无此机关”2021 年度的一项没有采用：这里没有这一机关的报告。", run.Output, StringComparison.Ordinal);
        Assert.Contains("“无此机关”2021 年度的一项没有采用", CommandRun.Of("check", later, "--prior", earlier, "--adjustments", file, "--format", "json").Output, StringComparison.Ordinal);
        Assert.Equal(64, CommandRun.Of("check", later, "--adjustments", file).ExitCode);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff a.json")]
    [InlineData("diff a.json b.json c.json")]
    [InlineData("rules --years 2")]
    [InlineData("rules --analyse --years 3")]
    public void What_cannot_be_meant_is_wrong_usage(string line) => Assert.Equal(64, CommandRun.Of(line.Split(' ')).ExitCode);

    [Theory]
    [InlineData("text", "87 条等式，秩 82")]
    [InlineData("json", "\"inOneEquationMore\"")]
    public void Two_years_are_analysed_together(string format, string told) =>
        Assert.Contains(told, CommandRun.Of("rules", "--analyse", "--years", "2", "--format", format).Output, StringComparison.Ordinal);

    [Fact]
    public void The_second_year_of_the_sample_shows_a_broken_carry_over_in_both_documents_with_its_repair()
    {
        var samples = Path.Combine(Papers.Root, "tests/samples");

        var output = CommandRun.Of("check", Path.Combine(samples, "petition-bureau-2020.md"), "--prior", Path.Combine(samples, "petition-bureau-2019.txt"), "--verbose").Output;

        Assert.Contains("错误 DC6001", output, StringComparison.Ordinal);
        Assert.Contains("1  二、上年结转政府信息公开申请数量 × 总计  第 38 行", output, StringComparison.Ordinal);
        Assert.Contains("空白  2019 年度报告 四、结转下年度继续办理 × 总计", output, StringComparison.Ordinal);
        Assert.Contains("“二、上年结转政府信息公开申请数量 × 总计”由 1 改为 0", output, StringComparison.Ordinal);
    }

    public void Dispose() => workspace.Dispose();

    private void Write(params AnnualDisclosureReport[] reports)
    {
        foreach (var report in reports) workspace.Write($"{report.Year}.json", report);
    }
}
