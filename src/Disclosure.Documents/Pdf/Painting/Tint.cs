using UglyToad.PdfPig.Graphics.Colors;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>A colour, each part from 0 to 1.</summary>
/// <param name="Red">Its red.</param>
/// <param name="Green">Its green.</param>
/// <param name="Blue">Its blue.</param>
internal readonly record struct Tint(double Red, double Green, double Blue)
{
    private const double LeastWhite = 0.98;

    /// <summary>The colour of paper.</summary>
    public static Tint White { get; } = new(1, 1, 1);

    /// <summary>The colour where none was set.</summary>
    public static Tint Black { get; }

    /// <summary>How light it looks, from 0 to 1.</summary>
    public double Light => (0.3 * Red) + (0.59 * Green) + (0.11 * Blue);

    /// <summary>Whether it cannot be told from white.</summary>
    public bool IsWhite => Red > LeastWhite && Green > LeastWhite && Blue > LeastWhite;

    /// <summary>A colour; null for a pattern, which has many.</summary>
    public static Tint? Of(IColor? color)
    {
        if (color is null) return Black;
        if (color is PatternColor) return null;
        var (red, green, blue) = color.ToRGBValues();
        return new Tint(red, green, blue);
    }

    /// <summary>How much it differs from another, in the part in which it differs most.</summary>
    public double Distance(Tint other) => Math.Max(Math.Abs(Red - other.Red), Math.Max(Math.Abs(Green - other.Green), Math.Abs(Blue - other.Blue)));

    /// <summary>How it looks over another where it lets some of that through.</summary>
    public Tint Over(Tint ground, double alpha) =>
        new((alpha * Red) + ((1 - alpha) * ground.Red), (alpha * Green) + ((1 - alpha) * ground.Green), (alpha * Blue) + ((1 - alpha) * ground.Blue));
}
