using System.Collections.Concurrent;
using System.Diagnostics;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Damage;
using Disclosure.Testing.Layouts;
using Xunit.Abstractions;

namespace Disclosure.Documents.Tests;

/// <summary>
/// The first law of reading, for damaged documents: a figure that is read was printed in that cell, what is absent is
/// told, and reading ends soon and without an exception.
/// </summary>
public sealed class DamagedDocumentTests(ITestOutputHelper output)
{
    private const int PdfDocuments = 400;
    private const int OfficeDocuments = 1000;
    private const int TextDocuments = 2000;
    private const int Reread = 20;

    // A guard against documents that never end, not a measure of speed.
    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(5);

    public static TheoryData<LayoutFormat> Formats => [.. Enum.GetValues<LayoutFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Damage_never_moves_a_figure(LayoutFormat format)
    {
        var count = Runs.CountOf(format switch
        {
            LayoutFormat.Pdf => PdfDocuments,
            LayoutFormat.Docx or LayoutFormat.Xlsx => OfficeDocuments,
            _ => TextDocuments,
        });
        var failures = new ConcurrentBag<string>();
        var outcomes = new ConcurrentBag<(TimeSpan Time, int Number, bool IsRead)>();
        Parallel.For(0, count, number =>
        {
            var document = DamagedDocument.Of(format, number);
            try
            {
                var watch = Stopwatch.StartNew();
                var reading = Read(document);
                outcomes.Add((watch.Elapsed, number, reading.Report is not null));
                FirstLaw.HoldsForDamaged(document, reading);
            }
            catch (Exception exception)
            {
                failures.Add($"{number}: {document}\n{exception.Message}\n{exception.StackTrace}");
            }
        });
        var (slowest, slowestNumber) = outcomes.OrderByDescending(outcome => outcome.Time).Take(Reread).Select(outcome => (Alone(format, outcome.Number), outcome.Number)).Max();
        output.WriteLine($"{format}: {count} damaged documents, {outcomes.Count(outcome => outcome.IsRead)} read at least in part, {failures.Count} against the law, slowest alone {slowest.TotalMilliseconds:0} ms (document {slowestNumber}), seed {LayoutReports.Seed}");
        Assert.True(failures.IsEmpty, $"{failures.Count} of {count}, seed {LayoutReports.Seed}\n{string.Join("\n", failures.Take(20))}");
        Assert.InRange(slowest, TimeSpan.Zero, Guard);
    }

    // Beside others on a busy machine, time says little: the slowest are read once more, alone.
    private static TimeSpan Alone(LayoutFormat format, int number)
    {
        var document = DamagedDocument.Of(format, number);
        var watch = Stopwatch.StartNew();
        Read(document);
        return watch.Elapsed;
    }

    private static ReportReading Read(DamagedDocument document) =>
        ReportDocument.Read(new MemoryStream(document.Bytes), new ReadingOptions { Edition = document.Printed.Edition });
}
