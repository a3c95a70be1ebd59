using System.IO.Compression;
using System.Xml;
using Disclosure.Documents.Bytes;
using Disclosure.Documents.Limits;
using Disclosure.Messages;
using Disclosure.Reports.Problems;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Packages;

/// <summary>
/// The parts of a package, weighed before any is unpacked and compared with their checksums: a part of which a byte was
/// changed on its way may still be XML, with another figure in it.
/// </summary>
internal sealed class PackageParts
{
    private readonly Dictionary<string, uint> checksums = new(StringComparer.OrdinalIgnoreCase);
    private readonly int mostBytes;
    private readonly int mostNested;

    /// <summary>Weighs a package. What it says of its sizes holds: unpacking ends where the said size does.</summary>
    public PackageParts(byte[] package, ReadingOptions options)
    {
        mostNested = options.MaximumNesting;
        mostBytes = (int)Math.Min(options.MaximumUnpackedBytes, Array.MaxLength);
        using var archive = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        long size = 0;
        foreach (var entry in archive.Entries)
        {
            size += entry.Length;
            checksums[$"/{entry.FullName}"] = entry.Crc32;
            if (size > options.MaximumUnpackedBytes || size < 0)
            {
                Problem = TooLarge.Unpacked(options);
                return;
            }
        }
    }

    /// <summary>What keeps the package from being read; null where nothing does.</summary>
    public ReadingProblem? Problem { get; }

    /// <summary>Unpacks a part.</summary>
    /// <exception cref="DamagedPartException">The part is not what was packed.</exception>
    public Stream Open(OpenXmlPart part)
    {
        using var packed = part.GetStream();
        var bytes = LimitedStream.ReadAll(packed, mostBytes)
            ?? throw new DamagedPartException(new BilingualText($"{part.Uri} 比文件所说的大", $"{part.Uri} is larger than the file says"));
        return checksums.TryGetValue(part.Uri.ToString(), out var due) && Checksum.Of(bytes) == due
            ? new MemoryStream(bytes, writable: false)
            : throw new DamagedPartException(new BilingualText($"{part.Uri} 与打包时不一致", $"{part.Uri} is not what was packed"));
    }

    /// <summary>Unpacks a part, and opens its markup at its first element.</summary>
    /// <exception cref="DamagedPartException">The part is not what was packed.</exception>
    /// <exception cref="XmlException">The part is no XML, or defines entities.</exception>
    public XmlReader Markup(OpenXmlPart part) => PartMarkup.Open(Open(part), mostNested);
}
