using System.IO.Compression;
using System.Text.Json;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Results.Series;
using Disclosure.Cli.Tests.Running;
using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Generators;

namespace Disclosure.Cli.Tests;

/// <summary>Several years of each organ of a folder.</summary>
public sealed class SeriesTests : IDisposable
{
    private const string Over = "applications.carriedOverFromPriorYear";
    private static readonly AnnualDisclosureReport Later = SampleReports.Balanced2021;
    private static readonly AnnualDisclosureReport Late = Later.With($"{Over}.naturalPerson", 22).With($"{Over}.total", 26);
    private static readonly AnnualDisclosureReport Earlier = YearPairs.HandingOn(SampleReports.Balanced2019, Later);

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
        Assert.Contains("“无此机关”2021 年度的一项没有对应的报告", run.Error, StringComparison.Ordinal);
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

        Assert.Contains("未归入任何机关：报告机关不明", run.Error, StringComparison.Ordinal);
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
    }

    [Fact]
    public void Other_versions_are_checked_by_themselves_and_told_beside_their_year()
    {
        workspace.Write("a.json", Late);
        workspace.Write("b.json", Later);

        using var json = JsonDocument.Parse(CommandRun.Of("series", workspace.Folder, "--format", "json").Output);
        var page = CommandRun.Of("series", workspace.Folder, "--format", "html").Output;

        var series = Assert.Single(json.RootElement.GetProperty("series").EnumerateArray());
        Assert.Equal(["a.json", "b.json"], json.RootElement.GetProperty("reports").EnumerateArray().Select(report => Path.GetFileName(report.GetProperty("source").GetString())));
        Assert.Equal([1], series.GetProperty("reports").EnumerateArray().Select(report => report.GetInt32()));
        Assert.Equal([0], series.GetProperty("otherVersions").EnumerateArray().Select(report => report.GetInt32()));
        Assert.Contains("<a href=\"#r1\">另一版本</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_json_have_one_for_each_organ_ahead_of_its_years()
    {
        Write(Earlier, Late);

        var lines = CommandRun.Of("series", workspace.Folder, "--format", "ndjson").Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal([true, false, false], lines.Select(line => line.TryGetProperty("series", out _)));
        Assert.Equal([0, 1], lines[0].GetProperty("series").GetProperty("reports").EnumerateArray().Select(report => report.GetInt32()));
    }

    [Fact]
    public void Organs_come_one_after_the_other_whatever_the_order_and_the_number_of_jobs()
    {
        var reports = new[] { "甲局", "乙局", "丙局" }.SelectMany(name => new[] { Earlier, Late }.Select(report =>
        {
            var builder = report.ToBuilder();
            builder.Authority = name;
            return builder.Build();
        })).ToList();
        foreach (var (place, report) in reports.Index()) workspace.Write($"{place % 3}{place}.json", report);

        var one = CommandRun.Of("series", workspace.Folder, "--jobs", "1").Output;
        var many = CommandRun.Of("series", workspace.Folder, "--jobs", "8").Output;

        Assert.Equal(one, many);
        Assert.True(one.IndexOf("丙局", StringComparison.Ordinal) < one.IndexOf("乙局", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_inputs_later_ones_are_read_again_and_one_that_changed_is_noticed()
    {
        var source = InputSource.File(workspace.Write("a.json", Late));
        var (first, many) = (source.Read(ReadingOptions.Default), int.MaxValue);
        var (kept, left) = (new SeriesInput(source, 1, first), new SeriesInput(source, many, first));
        workspace.Write("a.json", Earlier);

        Assert.Same(first, kept.Read(ReadingOptions.Default));
        Assert.NotSame(first, left.Read(ReadingOptions.Default));
        Assert.True(left.IsStill(first));
        Assert.False(left.IsStill(left.Read(ReadingOptions.Default)));
    }

    [Fact]
    public void Years_of_an_archive_are_held_against_each_other()
    {
        Write(Earlier, Late);
        using var elsewhere = new Workspace();
        var archive = elsewhere.PathOf("reports.zip");
        ZipFile.CreateFromDirectory(workspace.Folder, archive);

        Assert.Contains("DC6001", CommandRun.Of("series", archive).Output, StringComparison.Ordinal);
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
        Assert.DoesNotContain("无此机关", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(64, CommandRun.Of("check", later, "--adjustments", file).ExitCode);
    }

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
