namespace Disclosure.Documents.Html.Styles;

/// <summary>How the text of an element is shown; elements within begin with it. Equal styles are equal.</summary>
internal sealed record ShownStyle
{
    /// <summary>What hides text.</summary>
    public const Showing NotSeen = Showing.Invisible | Showing.Unseen | Showing.Erased | Showing.Indented | Showing.Colourless;

    /// <summary>The least size at which text can be read.</summary>
    public const double Legible = 4;

    private const double FontHeight = 1.15;

    // A font smaller than this leaves nothing.
    private const double LeastSize = 0.5;

    /// <summary>How a page begins.</summary>
    public static ShownStyle OfPage { get; } = new();

    /// <summary>What is done with the text.</summary>
    public Showing Showing { get; init; }

    /// <summary>The size of the font in pixels.</summary>
    public double Size { get; init; } = 16;

    /// <summary>The height of its lines, in pixels or, where negative, in sizes of the font; null where it is the font's own.</summary>
    public double? Line { get; init; }

    /// <summary>How far above the line of its cell the text stands, in pixels; below it where negative.</summary>
    public double Shift { get; init; }

    /// <summary>How far to the right of its place the text stands, in pixels.</summary>
    public double Slide { get; init; }

    /// <summary>Its colour; null where that is not known.</summary>
    public Colour? Text { get; init; } = Colour.Black;

    /// <summary>The colour that goes before its colour; null where there is none.</summary>
    public Colour? Fill { get; init; }

    /// <summary>The colour behind it; null where that is a picture.</summary>
    public Colour? Ground { get; init; } = Colour.White;

    /// <summary>The custom properties, by name.</summary>
    public IReadOnlyDictionary<string, string>? Custom { get; init; }

    /// <summary>Whether nothing of the text is seen.</summary>
    public bool IsHidden => (Showing & NotSeen) != 0 || Size < LeastSize;

    /// <summary>Whether the place of text that is not seen stays empty.</summary>
    public bool KeepsPlace => (Showing & (Showing.Erased | Showing.Indented)) == 0 && Size >= LeastSize;

    /// <summary>How much room its lines have above and below the text, in pixels; less than none where they are lower.</summary>
    public double Leading => Line is not { } line ? 0 : ((line < 0 ? -line * Size : line) - (FontHeight * Size)) / 2;

    /// <summary>Whether nothing is done with the text.</summary>
    public bool IsPlain => Showing == Showing.Plain && Shift == 0 && Slide == 0 && Size >= Legible;

    /// <summary>The same for the text of a cell: where its table stands in the page does not matter in it.</summary>
    public ShownStyle InCell() => Showing.HasFlag(Showing.Moved) || Showing.HasFlag(Showing.Floating) || Shift != 0 || Slide != 0
        ? this with { Showing = Showing & ~(Showing.Moved | Showing.Floating), Shift = 0, Slide = 0 }
        : this;
}
