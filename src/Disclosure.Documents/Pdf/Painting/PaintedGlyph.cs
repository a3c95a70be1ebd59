using UglyToad.PdfPig.Core;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>A character as it was drawn on a page.</summary>
/// <param name="Text">What it stands for.</param>
/// <param name="Start">Where it begins on its line.</param>
/// <param name="End">Where the next one begins.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="Order">How many things were drawn before.</param>
internal sealed record PaintedGlyph(string Text, PdfPoint Start, PdfPoint End, double Size, int Order)
{
    /// <summary>The room that its shape takes.</summary>
    public Box Box { get; init; }

    /// <summary>Its colour; null for a pattern.</summary>
    public Tint? Tint { get; init; }

    /// <summary>How much it covers what lies behind, from 0 to 1.</summary>
    public double Alpha { get; init; }

    /// <summary>The layer on which it lies.</summary>
    public Layer? Layer { get; init; }

    /// <summary>Whether a clip, or a mask, may take some of it away.</summary>
    public bool IsDoubtful { get; init; }
}
