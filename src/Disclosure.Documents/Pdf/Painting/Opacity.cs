using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>How much of what is drawn within a group shows, and how.</summary>
/// <param name="Alpha">How much it covers what lies behind, from 0 to 1.</param>
/// <param name="IsMasked">Whether a mask takes some of it away.</param>
/// <param name="IsDarkening">Whether it only darkens what lies behind.</param>
/// <param name="IsBlended">Whether it is mixed with what lies behind in another way.</param>
internal readonly record struct Opacity(double Alpha, bool IsMasked, bool IsDarkening, bool IsBlended)
{
    /// <summary>Of what is drawn by itself.</summary>
    public static Opacity Full { get; } = new(1, false, false, false);

    /// <summary>Of what is drawn now within the group.</summary>
    public Opacity With(CurrentGraphicsState state, bool isStroked) => new(
        Alpha * Math.Clamp(isStroked ? state.AlphaConstantStroking : state.AlphaConstantNonStroking, 0, 1),
        IsMasked || state.SoftMask is not null,
        IsDarkening || state.BlendMode is BlendMode.Multiply or BlendMode.Darken or BlendMode.ColorBurn,
        IsBlended || state.BlendMode is not (BlendMode.Normal or BlendMode.Multiply or BlendMode.Darken or BlendMode.ColorBurn));
}
