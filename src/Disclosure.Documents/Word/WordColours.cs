using System.Collections.Frozen;
using System.Globalization;
using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>The colours that a Word document gives text and the ground behind it.</summary>
/// <param name="theme">The colours of its theme.</param>
internal sealed class WordColours(ThemeColours theme)
{
    private static readonly FrozenDictionary<string, string> ThemeNames = new Dictionary<string, string>
    {
        ["dark1"] = "dk1",
        ["light1"] = "lt1",
        ["dark2"] = "dk2",
        ["light2"] = "lt2",
        ["text1"] = "dk1",
        ["background1"] = "lt1",
        ["text2"] = "dk2",
        ["background2"] = "lt2",
        ["tx1"] = "dk1",
        ["bg1"] = "lt1",
        ["tx2"] = "dk2",
        ["bg2"] = "lt2",
        ["hyperlink"] = "hlink",
        ["followedHyperlink"] = "folHlink",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Highlights = new Dictionary<string, int>
    {
        ["black"] = 0,
        ["blue"] = 0x0000FF,
        ["cyan"] = 0x00FFFF,
        ["green"] = 0x00FF00,
        ["magenta"] = 0xFF00FF,
        ["red"] = 0xFF0000,
        ["yellow"] = 0xFFFF00,
        ["white"] = 0xFFFFFF,
        ["darkBlue"] = 0x00008B,
        ["darkCyan"] = 0x008B8B,
        ["darkGreen"] = 0x006400,
        ["darkMagenta"] = 0x800080,
        ["darkRed"] = 0x8B0000,
        ["darkYellow"] = 0x808000,
        ["darkGray"] = 0xA9A9A9,
        ["lightGray"] = 0xD3D3D3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The ground that a marker leaves; null for none.</summary>
    public static OfficeColour? Highlight(string? name) => name is not null && Highlights.TryGetValue(name, out var colour) ? OfficeColour.Of(colour) : null;

    /// <summary>The colour of text that the element tells at which the reader stands.</summary>
    public OfficeColour Text(XmlReader reader) => Colour(reader, "themeColor", "themeTint", "themeShade", "val") ?? OfficeColour.Automatic;

    /// <summary>The ground that the element tells at which the reader stands; null where what is behind shows through.</summary>
    public OfficeColour? Shade(XmlReader reader)
    {
        var pattern = reader.Attribute("val");
        var ground = Colour(reader, "themeFill", "themeFillTint", "themeFillShade", "fill");
        if (pattern is null or "clear" or "nil") return ground;
        var lines = Colour(reader, "themeColor", "themeTint", "themeShade", "color") ?? OfficeColour.Of(0);
        if (pattern == "solid" || lines == ground) return lines;
        return pattern.StartsWith("pct", StringComparison.Ordinal)
            && int.TryParse(pattern.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var share)
            ? lines.Over(ground ?? OfficeColour.White, share / 100.0)
            : OfficeColour.Unknown;
    }

    /// <summary>The colour that newer programs fill the characters with, as the element tells at which the reader stands.</summary>
    public OfficeColour? Fill(XmlReader reader)
    {
        OfficeColour? colour = null;
        foreach (var fill in reader.Children())
        {
            if (fill == "solidFill") reader.ForEachChild(Solid);
        }

        return colour;

        void Solid(string kind)
        {
            var name = reader.Attribute("val");
            colour = kind == "schemeClr" && name is not null ? theme[ThemeNames.GetValueOrDefault(name, name)] : OfficeColour.Parse(name);
            foreach (var change in reader.Children())
            {
                // What is seen through, or changed in ways that are not followed here.
                if (change is "alpha" or "lumMod" or "lumOff" or "tint" or "shade") colour = OfficeColour.Unknown;
            }
        }
    }

    private OfficeColour? Colour(XmlReader reader, string themed, string tint, string shade, string plain)
    {
        if (reader.Attribute(themed) is { } name && name != "none")
        {
            var colour = theme[ThemeNames.GetValueOrDefault(name, name)];
            if (Share(reader.Attribute(tint)) is double lighter) colour = colour.Tinted(1 - lighter);
            return Share(reader.Attribute(shade)) is double darker ? colour.Tinted(darker - 1) : colour;
        }

        return reader.Attribute(plain) is { } value && value != "auto" ? OfficeColour.Parse(value) : null;
    }

    private static double? Share(string? hexadecimal) =>
        byte.TryParse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value / 255.0 : null;
}
