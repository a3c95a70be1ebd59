using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Formats;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Benchmarks;

/// <summary>What reading a report costs in each format beside the format library's own parse of the same bytes.</summary>
[MemoryDiagnoser]
public class FormatBenchmarks
{
    private readonly byte[] word = WordLayout.All[0].Render(SampleReports.Balanced2021);
    private readonly byte[] workbook = WorkbookLayout.All[0].Render(SampleReports.Balanced2021);
    private readonly byte[] pdf = PdfLayout.All[3].Render(SampleReports.Balanced2021);

    [GlobalSetup]
    public void EveryFigureIsRead()
    {
        foreach (var bytes in new[] { word, workbook, pdf })
        {
            if (!SampleReports.Balanced2021.Figures.SequenceEqual(ReportDocument.Read(new MemoryStream(bytes)).Report!.Figures))
            {
                throw new InvalidOperationException("A document was not read exactly.");
            }
        }

        WarmedUp.With(() => WordParse(), WordRead, () => WorkbookParse(), WorkbookRead, () => PdfParse(), PdfRead);
    }

    [Benchmark(Description = "DOCX: Open XML SDK, the main part's elements")]
    public int WordParse() => LibraryParse.Word(word);

    [Benchmark(Description = "DOCX: ReportDocument.Read")]
    public object? WordRead() => ReportDocument.Read(new MemoryStream(word)).Report;

    [Benchmark(Description = "XLSX: Open XML SDK, the sheets' elements")]
    public int WorkbookParse() => LibraryParse.Workbook(workbook);

    [Benchmark(Description = "XLSX: ReportDocument.Read")]
    public object? WorkbookRead() => ReportDocument.Read(new MemoryStream(workbook)).Report;

    [Benchmark(Description = "PDF: PdfPig, letters and paths")]
    public int PdfParse() => LibraryParse.Pdf(pdf);

    [Benchmark(Description = "PDF: ReportDocument.Read")]
    public object? PdfRead() => ReportDocument.Read(new MemoryStream(pdf)).Report;
}
