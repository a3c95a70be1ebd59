using Disclosure.Documents.Packages;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Word;

/// <summary>How a run of text looks, as far as it changes what is read; null for what nothing says.</summary>
internal sealed record RunLook
{
    // In half-points, as Word counts: text of a point is a dot, and text of three hardly shows.
    private const int LargestDot = 2;
    private const int LargestPale = 6;

    /// <summary>The look of which nothing is said.</summary>
    public static RunLook Plain { get; } = new();

    /// <summary>Whether the text is not shown.</summary>
    public bool? IsHidden { get; init; }

    /// <summary>Whether the text is struck through.</summary>
    public bool? IsStruck { get; init; }

    /// <summary>Whether the text is struck through by two lines.</summary>
    public bool? IsStruckTwice { get; init; }

    /// <summary>The colour of the text.</summary>
    public OfficeColour? Colour { get; init; }

    /// <summary>The colour behind the text.</summary>
    public OfficeColour? Ground { get; init; }

    /// <summary>How the text stands on its line: <c>superscript</c>, <c>subscript</c>, or <c>baseline</c>.</summary>
    public string? Alignment { get; init; }

    /// <summary>How many half-points above its line the text stands; below it where negative.</summary>
    public int? Raise { get; init; }

    /// <summary>The size of the text in half-points.</summary>
    public int? Size { get; init; }

    /// <summary>Whether the characters are pressed, stacked or laid over each other, so that only the program knows how they show.</summary>
    public bool? IsMisshapen { get; init; }

    /// <summary>Whether the text is one that runs from right to left.</summary>
    public bool? RunsLeft { get; init; }

    /// <summary>The style of characters that the run has.</summary>
    public string? Style { get; init; }

    /// <summary>Whether the text stands above or below its line by its kind, rather than by a distance.</summary>
    public bool IsOffLine => Alignment is "superscript" or "subscript";

    /// <summary>What this says, and where it says nothing, what another does.</summary>
    public RunLook Over(RunLook other)
    {
        if (ReferenceEquals(other, Plain)) return this;
        return this with
        {
            IsHidden = IsHidden ?? other.IsHidden,
            IsStruck = IsStruck ?? other.IsStruck,
            IsStruckTwice = IsStruckTwice ?? other.IsStruckTwice,
            Colour = Colour ?? other.Colour,
            Ground = Ground ?? other.Ground,
            Alignment = Alignment ?? other.Alignment,
            Raise = Raise ?? other.Raise,
            Size = Size ?? other.Size,
            IsMisshapen = IsMisshapen ?? other.IsMisshapen,
            RunsLeft = RunsLeft ?? other.RunsLeft,
        };
    }

    /// <summary>How text of this look is shown, but for its colour and its distance from the line.</summary>
    public Look Of(string text)
    {
        if (IsHidden == true || Size <= LargestDot) return Look.Hidden;
        var look = OfficeLook.Of(Alignment, IsStruck == true || IsStruckTwice == true);
        if (Size <= LargestPale) look |= Look.Pale;

        // Who writes from right to left writes numbers from left to right, but programs do not agree on where one ends.
        return IsMisshapen == true || (RunsLeft == true && text.Any(char.IsAsciiDigit)) ? look | Look.Uncertain : look;
    }

    /// <summary>How the colour shows on what is behind it.</summary>
    public Look OfColour => Colour is { } colour ? colour.On(Ground ?? OfficeColour.White) : Look.Plain;
}
