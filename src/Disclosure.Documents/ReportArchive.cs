using Ardalis.GuardClauses;
using Disclosure.Documents;
using Disclosure.Documents.Archives;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Limits;

// In the root namespace, beside the way in for single documents.
#pragma warning disable IDE0130
namespace Disclosure;
#pragma warning restore IDE0130

/// <summary>The way in for ZIP archives of many reports. An archive of one report is read by <see cref="ReportDocument"/> too.</summary>
public static class ReportArchive
{
    /// <summary>Lists the documents of an archive that could be reports; each is unpacked when it is read.</summary>
    /// <param name="stream">
    /// The stream. Where it can seek and stands at its beginning, the documents are read from it where they stand, so that an
    /// archive takes no memory of its own: it must stay open, and nobody else may move it, until the last of them was read.
    /// Any other stream is first read to its end. It is not closed.
    /// </param>
    /// <param name="options">The limits; the usual ones when null. <see cref="ReadingOptions.MaximumBytes"/> holds for each
    /// document, and for an archive that has to be read to its end first.</param>
    /// <returns>
    /// The documents in the order of the archive; one without a name, that reads to the problem, where the archive cannot be
    /// used; null where the stream holds no ZIP archive, or an office document, which is one inside.
    /// </returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static IReadOnlyList<ArchivedDocument>? Open(Stream stream, ReadingOptions? options = null)
    {
        Guard.Against.Null(stream);
        var limits = options ?? ReadingOptions.Default;
        if (stream is { CanSeek: true, Position: 0 }) return ArchiveReading.Open(stream, limits);
        return LimitedStream.ReadAll(stream, limits.MaximumBytes) is { } bytes
            ? ArchiveReading.Open(new MemoryStream(bytes, writable: false), limits)
            : [new ArchivedDocument("", TooLarge.Document(limits))];
    }
}
