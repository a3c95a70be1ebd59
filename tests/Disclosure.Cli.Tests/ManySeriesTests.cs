using System.IO.Compression;
using System.Text.Json;
using Disclosure.Cli.Results.Series;
using Disclosure.Cli.Tests.Running;
using Disclosure.Documents;
using Disclosure.Reports;
using Disclosure.Results.Inputs;
using static Disclosure.Cli.Tests.YearsOfAnOrgan;

namespace Disclosure.Cli.Tests;

/// <summary>Many organs and versions: one organ after the other, whatever the inputs are.</summary>
public sealed class ManySeriesTests : IDisposable
{
    private readonly Workspace workspace = new();

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

    public void Dispose() => workspace.Dispose();

    private void Write(params AnnualDisclosureReport[] reports)
    {
        foreach (var report in reports) workspace.Write($"{report.Year}.json", report);
    }
}
