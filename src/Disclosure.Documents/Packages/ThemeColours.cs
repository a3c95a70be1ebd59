using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Packages;

/// <summary>The colours of a document's theme, by their short names: <c>lt1</c>, <c>dk1</c>, <c>accent1</c> and so on. Read when first asked for.</summary>
internal sealed class ThemeColours(ThemePart? theme, PackageParts parts)
{
    private Dictionary<string, OfficeColour>? colours;

    /// <summary>The colour of a name; one that cannot be known where the theme does not tell it.</summary>
    public OfficeColour this[string name] => (colours ??= Read()).GetValueOrDefault(name, OfficeColour.Unknown);

    // Without a theme, paper is white and ink is black.
    private Dictionary<string, OfficeColour> Read()
    {
        var found = new Dictionary<string, OfficeColour>(StringComparer.Ordinal) { ["lt1"] = OfficeColour.White, ["dk1"] = OfficeColour.Of(0) };
        if (theme is null) return found;
        using var reader = parts.Markup(theme);
        foreach (var child in reader.Children())
        {
            if (child == "themeElements") reader.ForEachChild(Elements);
        }

        return found;

        void Elements(string element)
        {
            if (element == "clrScheme") reader.ForEachChild(name => found[name] = Colour(reader));
        }
    }

    private static OfficeColour Colour(XmlReader reader)
    {
        var colour = OfficeColour.Unknown;
        foreach (var kind in reader.Children())
        {
            if (kind == "srgbClr") colour = OfficeColour.Parse(reader.Attribute("val"));
            else if (kind == "sysClr") colour = OfficeColour.Parse(reader.Attribute("lastClr"));
        }

        return colour;
    }
}
