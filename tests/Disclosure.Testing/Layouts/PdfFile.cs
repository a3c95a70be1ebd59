using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Testing.Layouts;

/// <summary>
/// Writes PDF files whose text has a layer but no shapes: the font is named and not embedded, its codes are UTF-16, and a
/// map says so. That is all that a reader of text needs, and it needs no font on the machine.
/// </summary>
public sealed partial class PdfFile
{
    private const int MostEntries = 100;
    private readonly SortedSet<string> codes = new(StringComparer.Ordinal);
    private readonly List<byte[]> objects = [];
    private readonly List<int> pages = [];

    /// <summary>Begins a file.</summary>
    /// <param name="isNamedEncoding">Whether the codes are those of a Chinese standard, known by name, instead of the map.</param>
    /// <param name="isPacked">Whether contents are compressed.</param>
    public PdfFile(bool isNamedEncoding = false, bool isPacked = false)
    {
        IsPacked = isPacked;
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add("");
        Add(isNamedEncoding
            ? "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>"
            : "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        Add(isNamedEncoding
            ? "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>"
            : "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>");
        Add("<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 800 /StemV 80 >>");
        Add("");
    }

    private bool IsPacked { get; }

    /// <summary>Adds a page.</summary>
    /// <param name="content">What is drawn.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="rotation">How a reader turns it.</param>
    public void AddPage(string content, int width, int height, int rotation = 0)
    {
        foreach (var text in Strings().EnumerateMatches(content))
        {
            for (var at = text.Index + 1; at < text.Index + text.Length - 1; at += 4) codes.Add(content[at..(at + 4)]);
        }

        var stream = AddStream(Encoding.ASCII.GetBytes(content));
        pages.Add(Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Rotate {rotation} /Resources << /Font << /F 3 0 R >> >> /Contents {stream} 0 R >>")));
    }

    /// <summary>The file.</summary>
    public byte[] Close()
    {
        objects[1] = Encoding.ASCII.GetBytes($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>");
        objects[5] = StreamOf(Encoding.ASCII.GetBytes(ToUnicode()));
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write(Encoding.ASCII.GetBytes($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        file.Write(Encoding.ASCII.GetBytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:0000000000} 00000 n \n"))}"));
        file.Write(Encoding.ASCII.GetBytes($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>A text as a string of the font's codes.</summary>
    public static string Codes(string text) => $"<{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private int Add(string dictionary)
    {
        objects.Add(Encoding.ASCII.GetBytes(dictionary));
        return objects.Count;
    }

    private int AddStream(byte[] content)
    {
        objects.Add(StreamOf(content));
        return objects.Count;
    }

    private byte[] StreamOf(byte[] content)
    {
        var packed = new MemoryStream();
        if (IsPacked)
        {
            using var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true);
            zip.Write(content);
        }
        else
        {
            packed.Write(content);
        }

        var bytes = packed.ToArray();
        return [.. Encoding.ASCII.GetBytes($"<< {(IsPacked ? "/Filter /FlateDecode " : "")}/Length {bytes.Length} >>\nstream\n"), .. bytes, .. "\nendstream"u8];
    }

    // Only of the codes that are used: a reader unfolds the map of every file.
    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var block in codes.Chunk(MostEntries))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var code in block) map.Append(CultureInfo.InvariantCulture, $"<{code}> <{code}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }

    [GeneratedRegex("<(?:[0-9A-F]{4})+>")]
    private static partial Regex Strings();
}
