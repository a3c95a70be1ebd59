using Ardalis.GuardClauses;
using Disclosure.Documents;
using Disclosure.Documents.Archives;
using Disclosure.Documents.Formats;
using Disclosure.Documents.Text;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

// In the root namespace, beside the way in for single documents.
#pragma warning disable IDE0130
namespace Disclosure;
#pragma warning restore IDE0130

/// <summary>The way in for ZIP archives of many reports. An archive of one report is read by <see cref="ReportDocument"/> too.</summary>
public static class ReportArchive
{
    /// <summary>Lists the documents of an archive that could be reports; each is unpacked when it is read.</summary>
    /// <param name="stream">The stream, from its present position; it is read to its end and not closed.</param>
    /// <param name="options">The limits: of the archive's bytes, and of what it may unpack to; the usual ones when null.</param>
    /// <returns>
    /// The documents in the order of the archive; one without a name, that reads to the problem, where the archive cannot be
    /// used; null where the stream holds no ZIP archive, or an office document, which is one inside.
    /// </returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static IReadOnlyList<ArchivedDocument>? Open(Stream stream, ReadingOptions? options = null)
    {
        Guard.Against.Null(stream);
        var limits = options ?? ReadingOptions.Default;
        if (LimitedStream.ReadAll(stream, limits.MaximumBytes) is not { } bytes)
        {
            return [new ArchivedDocument("", new ReadingProblem(ProblemCatalogue.TooLarge, null, ("right", new BilingualText($"{limits.MaximumBytes} 字节", $"{limits.MaximumBytes} bytes"))))];
        }

        return FormatRecognition.IsArchive(bytes) ? ArchiveReading.Documents(bytes, limits) : null;
    }
}
