namespace Disclosure.Documents.Grids;

/// <summary>A word where it stands on a page, in points from the page's upper left corner.</summary>
/// <param name="Text">The word.</param>
/// <param name="Page">The page, counted from 1.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">The line on which it stands.</param>
/// <param name="Size">The size of its font.</param>
internal sealed record PlacedWord(string Text, int Page, double Left, double Right, double Baseline, double Size)
{
    // What every character reaches, whatever its shape: cells that stand one below another never share it.
    private const double Height = 0.7;

    /// <summary>The upper edge of its characters.</summary>
    public double Top => Baseline - (Height * Size);

    /// <summary>The lower edge of its characters.</summary>
    public double Bottom => Baseline;

    /// <summary>The middle of its height.</summary>
    public double Middle => Baseline - (Height * Size / 2);

    /// <summary>Whether letters stand in it.</summary>
    public bool HasLetters => Text.Any(char.IsLetter);
}
