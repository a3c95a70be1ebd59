using UglyToad.PdfPig.Graphics.Colors;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>The tints of colours. Most of what is drawn has the colour of what was drawn before it.</summary>
internal sealed class Tints
{
    private IColor? lastColor;
    private Tint? lastTint = Tint.Black;

    /// <summary>The tint of a colour; null where that is not known.</summary>
    public Tint? Of(IColor? color)
    {
        if (ReferenceEquals(color, lastColor)) return lastTint;
        (lastColor, lastTint) = (color, Tint.Of(color));
        return lastTint;
    }
}
