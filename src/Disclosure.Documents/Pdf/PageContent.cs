using Disclosure.Documents.Formats;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Disclosure.Documents.Pdf;

/// <summary>What is visible on a page: its characters and its ruling lines.</summary>
/// <param name="Number">The page's number.</param>
/// <param name="Width">How wide the page is.</param>
/// <param name="Glyphs">The characters.</param>
/// <param name="Across">The lines that run across.</param>
/// <param name="Down">The lines that run down.</param>
/// <param name="HasPictures">Whether there are pictures on it.</param>
internal sealed record PageContent(int Number, double Width, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Ruling> Across, IReadOnlyList<Ruling> Down, bool HasPictures)
{
    // The same character twice at nearly one place is how bold is imitated; but where characters have next to no width, two
    // equal digits stand there too.
    private const double SamePlace = 0.2;
    private const double Narrowest = 0.4;

    /// <summary>The content of a page.</summary>
    public static PageContent Of(Page page, ReadingContext context)
    {
        context.Budget.Take((page.Letters.Count / 4) + page.Paths.Count);
        var letters = page.Letters.Where(IsVisible).ToList();
        var turn = PageTurn.Of(letters, page.Width, page.Height);
        var rulings = new RulingFinder(turn);
        foreach (var path in page.Paths) rulings.Add(path);
        var pale = new PaleText(page.Paths);
        return new PageContent(page.Number, turn.PageWidth, Single(letters.Select(letter => turn.Glyph(letter) with { IsPale = pale.Holds(letter) })), rulings.Across, rulings.Down, page.NumberOfImages > 0);
    }

    // Text that is drawn invisibly is what a machine read from a scanned page.
    private static bool IsVisible(Letter letter) =>
        !string.IsNullOrWhiteSpace(letter.Value) && letter.RenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip);

    private static List<Glyph> Single(IEnumerable<Glyph> glyphs)
    {
        var single = new List<Glyph>();
        var seen = new Dictionary<(string, int, int), Glyph>();
        foreach (var glyph in glyphs)
        {
            var (x, y) = ((int)Math.Floor(glyph.CentreX), (int)Math.Floor(glyph.CentreY));
            var isTwice = false;
            for (var near = 0; near < 9 && !isTwice && glyph.Right - glyph.Left > Narrowest * glyph.Size; near++)
            {
                isTwice = seen.TryGetValue((glyph.Text, x + (near % 3) - 1, y + (near / 3) - 1), out var other)
                    && other.IsPale == glyph.IsPale && other.IsSlanted == glyph.IsSlanted && Math.Abs(other.CentreX - glyph.CentreX) < SamePlace * glyph.Size && Math.Abs(other.CentreY - glyph.CentreY) < SamePlace * glyph.Size;
            }

            if (isTwice) continue;
            seen[(glyph.Text, x, y)] = glyph;
            single.Add(glyph);
        }

        return single;
    }
}
