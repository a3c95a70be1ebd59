using Disclosure.Documents.Limits;
using Disclosure.Documents.Pdf.Painting;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Pdf;

/// <summary>What is visible on a page: its characters and its ruling lines.</summary>
/// <param name="Number">The page's number.</param>
/// <param name="Width">How wide the page is.</param>
/// <param name="Glyphs">The characters.</param>
/// <param name="Across">The lines that run across.</param>
/// <param name="Down">The lines that run down.</param>
/// <param name="HasPictures">Whether there are pictures on it.</param>
internal sealed record PageContent(int Number, double Width, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Ruling> Across, IReadOnlyList<Ruling> Down,
    bool HasPictures)
{
    // The same character twice at nearly one place is how bold is imitated; but where characters have next to no width, two
    // equal digits stand there too.
    private const double SamePlace = 0.2;
    private const double Narrowest = 0.4;

    /// <summary>What was filled in, and is shown by nothing that the file says.</summary>
    public IReadOnlyList<UnshownText> Unshown { get; init; } = [];

    /// <summary>What is seen of a page.</summary>
    /// <param name="page">The page as it was drawn.</param>
    /// <param name="settings">What the file says of what shows.</param>
    /// <param name="context">The limits.</param>
    public static PageContent Of(PaintedPage page, DisplaySettings settings, ReadingContext context)
    {
        context.Budget.Take((page.Drawn / 4) + page.Lines.Count + page.Areas.Count);
        var visibility = new Visibility(page, settings.Layers);
        var shown = new List<(PaintedGlyph Glyph, Look Look)>(page.Glyphs.Count);
        foreach (var glyph in page.Glyphs)
        {
            var look = visibility.Of(glyph);
            if ((look & (Look.Hidden | Look.Covered)) == 0) shown.Add((glyph, look));
        }

        var turn = PageTurn.Of(shown.Select(glyph => glyph.Glyph), page.Bounds.Right, page.Bounds.Top);
        var rulings = new RulingFinder(turn);
        foreach (var line in page.Lines)
        {
            if (visibility.Shows(line)) rulings.Add(line);
        }

        var glyphs = Single(shown.ConvertAll(glyph => turn.Glyph(glyph.Glyph, glyph.Look)));
        Strikes.Mark(glyphs, rulings, page.StruckOut.ConvertAll(turn.Extent));
        return new PageContent(page.Number, turn.PageWidth, glyphs, rulings.Across, rulings.Down, page.HasPictures)
        {
            Unshown = [.. page.Fields.Where(settings.IsUnshown).Select(field => new UnshownText(field.Text, turn.Extent(field.Box)))],
        };
    }

    private static List<Glyph> Single(List<Glyph> glyphs)
    {
        var single = new List<Glyph>(glyphs.Count);
        var seen = new Dictionary<Spot, Glyph>(glyphs.Count);
        foreach (var glyph in glyphs)
        {
            var (x, y) = ((int)Math.Floor(glyph.CentreX), (int)Math.Floor(glyph.CentreY));
            var isTwice = false;
            for (var near = 0; near < 9 && !isTwice && glyph.Right - glyph.Left > Narrowest * glyph.Size; near++)
            {
                isTwice = seen.TryGetValue(new Spot(glyph.Text, x + (near % 3) - 1, y + (near / 3) - 1), out var other)
                    && other.IsPale == glyph.IsPale && other.IsSlanted == glyph.IsSlanted
                        && Math.Abs(other.CentreX - glyph.CentreX) < SamePlace * glyph.Size && Math.Abs(other.CentreY - glyph.CentreY) < SamePlace * glyph.Size;
            }

            if (isTwice) continue;
            seen[new Spot(glyph.Text, x, y)] = glyph;
            single.Add(glyph);
        }

        return single;
    }

    // A page has thousands of characters, each of which is looked for nine times.
    private readonly record struct Spot(string Text, int X, int Y)
    {
        public override int GetHashCode() => HashCode.Combine(Text[0], X, Y);
    }
}
