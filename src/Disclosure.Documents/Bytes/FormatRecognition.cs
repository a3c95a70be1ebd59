using System.Text;

namespace Disclosure.Documents.Bytes;

/// <summary>Tells a document's format by its content; names of files lie too often.</summary>
internal static class FormatRecognition
{
    // A PDF may be preceded by a mail's or a server's lines.
    private const int PdfHeaderWithin = 1024;

    private static readonly (byte[] Signature, FileFormat Format)[] Signatures =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], FileFormat.Image),
        ([0xFF, 0xD8, 0xFF], FileFormat.Image),
        ("GIF8"u8.ToArray(), FileFormat.Image),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], FileFormat.Image),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], FileFormat.Image),
        ([(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A], FileFormat.OtherArchive),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], FileFormat.OtherArchive),
        ([0x1F, 0x8B, 0x08], FileFormat.OtherArchive),
        (@"{\rtf"u8.ToArray(), FileFormat.RichText),
        ("MIME-Version:"u8.ToArray(), FileFormat.WebArchive),
    ];

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The format of a document.</summary>
    /// <param name="bytes">The whole document.</param>
    /// <returns>The format; text where nothing shows another.</returns>
    public static FileFormat Of(ReadOnlySpan<byte> bytes)
    {
        if (BeginsAsPackage(bytes)) return PackageRecognition.Of(bytes);
        if (bytes.StartsWith(CompoundFile)) return OfCompoundFile(bytes);
        foreach (var (signature, format) in Signatures)
        {
            if (bytes.StartsWith(signature)) return format;
        }

        if (IsBitmap(bytes) || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8))) return FileFormat.Image;
        return bytes[..Math.Min(bytes.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0 ? FileFormat.Pdf : FlatRecognition.Of(bytes) ?? FileFormat.Text;
    }

    /// <summary>Whether what begins so is a PDF file, a package, RTF, or an office document that is one file of XML.</summary>
    public static bool IsDocument(ReadOnlySpan<byte> head) =>
        BeginsAsPackage(head) || head.StartsWith(@"{\rtf"u8) || FlatRecognition.Of(head) is not null
            || head[..Math.Min(head.Length, PdfHeaderWithin)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>Whether a document is a ZIP archive, and no office document.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes) => BeginsAsPackage(bytes) && PackageRecognition.Of(bytes) == FileFormat.Zip;

    /// <summary>Whether a stream begins as archives and office documents do; it is put back to where it stood.</summary>
    public static bool BeginsAsPackage(Stream stream)
    {
        var start = stream.Position;
        Span<byte> head = stackalloc byte[4];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = start;
        return BeginsAsPackage(head[..read]);
    }

    private static bool BeginsAsPackage(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);

    // The directory of a compound file names its streams in UTF-16.
    private static FileFormat OfCompoundFile(ReadOnlySpan<byte> bytes)
    {
        if (Has(bytes, "EncryptedPackage")) return FileFormat.EncryptedOffice;
        if (Has(bytes, "WordDocument")) return FileFormat.LegacyWord;
        return Has(bytes, "Workbook") || Has(bytes, "Book") ? FileFormat.LegacyWorkbook : FileFormat.LegacyOffice;
    }

    private static bool Has(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes($"{stream}\0")) >= 0;

    // The file's size stands behind the two letters, and four zeros behind it.
    private static bool IsBitmap(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 26 && bytes.StartsWith("BM"u8) && bytes[6..10].SequenceEqual(new byte[4]);
}
