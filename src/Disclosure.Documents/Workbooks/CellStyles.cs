using System.Xml;
using Disclosure.Documents.Packages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Workbooks;

/// <summary>The looks that the cells of a workbook refer to.</summary>
internal sealed class CellStyles
{
    private readonly List<CellStyle> styles = [];
    private readonly Dictionary<int, string> formats = [];
    private readonly List<bool> struckFonts = [];
    private readonly List<bool> borders = [];

    /// <summary>Reads the styles of a workbook.</summary>
    public static CellStyles Of(WorkbookPart main, PackageParts parts)
    {
        var found = new CellStyles();
        if (main.WorkbookStylesPart is not { } part) return found;
        using var reader = parts.Markup(part);
        foreach (var child in reader.Children())
        {
            if (child == "numFmts") reader.ForEachChild(_ => found.AddFormat(reader));
            else if (child == "fonts") reader.ForEachChild(_ => found.struckFonts.Add(IsStruck(reader)));
            else if (child == "borders") reader.ForEachChild(_ => found.borders.Add(HasSide(reader)));
            else if (child == "cellXfs") reader.ForEachChild(_ => found.AddStyle(reader));
        }

        return found;
    }

    /// <summary>The look of an index.</summary>
    public CellStyle this[int index] => index >= 0 && index < styles.Count ? styles[index] : CellStyle.Plain;

    private void AddFormat(XmlReader reader)
    {
        if (reader.Number("numFmtId") is int id) formats[id] = reader.Attribute("formatCode") ?? "";
    }

    private void AddStyle(XmlReader reader)
    {
        var format = reader.Number("numFmtId") ?? 0;
        styles.Add(new CellStyle(
            formats.TryGetValue(format, out var code) ? NumberFormat.Of(code) : NumberFormat.Of(format),
            struckFonts.ElementAtOrDefault(reader.Number("fontId") ?? 0),
            borders.ElementAtOrDefault(reader.Number("borderId") ?? 0)));
    }

    private static bool IsStruck(XmlReader reader)
    {
        var isStruck = false;
        foreach (var property in reader.Children()) isStruck |= property == "strike" && reader.IsOn();
        return isStruck;
    }

    private static bool HasSide(XmlReader reader)
    {
        var hasSide = false;
        foreach (var side in reader.Children()) hasSide |= side != "diagonal" && reader.Attribute("style") is { } style && style != "none";
        return hasSide;
    }
}
