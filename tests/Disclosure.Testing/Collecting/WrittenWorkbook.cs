using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Disclosure.Testing.Collecting;

/// <summary>A workbook as it was written, read by its markup alone: another way than the reader's.</summary>
public static class WrittenWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The sheets in their order, each with its cells.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<WrittenCell> Cells)> Sheets(byte[] bytes)
    {
        using var package = new ZipArchive(new MemoryStream(bytes));
        var shared = package.GetEntry("xl/sharedStrings.xml") is { } strings
            ? Load(strings).Root!.Elements(Main + "si").Select(item => string.Concat(item.Descendants(Main + "t").Select(text => text.Value))).ToList()
            : [];
        return [.. Parts(package).Select(part => (part.Name, CellsOf(part.Sheet, shared)))];
    }

    /// <summary>The markup of the sheets, by element.</summary>
    public static IEnumerable<XElement> Elements(byte[] bytes, string name)
    {
        using var package = new ZipArchive(new MemoryStream(bytes));
        return [.. Parts(package).SelectMany(part => part.Sheet.Descendants(Main + name))];
    }

    /// <summary>The workbook without what its formulas come to.</summary>
    public static byte[] WithoutValues(byte[] bytes)
    {
        var package = new MemoryStream();
        package.Write(bytes);
        using (var archive = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
            {
                var sheet = Load(entry);
                foreach (var cell in sheet.Descendants(Main + "c").Where(cell => cell.Element(Main + "f") is not null))
                {
                    cell.Attribute("t")?.Remove();
                    cell.Element(Main + "v")?.Remove();
                }

                using var stream = entry.Open();
                stream.SetLength(0);
                sheet.Save(stream);
            }
        }

        return package.ToArray();
    }

    private static IEnumerable<(string Name, XDocument Sheet)> Parts(ZipArchive package)
    {
        var targets = Load(package.GetEntry("xl/_rels/workbook.xml.rels")!).Root!.Elements().ToDictionary(each => each.Attribute("Id")!.Value, each => each.Attribute("Target")!.Value);
        foreach (var sheet in Load(package.GetEntry("xl/workbook.xml")!).Descendants(Main + "sheet"))
        {
            var target = targets[sheet.Attribute(Relations + "id")!.Value];
            yield return (sheet.Attribute("name")!.Value, Load(package.GetEntry(target.StartsWith('/') ? target[1..] : $"xl/{target}")!));
        }
    }

    // A cell without an address stands behind the one before it.
    private static List<WrittenCell> CellsOf(XDocument sheet, List<string> shared)
    {
        var cells = new List<WrittenCell>();
        var row = 0;
        foreach (var element in sheet.Descendants(Main + "row"))
        {
            row = element.Attribute("r") is { } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : row + 1;
            foreach (var (place, cell) in element.Elements(Main + "c").Index())
            {
                var column = cell.Attribute("r")?.Value.TrimEnd([.. "0123456789"]) ?? ((char)('A' + place)).ToString();
                cells.Add(new WrittenCell(row, column, TextOf(cell, shared), cell.Element(Main + "f")?.Value));
            }
        }

        return cells;
    }

    private static string TextOf(XElement cell, List<string> shared) => cell.Attribute("t")?.Value switch
    {
        "s" => shared[int.Parse(cell.Element(Main + "v")!.Value, CultureInfo.InvariantCulture)],
        "inlineStr" => string.Concat(cell.Descendants(Main + "t").Select(part => part.Value)),
        _ => cell.Element(Main + "v")?.Value ?? "",
    };

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }
}
