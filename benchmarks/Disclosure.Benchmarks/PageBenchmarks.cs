using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Formats;
using Disclosure.Benchmarks.Pages;
using Disclosure.Testing;

namespace Disclosure.Benchmarks;

/// <summary>What reading a report from a web page costs beyond the parser's own work on the same bytes.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly byte[] page = SamplePage.Build();
    private readonly HtmlParser parser = new();

    [GlobalSetup]
    public void EveryFigureIsRead()
    {
        if (!SampleReports.Balanced2021.Figures.SequenceEqual(ReportDocument.Read(new MemoryStream(page)).Report!.Figures))
        {
            throw new InvalidOperationException("The page was not read exactly.");
        }

        WarmedUp.With(() => Parse(), Read);
    }

    [Benchmark(Baseline = true, Description = "AngleSharp: parse")]
    public int Parse()
    {
        using var stream = new MemoryStream(page);
        using var document = parser.ParseDocument(stream);
        return document.ChildNodes.Length;
    }

    [Benchmark(Description = "ReportDocument.Read: parse, find the tables, map every figure")]
    public object? Read()
    {
        using var stream = new MemoryStream(page);
        return ReportDocument.Read(stream).Report;
    }
}
