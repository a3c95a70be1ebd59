using System.Globalization;
using System.Xml;
using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Workbooks;

/// <summary>The font of a cell, or of a run of its text, as far as it changes what is read; null for what nothing says.</summary>
internal sealed record CellFont
{
    // In points: text of one is a dot, and text of three hardly shows.
    private const double LargestDot = 1;
    private const double LargestPale = 3;

    /// <summary>A font of which nothing is said.</summary>
    public static CellFont Plain { get; } = new();

    /// <summary>The colour of the text.</summary>
    public OfficeColour? Colour { get; init; }

    /// <summary>Whether the text is struck through.</summary>
    public bool? IsStruck { get; init; }

    /// <summary>How the text stands on its line: <c>superscript</c>, <c>subscript</c>, or <c>baseline</c>.</summary>
    public string? Alignment { get; init; }

    /// <summary>The size of the text in points.</summary>
    public double? Size { get; init; }

    /// <summary>The font that the element tells at which the reader stands.</summary>
    public static CellFont Of(XmlReader reader, WorkbookColours colours)
    {
        var font = Plain;
        foreach (var property in reader.Children())
        {
            font = property switch
            {
                "color" => font with { Colour = colours.Of(reader) },
                "strike" => font with { IsStruck = reader.IsOn() },
                "vertAlign" => font with { Alignment = reader.Attribute("val") },
                "sz" when double.TryParse(reader.Attribute("val"), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) => font with { Size = size },
                _ => font,
            };
        }

        return font;
    }

    /// <summary>What this says, and where it says nothing, what another does.</summary>
    public CellFont Over(CellFont other) => new()
    {
        Colour = Colour ?? other.Colour,
        IsStruck = IsStruck ?? other.IsStruck,
        Alignment = Alignment ?? other.Alignment,
        Size = Size ?? other.Size,
    };

    /// <summary>How text of this font is shown on a ground.</summary>
    public Look On(OfficeColour ground)
    {
        var look = Colour is { } colour ? colour.On(ground) : Look.Plain;
        if (look == Look.Hidden || Size <= LargestDot) return Look.Hidden;
        if (Size <= LargestPale) look |= Look.Pale;
        return look | OfficeLook.Of(Alignment, IsStruck == true);
    }
}
