using System.IO.Compression;
using System.Text;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Readers;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Archives;

/// <summary>Reads ZIP archives that hold reports.</summary>
internal static class ArchiveReading
{
    private const int NamesTold = 5;

    private const int HeadBytes = 4096;

    /// <summary>The documents of an archive that could be reports, in its order; one that stands for the archive where that cannot be used.</summary>
    /// <param name="stream">The archive, which stays open.</param>
    /// <param name="options">The limits.</param>
    /// <param name="passedOver">Takes the names of those that are not listed.</param>
    /// <returns>Null where it is no archive, or an office document.</returns>
    public static IReadOnlyList<ArchivedDocument>? Open(Stream stream, ReadingOptions options, Action<string>? passedOver = null)
    {
        if (!FormatRecognition.BeginsAsPackage(stream)) return null;
        try
        {
            // Names that are not marked as UTF-8 are kept byte by byte, and decoded as text is.
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, Encoding.Latin1);
            return PackageRecognition.IsArchive(archive) ? Documents(archive, options, passedOver) : null;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or NotSupportedException or ArgumentException)
        {
            stream.Position = 0;
            return LimitedStream.ReadAll(stream, options.MaximumBytes) is { } bytes && !FormatRecognition.IsArchive(bytes)
                ? null
                : [new ArchivedDocument("", Damaged(exception))];
        }
    }

    /// <summary>Reads a document, or the one report of an archive.</summary>
    public static ReportReading Read(byte[] bytes, ReadingOptions options, CancellationToken cancellation = default)
    {
        if (!FormatRecognition.IsArchive(bytes)) return DocumentReading.Read(bytes, options, cancellation);
        var documents = Open(new MemoryStream(bytes, writable: false), options)!;
        if (documents.Count == 1) return documents[0].Read(options, cancellation);
        var names = string.Join('、', documents.Take(NamesTold).Select(document => document.Name)) + (documents.Count > NamesTold ? "……" : "");
        return ReportReading.Failed(new ReadingProblem(ProblemCatalogue.SeveralDocuments, null, ("actual", BilingualText.Same($"{documents.Count}")),
            ("expected", BilingualText.Same(names))));
    }

    /// <summary>Reports that an archive, or a document of it, is damaged.</summary>
    public static ReadingProblem Damaged(Exception exception) => new(
        ProblemCatalogue.Damaged, null, ("actual", new BilingualText("ZIP 压缩包", "a ZIP archive")), ("expected", DamagedDocument.Fault(exception)));

    private static List<ArchivedDocument> Documents(ZipArchive archive, ReadingOptions options, Action<string>? passedOver)
    {
        if (!IsWithin(archive, options)) return [new ArchivedDocument("", TooLarge.Archive(options))];
        var documents = new List<ArchivedDocument>();
        foreach (var entry in archive.Entries)
        {
            var name = NameOf(entry);
            if (IsOfSystem(name)) continue;
            if (DocumentNames.IsDocument(name) || DocumentNames.IsDocument(name, HeadOf(entry))) documents.Add(new ArchivedDocument(name, entry));
            else passedOver?.Invoke(name);
        }

        return documents.Count > 0 ? documents : [new ArchivedDocument("", NoDocuments())];
    }

    private static bool IsWithin(ZipArchive archive, ReadingOptions options)
    {
        long size = 0;
        foreach (var entry in archive.Entries)
        {
            size += entry.Length;
            if (size > options.MaximumArchiveBytes || size < 0) return false;
        }

        return archive.Entries.Count <= options.MaximumCells;
    }

    private static string NameOf(ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        return name.Any(character => character > '\u007F') && name.All(character => character <= '\u00FF')
            && TextDecoder.Decode(Encoding.Latin1.GetBytes(name)) is { Problem: null } decoded ? decoded.Text : name;
    }

    // Folders, and what systems put beside documents. A name that leads out of the archive is a name like any other: nothing is written.
    private static bool IsOfSystem(string name)
    {
        var parts = name.Split('/', '\\');
        return parts[^1].Length == 0
            || parts.Any(part => part is "__MACOSX" || (part.StartsWith('.') && part is not "." and not "..")
            || part.StartsWith("~$", StringComparison.Ordinal));
    }

    // An entry that cannot be opened is no document by its content.
    private static byte[] HeadOf(ZipArchiveEntry entry)
    {
        try
        {
            using var packed = entry.Open();
            var head = new byte[HeadBytes];
            return head[..packed.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false)];
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or NotSupportedException)
        {
            return [];
        }
    }

    private static ReadingProblem NoDocuments() =>
        new(ProblemCatalogue.NoDocuments, null, ("expected", BilingualText.Same(string.Join(' ', DocumentNames.Readable))));
}
