using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Reading without blocking gives what reading gives, and stops where it is asked to.</summary>
public sealed class AsyncReadingTests
{
    [Fact]
    public async Task It_reads_what_the_other_way_reads()
    {
        var bytes = HtmlLayout.All[0].Render(SampleReports.Balanced2021);
        var reading = await ReportDocument.ReadAsync(new MemoryStream(bytes));
        Assert.Equal(SampleReports.Balanced2021.Figures, reading.Report!.Figures);
        Assert.Equal("DP1007", Assert.Single((await ReportDocument.ReadAsync(new MemoryStream(bytes), new ReadingOptions { MaximumBytes = 10 })).Problems).Code);
        Assert.Equal("DP1005", Assert.Single((await ReportDocument.ReadAsync(Path.Combine(Path.GetTempPath(), "no-such-report.html"))).Problems).Code);
    }

    [Fact]
    public async Task It_reads_a_file()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, HtmlLayout.All[0].Render(SampleReports.Balanced2019));
            Assert.Equal(SampleReports.Balanced2019.Figures, (await ReportDocument.ReadAsync(path)).Report!.Figures);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task It_stops_where_it_is_asked_to() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportDocument.ReadAsync(new MemoryStream([1]), null, new CancellationToken(canceled: true)));

    [Fact]
    public async Task It_stops_within_a_page_too()
    {
        using var source = new CancellationTokenSource();
        var stream = new CancellingStream(HtmlLayout.All[0].Render(SampleReports.Balanced2021), source);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReportDocument.ReadAsync(stream, null, source.Token));
    }

    /// <summary>Asks to stop once everything was handed out.</summary>
    private sealed class CancellingStream(byte[] bytes, CancellationTokenSource source) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == Length) source.Cancel();
            return ValueTask.FromResult(Read(buffer.Span));
        }
    }
}
