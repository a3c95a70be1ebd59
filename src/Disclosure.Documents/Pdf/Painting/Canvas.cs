using UglyToad.PdfPig.Core;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Takes what is drawn on a page, as far as it lies within the clip.</summary>
/// <param name="page">The page.</param>
internal sealed class Canvas(PaintedPage page)
{
    // What covers less, nobody sees.
    private const double Faintest = 0.02;

    // In points: what is thinner is a line.
    private const double Thickest = 3;
    private const double Slant = 1;

    // Colours that let dark text show where they darken only.
    private const double LightestCover = 0.3;
    private const int MostBoxes = 64;

    /// <summary>The layer on which is drawn.</summary>
    public Layer? Layer { get; set; }

    /// <summary>Draws a character.</summary>
    public void Add(string text, GlyphShape shape, Tint? tint, ClipRegion clip, Opacity opacity)
    {
        var part = clip.PartOf(shape.Box);
        page.Drawn++;
        if (opacity.Alpha < Faintest || part < 0.1) return;
        page.Glyphs.Add(new PaintedGlyph(text, shape.Start, shape.End, shape.Size, page.Drawn)
        {
            Box = shape.Box,
            Tint = tint,
            Alpha = opacity.Alpha,
            Layer = Layer,
            IsDoubtful = opacity.IsMasked || clip.IsDoubtful || part < 0.7,
        });
    }

    /// <summary>Fills a path.</summary>
    public void Fill(TracedPath path, bool isEvenOdd, ClipRegion clip, Opacity opacity, Tint? tint, bool isTiled)
    {
        page.Drawn++;
        if (opacity.Alpha < Faintest || path.IsEmpty) return;
        var boxes = path.Boxes();
        if (tint is not { IsWhite: true })
        {
            foreach (var (box, _) in boxes) AddThin(box, clip);
        }

        var bounds = path.Bounds();
        if (bounds.Width <= Thickest && bounds.Height <= Thickest) return;
        var area = new PaintedArea(bounds, page.Drawn)
        {
            Tint = tint,
            Alpha = opacity.Alpha,
            IsDoubtful = opacity.IsBlended || opacity.IsMasked || isTiled,
            Layer = Layer
        };
        if (!boxes.TrueForAll(box => box.IsUpright) || AreNested(boxes)) Cover(area with { Outline = path.Outline(isEvenOdd) }, clip, opacity);
        else foreach (var (box, _) in boxes) Cover(area with { Box = box }, clip, opacity);
    }

    /// <summary>Draws the lines of a path.</summary>
    public void Stroke(TracedPath path, double width, ClipRegion clip, Opacity opacity, Tint? tint)
    {
        page.Drawn++;
        if (opacity.Alpha < Faintest) return;
        foreach (var (from, to) in path.Lines())
        {
            if (tint is not { IsWhite: true }) AddLine(from, to, width, clip);
            if (width <= Thickest || (Math.Abs(from.X - to.X) > Slant && Math.Abs(from.Y - to.Y) > Slant)) continue;
            var (across, down) = Math.Abs(from.X - to.X) > Slant ? (0.0, width / 2) : (width / 2, 0.0);
            var box = new Box(Math.Min(from.X, to.X) - across, Math.Min(from.Y, to.Y) - down, Math.Max(from.X, to.X) + across, Math.Max(from.Y, to.Y) + down);
            Cover(new PaintedArea(box, page.Drawn)
            {
                Tint = tint,
                Alpha = opacity.Alpha,
                IsDoubtful = opacity.IsBlended || opacity.IsMasked,
                Layer = Layer
            }, clip, opacity);
        }
    }

    /// <summary>Draws a picture, or a run of colours, over a shape.</summary>
    public void Picture(TracedPath shape, ClipRegion clip, Opacity opacity, bool isDoubtful)
    {
        page.Drawn++;
        var area = new PaintedArea(shape.Bounds(), page.Drawn)
        {
            IsPicture = true,
            Alpha = opacity.Alpha,
            IsDoubtful = isDoubtful || opacity.IsBlended || opacity.IsMasked,
            Layer = Layer
        };
        Cover(shape.Boxes() is [(_, true)] ? area : area with { Outline = shape.Outline(isEvenOdd: false) }, clip, opacity);
    }

    /// <summary>Draws a line.</summary>
    public void AddLine(PdfPoint from, PdfPoint to, double width, ClipRegion clip)
    {
        // The edge of a clip often runs along the line itself.
        var seen = clip.Box.Grown(Slant);
        if (Math.Abs(from.Y - to.Y) <= Slant || Math.Abs(from.X - to.X) <= Slant)
        {
            if (Math.Max(from.X, to.X) < seen.Left || Math.Min(from.X, to.X) > seen.Right || Math.Max(from.Y, to.Y) < seen.Bottom
                || Math.Min(from.Y, to.Y) > seen.Top)
            {
                return;
            }

            (from, to) = (Within(from, seen), Within(to, seen));
        }
        else if (!seen.Contains((from.X + to.X) / 2, (from.Y + to.Y) / 2))
        {
            return;
        }

        page.Lines.Add(new PaintedLine(from, to, width, page.Drawn, Layer));
    }

    private static PdfPoint Within(PdfPoint point, Box box) =>
        new(Math.Clamp(point.X, box.Left, Math.Max(box.Left, box.Right)), Math.Clamp(point.Y, box.Bottom, Math.Max(box.Bottom, box.Top)));

    private void AddThin(Box box, ClipRegion clip)
    {
        var (x, y) = ((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2);
        if (box.Height <= Thickest && box.Width > box.Height) AddLine(new PdfPoint(box.Left, y), new PdfPoint(box.Right, y), box.Height, clip);
        else if (box.Width <= Thickest && box.Height > box.Width) AddLine(new PdfPoint(x, box.Top), new PdfPoint(x, box.Bottom), box.Width, clip);
    }

    private void Cover(PaintedArea area, ClipRegion clip, Opacity opacity)
    {
        if (opacity.Alpha < Faintest || (opacity.IsDarkening && area.Tint is { } tint && tint.Light > LightestCover)) return;
        var box = area.Box.And(clip.Box);
        if (box.IsEmpty || (Math.Min(box.Width, box.Height) <= Thickest && area.Tint is not { IsWhite: true })) return;
        page.Areas.Add(area with { Box = box, IsDoubtful = area.IsDoubtful || opacity.IsDarkening || !clip.IsBox });
    }

    // One within another may leave a hole, as the frame of a page has.
    private static bool AreNested(List<(Box Box, bool IsUpright)> boxes)
    {
        if (boxes.Count > MostBoxes) return true;
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!boxes[i].Box.And(boxes[j].Box).IsEmpty) return true;
            }
        }

        return false;
    }
}
