using System.Globalization;
using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Workbooks;

/// <summary>The colours of a workbook: written out, of its theme, or of its palette.</summary>
/// <param name="theme">The colours of its theme.</param>
internal sealed class WorkbookColours(ThemeColours theme)
{
    // The palette that every workbook has; its first eight colours stand in it twice.
    private const string Palette = """
        000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
        800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
        000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
        3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
        """;

    private const int SystemText = 64;
    private const int SystemGround = 65;

    private static readonly string[] ThemeNames = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
        "hlink", "folHlink"];

    private readonly List<OfficeColour> palette = [.. Palette.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(OfficeColour.Parse)];

    /// <summary>Takes over the palette that the element gives at which the reader stands.</summary>
    public void ReadPalette(XmlReader reader)
    {
        var index = 0;
        foreach (var _ in reader.Children())
        {
            if (index < palette.Count) palette[index++] = OfficeColour.Parse(reader.Attribute("rgb"));
        }
    }

    /// <summary>The colour that the element tells at which the reader stands.</summary>
    public OfficeColour Of(XmlReader reader)
    {
        var colour = reader.Attribute("rgb") is { } written ? OfficeColour.Parse(written)
            : reader.Number("theme") is int index ? (index >= 0 && index < ThemeNames.Length ? theme[ThemeNames[index]] : OfficeColour.Unknown)
            : reader.Number("indexed") is int place ? OfPalette(place)
            : OfficeColour.Automatic;
        return double.TryParse(reader.Attribute("tint"), NumberStyles.Float, CultureInfo.InvariantCulture, out var tint) ? colour.Tinted(tint) : colour;
    }

    /// <summary>A colour of the palette.</summary>
    public OfficeColour OfPalette(int place) => place switch
    {
        SystemText => OfficeColour.Automatic,
        SystemGround => OfficeColour.White,
        _ => place >= 0 && place < palette.Count ? palette[place] : OfficeColour.Unknown,
    };
}
