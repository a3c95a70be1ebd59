using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>Parses the styles of a document.</summary>
internal sealed class StyleParser(XmlReader reader, RunProperties properties, WordColours colours)
{
    /// <summary>Parses the style at which the reader stands.</summary>
    public WordStyle Style()
    {
        var style = new WordStyle(reader.Attribute("type") ?? "paragraph", null, RunLook.Plain);
        var parts = new Dictionary<string, RunLook>(StringComparer.Ordinal);
        foreach (var child in reader.Children())
        {
            if (child == "basedOn") style = style with { BasedOn = reader.Attribute("val") };
            else if (child == "tblPr") reader.ForEachChild(Bands);
            else if (child == "tblStylePr" && reader.Attribute("type") is { } part) parts[part] = Part();
            style = style with { Look = With(child, style.Look) };
        }

        return style with { Parts = parts, Look = style.Look with { Style = null } };

        void Bands(string property)
        {
            if (property == "tblStyleRowBandSize") style = style with { RowsOfBand = reader.Number("val") };
            else if (property == "tblStyleColBandSize") style = style with { ColumnsOfBand = reader.Number("val") };
            else if (property == "shd") style = style with { Look = style.Look with { Ground = colours.Shade(reader) } };
        }
    }

    /// <summary>Parses the look that all text has, of the element at which the reader stands.</summary>
    public RunLook Defaults()
    {
        var look = RunLook.Plain;
        foreach (var child in reader.Children())
        {
            if (child == "rPrDefault") reader.ForEachChild(property => look = With(property, look));
        }

        return look;
    }

    private RunLook Part()
    {
        var look = RunLook.Plain;
        foreach (var child in reader.Children()) look = With(child, look);
        return look with { Style = null };
    }

    // Text stands on the ground of its run, else on that of its paragraph or its cell.
    private RunLook With(string child, RunLook look)
    {
        if (child == "rPr" && properties.Of(reader) is var own) return ReferenceEquals(own, RunLook.Plain) ? look : own.Over(look);
        if (child is "pPr" or "tcPr") reader.ForEachChild(Shade);
        return look;

        void Shade(string property)
        {
            if (property == "shd") look = look with { Ground = look.Ground ?? colours.Shade(reader) };
        }
    }
}
