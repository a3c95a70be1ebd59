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
    private readonly List<string> states = [];
    private readonly List<string> drawn = [];
    private readonly List<string> layers = [];
    private readonly List<string> annotations = [];
    private string form = "";
    private string configuration = "";

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

    /// <summary>Whether the file asks its reader to display anew what was filled in.</summary>
    public bool NeedsAppearances { get; init; }

    /// <summary>Whether pages can name a font for Latin text that every program has shapes for.</summary>
    public bool HasShapes { get; init; }

    /// <summary>Adds a graphics state that pages can name.</summary>
    public void AddState(string name, string entries) => states.Add($"/{name} << {entries} >>");

    /// <summary>Adds a picture or a form that pages can name.</summary>
    /// <returns>The object's number.</returns>
    public int AddObject(string name, string entries, byte[] content)
    {
        var number = AddStream(content, entries);
        drawn.Add($"/{name} {number} 0 R");
        return number;
    }

    /// <summary>Adds a layer that pages can name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="entries">What is said of it; of a plain group where left out.</param>
    /// <returns>The object's number.</returns>
    public int AddLayer(string name, string entries = "")
    {
        var number = Add(entries.Length > 0 ? entries : $"<< /Type /OCG /Name ({name}) >>");
        layers.Add($"/{name} {number} 0 R");
        return number;
    }

    /// <summary>Says which layers show.</summary>
    public void ShowLayers(IEnumerable<int> groups, string standard) =>
        configuration = $"/OCProperties << /OCGs [{string.Join(' ', groups.Select(group => $"{group} 0 R"))}] /D << {standard} >> >>";

    /// <summary>Adds something that lies over the next page.</summary>
    /// <param name="entries">What is said of it.</param>
    /// <param name="appearance">What it shows, in a box as large as its own; nothing is said of that where it is null.</param>
    /// <param name="width">How wide it is.</param>
    /// <param name="height">How high it is.</param>
    /// <returns>The object's number.</returns>
    public int AddAnnotation(string entries, string? appearance = null, double width = 0, double height = 0)
    {
        var shown = "";
        if (appearance is not null)
        {
            Collect(appearance);
            var number = AddStream(Encoding.ASCII.GetBytes(appearance), string.Create(CultureInfo.InvariantCulture, $"/Type /XObject /Subtype /Form /BBox [0 0 {width} {height}] /Resources << /Font << /F 3 0 R >> {Resources()}>> "));
            shown = $" /AP << /N {number} 0 R >>";
        }

        var annotation = Add($"<< /Type /Annot {entries}{shown} >>");
        annotations.Add($"{annotation} 0 R");
        if (entries.Contains("/Widget", StringComparison.Ordinal)) form += $"{annotation} 0 R ";
        return annotation;
    }

    /// <summary>Adds a page.</summary>
    /// <param name="content">What is drawn.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="rotation">How a reader turns it.</param>
    public void AddPage(string content, int width, int height, int rotation = 0)
    {
        Collect(content);
        var stream = AddStream(Encoding.Latin1.GetBytes(content));
        pages.Add(Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Rotate {rotation} /Resources << /Font << /F 3 0 R {(HasShapes ? "/H << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> " : "")}>> {Resources()}>> {(annotations.Count > 0 ? $"/Annots [{string.Join(' ', annotations)}] " : "")}/Contents {stream} 0 R >>")));
        annotations.Clear();
    }

    /// <summary>The file.</summary>
    public byte[] Close()
    {
        objects[1] = Encoding.ASCII.GetBytes($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>");
        var fields = form.Length > 0 ? $" /AcroForm << /Fields [{form}]{(NeedsAppearances ? " /NeedAppearances true" : "")} >>" : "";
        if (fields.Length > 0 || configuration.Length > 0) objects[0] = Encoding.ASCII.GetBytes($"<< /Type /Catalog /Pages 2 0 R{fields} {configuration} >>");
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

    private void Collect(string content)
    {
        foreach (var text in Strings().EnumerateMatches(content))
        {
            for (var at = text.Index + 1; at < text.Index + text.Length - 1; at += 4) codes.Add(content[at..(at + 4)]);
        }
    }

    private string Resources() => string.Concat(Named("ExtGState", states), Named("XObject", drawn), Named("Properties", layers));

    private static string Named(string kind, List<string> entries) => entries.Count == 0 ? "" : $"/{kind} << {string.Join(' ', entries)} >> ";

    private int AddStream(byte[] content, string entries = "")
    {
        objects.Add(StreamOf(content, entries));
        return objects.Count;
    }

    private byte[] StreamOf(byte[] content, string entries = "")
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
        return [.. Encoding.ASCII.GetBytes($"<< {entries}{(IsPacked ? "/Filter /FlateDecode " : "")}/Length {bytes.Length} >>\nstream\n"), .. bytes, .. "\nendstream"u8];
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
