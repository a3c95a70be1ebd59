using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Pdf;

/// <summary>A character on a page, in points from its upper left corner, when the page is turned so that most of its text is upright.</summary>
/// <param name="Text">What it stands for.</param>
/// <param name="Left">Where it begins on its line.</param>
/// <param name="Right">Where the next one begins.</param>
/// <param name="Baseline">The line on which it stands.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="IsTurned">Whether it does not stand upright.</param>
internal sealed record Glyph(string Text, double Left, double Right, double Baseline, double Size, bool IsTurned)
{
    /// <summary>Whether it stands at a slant, as no text of a table does.</summary>
    public bool IsSlanted { get; init; }

    /// <summary>How it is shown.</summary>
    public Look Look { get; init; }

    /// <summary>Whether it is so pale that it hardly shows.</summary>
    public bool IsPale => (Look & Look.Pale) != 0;

    /// <summary>The middle between its sides.</summary>
    public double CentreX => (Left + Right) / 2;

    /// <summary>The middle of its height.</summary>
    public double CentreY => Baseline - (0.35 * Size);

    /// <summary>Its text as it is shown. Pale text is judged by where it stands, not by itself.</summary>
    public string Shown => ShownText.Of(Text, Look & ~Look.Pale);
}
