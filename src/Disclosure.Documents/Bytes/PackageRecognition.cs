using System.IO.Compression;
using System.Text;

namespace Disclosure.Documents.Bytes;

/// <summary>
/// Tells the packaged formats apart by the names of their parts. The names stand uncompressed before each part, so that
/// a package that was cut off is still known for what it is.
/// </summary>
internal static class PackageRecognition
{
    private const int MediaTypeWithin = 256;

    /// <summary>Whether a package is an archive of documents, and none itself.</summary>
    public static bool IsArchive(ZipArchive package) => Of(Names(package).Contains) == FileFormat.Zip;

    /// <summary>The format of what begins as a package does.</summary>
    public static FileFormat Of(ReadOnlySpan<byte> bytes)
    {
        var format = Names(bytes) is { } names ? Of(names.Contains) : OfDamaged(bytes);
        if (format != FileFormat.OtherPackage) return format;
        var named = OfMediaType(bytes[..Math.Min(bytes.Length, MediaTypeWithin)]);
        return named == FileFormat.OtherPackage ? OfMediaType(PackedMediaType(bytes)) : named;
    }

    private static FileFormat Of(Func<string, bool> has)
    {
        if (has("ofd.xml")) return FileFormat.Ofd;
        if (!has("[content_types].xml")) return has("mimetype") ? FileFormat.OtherPackage : FileFormat.Zip;
        if (has("word/document")) return FileFormat.Docx;
        if (has("xl/workbook")) return FileFormat.Xlsx;
        return has("ppt/presentation") ? FileFormat.Presentation : FileFormat.Zip;
    }

    // OpenDocument packs the name of its format first, and uncompressed.
    private static FileFormat OfMediaType(ReadOnlySpan<byte> head)
    {
        if (head.IndexOf("opendocument.text"u8) >= 0) return FileFormat.OpenText;
        if (head.IndexOf("opendocument.spreadsheet"u8) >= 0) return FileFormat.OpenSpreadsheet;
        return head.IndexOf("opendocument.presentation"u8) >= 0 ? FileFormat.Presentation : FileFormat.OtherPackage;
    }

    // Some programs pack it like the other parts.
    private static byte[] PackedMediaType(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);
            using var part = archive.GetEntry("mimetype")?.Open() ?? Stream.Null;
            var head = new byte[MediaTypeWithin];
            return head[..part.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or NotSupportedException or ArgumentException)
        {
            return [];
        }
    }

    private static FileFormat OfDamaged(ReadOnlySpan<byte> bytes)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (bytes.IndexOf("[Content_Types].xml"u8) >= 0) found.Add("[content_types].xml");
        if (bytes.IndexOf("mimetypeapplication/"u8) >= 0) found.Add("mimetype");
        if (bytes.IndexOf("word/document"u8) >= 0) found.Add("word/document");
        if (bytes.IndexOf("xl/workbook"u8) >= 0) found.Add("xl/workbook");
        if (bytes.IndexOf("ppt/"u8) >= 0) found.Add("ppt/presentation");
        return Of(found.Contains);
    }

    private static HashSet<string> Names(ZipArchive archive)
    {
        var names = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in new[] { "word/document", "xl/workbook", "ppt/presentation" })
        {
            if (names.Any(name => name.StartsWith(folder, StringComparison.Ordinal))) names.Add(folder);
        }

        return names;
    }

    // The names of the parts in lower case; null for a package that is damaged.
    private static HashSet<string>? Names(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);
            return Names(archive);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}
