using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Draws what lies over a page once the page is drawn.</summary>
/// <param name="page">The page.</param>
/// <param name="painter">Draws on it.</param>
/// <param name="lookup">Looks up what the file refers to.</param>
/// <param name="matrix">How the page's own points are turned into those of the drawn page.</param>
internal sealed class AnnotationPainter(PaintedPage page, PagePainter painter, TokenLookup lookup, TransformationMatrix matrix)
{
    private const int NumbersOfQuad = 8;

    /// <summary>Draws an annotation, or notes what the file says where it does not say how that shows.</summary>
    public void Draw(Annotation annotation)
    {
        var first = page.Glyphs.Count;
        if (annotation.Appearance is { } appearance) painter.Draw(annotation.Token, appearance, annotation.Rectangle);
        if (annotation.Kind == "StrikeOut") StrikeOut(annotation.Token);
        else if (!annotation.HasAppearance) DrawPlain(annotation);
        if (!string.IsNullOrWhiteSpace(annotation.Value))
        {
            page.Fields.Add(new FieldValue(BoxOf(annotation.Rectangle), annotation.Value.Trim(),
                string.Concat(page.Glyphs.Skip(first).Select(glyph => glyph.Text))));
        }
    }

    // Readers draw these by themselves.
    private void DrawPlain(Annotation annotation)
    {
        if (annotation.Kind is "Square" or "Circle" or "Polygon" && lookup.Numbers(annotation.Token, "IC").Length > 0)
        {
            page.Areas.Add(new PaintedArea(BoxOf(annotation.Rectangle), int.MaxValue) { IsDoubtful = true });
        }
        else if (annotation.Kind == "Line" && lookup.Numbers(annotation.Token, "L") is [var x0, var y0, var x1, var y1])
        {
            page.Lines.Add(new PaintedLine(matrix.Transform(new PdfPoint(x0, y0)), matrix.Transform(new PdfPoint(x1, y1)), 1, int.MaxValue, null));
        }
    }

    private void StrikeOut(DictionaryToken annotation)
    {
        foreach (var quad in lookup.Numbers(annotation, "QuadPoints").Chunk(NumbersOfQuad).Where(quad => quad.Length == NumbersOfQuad))
        {
            double[] across = [quad[0], quad[2], quad[4], quad[6]];
            double[] up = [quad[1], quad[3], quad[5], quad[7]];
            page.StruckOut.Add(BoxOf(new PdfRectangle(across.Min(), up.Min(), across.Max(), up.Max())));
        }
    }

    private Box BoxOf(PdfRectangle rectangle)
    {
        var (one, other) = (matrix.Transform(rectangle.BottomLeft), matrix.Transform(rectangle.TopRight));
        return new Box(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
    }
}
