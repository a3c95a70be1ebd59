using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Disclosure.Testing.Layouts;

/// <summary>A PDF file of objects that are written out one by one: a page that says 12, and what a test changes of it.</summary>
public sealed class PdfObjects
{
    private readonly SortedDictionary<int, byte[]> objects = [];
    private readonly SortedDictionary<int, string> packed = [];

    /// <summary>The page: 1 is the catalogue, 2 the pages, 3 the page, 4 its content, 5 its font, 6 its colour space.</summary>
    public PdfObjects(string content = "/C0 cs 1 scn BT /F1 9 Tf 100 100 Td (12) Tj ET")
    {
        Set(1, "<< /Type /Catalog /Pages 2 0 R >>");
        Set(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Set(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /ColorSpace << /C0 6 0 R >> >> >>");
        SetStream(4, "", content);
        Set(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        Set(6, "/DeviceGray");
    }

    /// <summary>What the end of the file says beside the number of objects and the catalogue.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>Sets an object.</summary>
    public PdfObjects Set(int number, string value)
    {
        objects[number] = Encoding.Latin1.GetBytes(value);
        return this;
    }

    /// <summary>Sets an object that stands packed in another.</summary>
    public PdfObjects SetPacked(int number, string value)
    {
        objects.Remove(number);
        packed[number] = value;
        return this;
    }

    /// <summary>Sets a stream, packed or not.</summary>
    public PdfObjects SetStream(int number, string entries, string data, bool isPacked = false)
    {
        var bytes = isPacked ? Packed(Encoding.Latin1.GetBytes(data)) : Encoding.Latin1.GetBytes(data);
        objects[number] = Stream($"{entries}{(isPacked ? " /Filter /FlateDecode" : "")}", bytes);
        return this;
    }

    /// <summary>The file, with a table of references.</summary>
    public byte[] WithTable()
    {
        using var file = new MemoryStream();
        var offsets = Write(file);
        var at = file.Length;
        var count = offsets.Keys.Max() + 1;
        Append(file, $"xref\n0 {count}\n");
        for (var number = 0; number < count; number++)
        {
            Append(file, offsets.TryGetValue(number, out var offset) ? $"{offset:D10} 00000 n \n" : "0000000000 65535 f \n");
        }

        Append(file, $"trailer\n<< /Size {count} /Root 1 0 R {Trailer} >>\nstartxref\n{at}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>The file, with a stream of references.</summary>
    /// <param name="entries">Entries of the stream instead of its own.</param>
    public byte[] WithStream(params IReadOnlyList<string> entries)
    {
        const int pack = 90;
        if (packed.Count > 0) Pack(pack);
        using var file = new MemoryStream();
        var offsets = Write(file);
        var at = (int)file.Length;
        var count = Math.Max(offsets.Keys.Max(), packed.Keys.DefaultIfEmpty().Max()) + 1;
        using var rows = new MemoryStream();
        for (var number = 0; number < count; number++)
        {
            if (offsets.TryGetValue(number, out var offset)) rows.Write([1, .. BigEndian((int)offset), 0]);
            else if (packed.ContainsKey(number)) rows.Write([2, .. BigEndian(pack), (byte)packed.Keys.ToList().IndexOf(number)]);
            else rows.Write([0, 0, 0, 0, 0, 0]);
        }

        string[] own = ["/Type /XRef", "/W [1 4 1]", $"/Size {count}"];
        var named = entries.Select(entry => entry.Split(' ')[0]).ToList();
        var all = own.Where(entry => !named.Contains(entry.Split(' ')[0])).Concat(entries);
        Append(file, $"{count} 0 obj\n");
        file.Write(Stream($"{string.Join(' ', all)} /Root 1 0 R /Filter /FlateDecode", Packed(rows.ToArray())));
        Append(file, $"\nendobj\nstartxref\n{at}\n%%EOF\n");
        return file.ToArray();
    }

    private void Pack(int number)
    {
        var (heads, values) = (new StringBuilder(), new StringBuilder());
        foreach (var (inner, value) in packed)
        {
            heads.Append(CultureInfo.InvariantCulture, $"{inner} {values.Length} ");
            values.Append(value).Append(' ');
        }

        SetStream(number, $"/Type /ObjStm /N {packed.Count} /First {heads.Length}", $"{heads}{values}", isPacked: true);
    }

    private SortedDictionary<int, long> Write(MemoryStream file)
    {
        var offsets = new SortedDictionary<int, long>();
        Append(file, "%PDF-1.7\n");
        foreach (var (number, value) in objects)
        {
            offsets[number] = file.Length;
            Append(file, $"{number} 0 obj\n");
            file.Write(value);
            Append(file, "\nendobj\n");
        }

        return offsets;
    }

    private static byte[] Stream(string entries, byte[] data) =>
        [.. Encoding.Latin1.GetBytes($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. "\nendstream"u8];

    private static byte[] Packed(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) stream.Write(data);
        return packed.ToArray();
    }

    private static byte[] BigEndian(int number) => [(byte)(number >> 24 & 0xFF), (byte)(number >> 16 & 0xFF), (byte)(number >> 8 & 0xFF), (byte)(number & 0xFF)];

    private static void Append(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
