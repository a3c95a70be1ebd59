using System.Xml;
using Disclosure.Documents.Packages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Workbooks;

/// <summary>The looks that the cells of a workbook refer to, and the changes that conditions make in them.</summary>
/// <param name="colours">The workbook's colours.</param>
internal sealed class CellStyles(WorkbookColours colours)
{
    private readonly List<CellStyle> styles = [];
    private readonly List<StyleChange> changes = [];
    private readonly Dictionary<int, string> formats = [];
    private readonly List<CellFont> fonts = [];
    private readonly List<OfficeColour?> grounds = [];
    private readonly List<bool> borders = [];
    private bool hasPalette;

    /// <summary>Reads the styles of a workbook.</summary>
    public static CellStyles Of(WorkbookPart main, PackageParts parts, WorkbookColours colours)
    {
        if (main.WorkbookStylesPart is not { } part) return new CellStyles(colours);
        var found = Read(part, parts, colours);

        // A palette of the workbook's own stands behind all that refers to it.
        return found.hasPalette ? Read(part, parts, colours) : found;
    }

    /// <summary>The look of an index.</summary>
    public CellStyle this[int index] => index >= 0 && index < styles.Count ? styles[index] : CellStyle.Plain;

    /// <summary>The change of an index; null where there is none.</summary>
    public StyleChange? Change(int? index) => index is >= 0 and int known && known < changes.Count ? changes[known] : null;

    private static CellStyles Read(WorkbookStylesPart part, PackageParts parts, WorkbookColours colours)
    {
        var found = new CellStyles(colours);
        using var reader = parts.Markup(part);
        foreach (var child in reader.Children())
        {
            if (child == "numFmts") reader.ForEachChild(_ => found.AddFormat(reader));
            else if (child == "fonts") reader.ForEachChild(_ => found.fonts.Add(CellFont.Of(reader, colours)));
            else if (child == "fills") reader.ForEachChild(_ => found.grounds.Add(found.Ground(reader, isChange: false)));
            else if (child == "borders") reader.ForEachChild(_ => found.borders.Add(HasSide(reader)));
            else if (child == "cellXfs") reader.ForEachChild(_ => found.AddStyle(reader));
            else if (child == "dxfs") reader.ForEachChild(_ => found.AddChange(reader));
            else if (child == "colors") reader.ForEachChild(Palette);
        }

        return found;

        void Palette(string element)
        {
            if (element != "indexedColors") return;
            colours.ReadPalette(reader);
            found.hasPalette = true;
        }
    }

    private void AddFormat(XmlReader reader)
    {
        if (reader.Number("numFmtId") is int id) formats[id] = reader.Attribute("formatCode") ?? "";
    }

    private void AddStyle(XmlReader reader)
    {
        var format = reader.Number("numFmtId") ?? 0;
        var style = new CellStyle(
            formats.TryGetValue(format, out var code) ? NumberFormat.Of(code) : NumberFormat.Of(format),
            fonts.ElementAtOrDefault(reader.Number("fontId") ?? 0) ?? CellFont.Plain,
            grounds.ElementAtOrDefault(reader.Number("fillId") ?? 0) ?? OfficeColour.White,
            borders.ElementAtOrDefault(reader.Number("borderId") ?? 0));
        foreach (var child in reader.Children())
        {
            if (child == "alignment" && reader.Attribute("horizontal") == "fill") style = style with { IsRepeated = true };
        }

        styles.Add(style);
    }

    private void AddChange(XmlReader reader)
    {
        var change = new StyleChange(null, CellFont.Plain, null);
        foreach (var child in reader.Children())
        {
            if (child == "numFmt") change = change with { Format = NumberFormat.Of(reader.Attribute("formatCode") ?? "") };
            else if (child == "font") change = change with { Font = CellFont.Of(reader, colours) };
            else if (child == "fill") change = change with { Ground = Ground(reader, isChange: true) };
        }

        changes.Add(change);
    }

    // The colour of a plain fill stands first among its two; where a condition changes a fill, second.
    private OfficeColour? Ground(XmlReader reader, bool isChange)
    {
        OfficeColour? ground = null;
        foreach (var fill in reader.Children())
        {
            if (fill != "patternFill")
            {
                ground = OfficeColour.Unknown;
                continue;
            }

            var pattern = reader.Attribute("patternType");
            var (front, behind) = (OfficeColour.Automatic, OfficeColour.Automatic);
            foreach (var colour in reader.Children())
            {
                if (colour == "fgColor") front = colours.Of(reader);
                else if (colour == "bgColor") behind = colours.Of(reader);
            }

            var shown = isChange && behind != OfficeColour.Automatic ? behind : front;
            ground = pattern == "none" || (pattern is null && !isChange) ? null
                : pattern is "solid" or null ? (shown == OfficeColour.Automatic ? OfficeColour.Unknown : shown)
                : OfficeColour.Unknown;
        }

        return ground;
    }

    private static bool HasSide(XmlReader reader)
    {
        var hasSide = false;
        foreach (var side in reader.Children()) hasSide |= side != "diagonal" && reader.Attribute("style") is { } style && style != "none";
        return hasSide;
    }
}
