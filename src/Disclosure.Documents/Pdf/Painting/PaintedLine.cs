using UglyToad.PdfPig.Core;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>A line that was drawn on a page, or a box that is as thin as one.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Thickness">How thick it is.</param>
/// <param name="Order">How many things were drawn before.</param>
/// <param name="Layer">The layer on which it lies.</param>
internal sealed record PaintedLine(PdfPoint From, PdfPoint To, double Thickness, int Order, Layer? Layer)
{
    /// <summary>The box from one end to the other.</summary>
    public Box Box => new(Math.Min(From.X, To.X), Math.Min(From.Y, To.Y), Math.Max(From.X, To.X), Math.Max(From.Y, To.Y));
}
