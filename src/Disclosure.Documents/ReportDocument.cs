using Ardalis.GuardClauses;
using Disclosure.Documents;
using Disclosure.Documents.Archives;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Readers;
using Disclosure.Reports;

// In the root namespace, so that a first example needs one using directive.
#pragma warning disable IDE0130
namespace Disclosure;
#pragma warning restore IDE0130

/// <summary>The way in for documents: reads a report from a file, a stream or a text. Reading never throws for what it reads.</summary>
public static class ReportDocument
{
    /// <summary>Reads a report from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The report where there is one, and every problem met; a file that cannot be opened is such a problem.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static ReportReading Read(string path, ReadingOptions? options = null)
    {
        Guard.Against.NullOrEmpty(path);
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, options);
        }
        catch (Exception exception) when (IsUnopened(exception))
        {
            return Unopened(path, exception);
        }
    }

    /// <summary>Reads a report from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <param name="cancellation">The caller's wish to stop; heeded between parts of the document too.</param>
    /// <returns>The report where there is one, and every problem met; a file that cannot be opened is such a problem.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    /// <exception cref="OperationCanceledException">The caller wished to stop.</exception>
    public static async Task<ReportReading> ReadAsync(string path, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        Guard.Against.NullOrEmpty(path);
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, useAsync: true);
            await using (stream.ConfigureAwait(false))
            {
                return await ReadAsync(stream, options, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (IsUnopened(exception))
        {
            return Unopened(path, exception);
        }
    }

    /// <summary>Reads a report from a stream.</summary>
    /// <param name="stream">The stream, from its present position; it is not closed.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The report where there is one, and every problem met.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ReportReading Read(Stream stream, ReadingOptions? options = null)
    {
        Guard.Against.Null(stream);
        var limits = options ?? ReadingOptions.Default;
        if (LimitedStream.ReadAll(stream, limits.MaximumBytes) is not { } bytes)
        {
            return ReportReading.Failed(TooLarge.Document(limits));
        }

        return ArchiveReading.Read(bytes, limits);
    }

    /// <summary>Reads a report from a stream.</summary>
    /// <param name="stream">The stream, from its present position; it is not closed.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <param name="cancellation">The caller's wish to stop; heeded between parts of the document too.</param>
    /// <returns>The report where there is one, and every problem met.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">The caller wished to stop.</exception>
    public static async Task<ReportReading> ReadAsync(Stream stream, ReadingOptions? options = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(stream);
        var limits = options ?? ReadingOptions.Default;
        var bytes = await LimitedStream.ReadAllAsync(stream, limits.MaximumBytes, cancellation).ConfigureAwait(false);
        return bytes is null ? ReportReading.Failed(TooLarge.Document(limits)) : ArchiveReading.Read(bytes, limits, cancellation);
    }

    /// <summary>Reads a report from text.</summary>
    /// <param name="text">The text: a web page, any of the printed layouts, Markdown, or JSON of the report contract.</param>
    /// <param name="options">What the caller knows; nothing when null.</param>
    /// <returns>The report where there is one, and every problem met.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static ReportReading ReadText(string text, ReadingOptions? options = null) =>
        DocumentReading.ReadText(Guard.Against.Null(text), options ?? ReadingOptions.Default);

    private static bool IsUnopened(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException;

    private static ReportReading Unopened(string path, Exception exception) => ReportReading.Failed(OpenFault.Of(path, exception));
}
