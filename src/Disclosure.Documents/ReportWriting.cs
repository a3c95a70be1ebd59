using Ardalis.GuardClauses;
using Disclosure.Documents;
using Disclosure.Documents.Writing;
using Disclosure.Reports;

// In the root namespace, beside the way in.
#pragma warning disable IDE0130
namespace Disclosure;
#pragma warning restore IDE0130

/// <summary>
/// The way out for documents: writes a report as the official form of its edition. Whatever is written was read back
/// before: it holds every figure of the report, and the same bytes come out for the same report.
/// </summary>
public static class ReportWriting
{
    /// <summary>Writes a report into a stream.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream, at its present position; it is not closed, and is left as it is where nothing is written.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">How it is written; the usual way when null.</param>
    /// <exception cref="ArgumentException">The report or the stream is null, or the value names no format.</exception>
    /// <exception cref="ReportNotWrittenException">The report has errors, could not be decided, or the format cannot say one of its figures.</exception>
    /// <exception cref="InvalidOperationException">Totals are to be computed, and a part is absent, unreadable or not a whole number.</exception>
    /// <exception cref="OverflowException">Totals are to be computed, and one exceeds 9,223,372,036,854,775,807.</exception>
    public static void WriteTo(this AnnualDisclosureReport report, Stream stream, OfficialFormat format, WritingOptions? options = null) =>
        Guard.Against.Null(stream)
            .Write(DocumentWriting.Bytes(Guard.Against.Null(report), Guard.Against.EnumOutOfRange(format), options ?? WritingOptions.Default));

    /// <summary>
    /// Writes a report into a file, in the format that its ending tells: .docx, .xlsx, .html, .md or .json. The file appears when it is whole;
    /// where the report is refused, or writing fails, whatever stood there stays as it is.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file; its folder must be there.</param>
    /// <param name="options">How it is written; the usual way when null.</param>
    /// <exception cref="ArgumentException">The report or the path is null, or the ending tells no format.</exception>
    /// <exception cref="ReportNotWrittenException">The report has errors, could not be decided, or the format cannot say one of its figures.</exception>
    /// <exception cref="InvalidOperationException">Totals are to be computed, and a part is absent, unreadable or not a whole number.</exception>
    /// <exception cref="OverflowException">Totals are to be computed, and one exceeds 9,223,372,036,854,775,807.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void WriteTo(this AnnualDisclosureReport report, string path, WritingOptions? options = null)
    {
        var format = WrittenFile.FormatOf(Guard.Against.NullOrEmpty(path));
        WrittenFile.Write(path, DocumentWriting.Bytes(Guard.Against.Null(report), format, options ?? WritingOptions.Default));
    }

    /// <summary>Writes a report into a file without blocking on it, as <see cref="WriteTo(AnnualDisclosureReport, string, WritingOptions?)"/> does.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The file; its folder must be there.</param>
    /// <param name="options">How it is written; the usual way when null.</param>
    /// <param name="cancellation">The caller's wish to stop.</param>
    /// <exception cref="ArgumentException">The report or the path is null, or the ending tells no format.</exception>
    /// <exception cref="ReportNotWrittenException">The report has errors, could not be decided, or the format cannot say one of its figures.</exception>
    /// <exception cref="InvalidOperationException">Totals are to be computed, and a part is absent, unreadable or not a whole number.</exception>
    /// <exception cref="OverflowException">Totals are to be computed, and one exceeds 9,223,372,036,854,775,807.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The caller wished to stop.</exception>
    public static async Task WriteToAsync(
        this AnnualDisclosureReport report, string path, WritingOptions? options = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(report);
        var format = WrittenFile.FormatOf(Guard.Against.NullOrEmpty(path));
        cancellation.ThrowIfCancellationRequested();
        var bytes = DocumentWriting.Bytes(report, format, options ?? WritingOptions.Default, cancellation);
        await WrittenFile.WriteAsync(path, bytes, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes a report into a stream without blocking on it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stream">The stream, at its present position; it is not closed, and is left as it is where nothing is written.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">How it is written; the usual way when null.</param>
    /// <param name="cancellation">The caller's wish to stop.</param>
    /// <exception cref="ArgumentException">The report or the stream is null, or the value names no format.</exception>
    /// <exception cref="ReportNotWrittenException">The report has errors, could not be decided, or the format cannot say one of its figures.</exception>
    /// <exception cref="InvalidOperationException">Totals are to be computed, and a part is absent, unreadable or not a whole number.</exception>
    /// <exception cref="OverflowException">Totals are to be computed, and one exceeds 9,223,372,036,854,775,807.</exception>
    /// <exception cref="OperationCanceledException">The caller wished to stop.</exception>
    public static async Task WriteToAsync(this AnnualDisclosureReport report, Stream stream, OfficialFormat format, WritingOptions? options = null,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(stream);
        Guard.Against.EnumOutOfRange(format);
        cancellation.ThrowIfCancellationRequested();
        var bytes = DocumentWriting.Bytes(report, format, options ?? WritingOptions.Default, cancellation);
        await stream.WriteAsync(bytes, cancellation).ConfigureAwait(false);
    }
}
