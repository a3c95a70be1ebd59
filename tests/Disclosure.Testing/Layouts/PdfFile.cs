using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Disclosure.Testing.Layouts;

/// <summary>
/// Writes PDF files whose text has a layer but no shapes: the font is named and not embedded, its codes are UTF-16, and a
/// map says so. That is all that a reader of text needs, and it needs no font on the machine.
/// </summary>
public sealed class PdfFile
{
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
        AddStream(Encoding.ASCII.GetBytes(ToUnicode()));
    }

    private bool IsPacked { get; }

    /// <summary>Adds a page.</summary>
    /// <param name="content">What is drawn.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="rotation">How a reader turns it.</param>
    public void AddPage(string content, int width, int height, int rotation = 0)
    {
        var stream = AddStream(Encoding.ASCII.GetBytes(content));
        pages.Add(Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Rotate {rotation} /Resources << /Font << /F 3 0 R >> >> /Contents {stream} 0 R >>")));
    }

    /// <summary>The file.</summary>
    public byte[] Close()
    {
        objects[1] = Encoding.ASCII.GetBytes($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>");
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
        objects.Add([.. Encoding.ASCII.GetBytes($"<< {(IsPacked ? "/Filter /FlateDecode " : "")}/Length {bytes.Length} >>\nstream\n"), .. bytes, .. "\nendstream"u8]);
        return objects.Count;
    }

    private static string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (var block = 0; block < 256; block += 64)
        {
            map.Append("64 beginbfrange\n");
            for (var high = block; high < block + 64; high++) map.Append(CultureInfo.InvariantCulture, $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n");
            map.Append("endbfrange\n");
        }

        return map.Append("endcmap end end").ToString();
    }
}
