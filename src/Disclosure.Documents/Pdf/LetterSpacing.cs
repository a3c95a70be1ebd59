namespace Disclosure.Documents.Pdf;

/// <summary>
/// Takes the gaps out of text that is set with letters apart: where nearly all ideographs of the tables of a page, or of the
/// text beside them, stand equally far from each other, what stands as far apart is one word, be it a figure.
/// </summary>
internal static class LetterSpacing
{
    // In parts of the font's size: the least gap that is one, and by how much equal ones differ.
    private const double Least = 0.2;
    private const double Most = 1;
    private const double Equal = 0.05;

    // How much of the text must be set so, and how much text proves it.
    private const double NearlyAll = 0.8;
    private const int LeastPairs = 20;

    /// <summary>The characters, each as wide as it takes to the next of its word.</summary>
    /// <param name="page">The page.</param>
    /// <param name="tables">Its tables.</param>
    public static PageContent Closed(PageContent page, IReadOnlyList<RuledTable> tables) =>
        page with
        {
            Glyphs = [.. page.Glyphs.GroupBy(glyph => IsInTable(glyph, tables))
            .SelectMany(part => Closed([.. part]))]
        };

    private static List<Glyph> Closed(List<Glyph> glyphs)
    {
        var pairs = NearPairs(glyphs);
        var ideographs = pairs.FindAll(pair => IsIdeograph(pair.First) && IsIdeograph(pair.Second));
        if (ideographs.Count < LeastPairs) return glyphs;
        var spacing = ideographs.Select(GapOf).Order().ElementAt(ideographs.Count / 2);
        if (ideographs.Count(pair => IsSpaced(pair, spacing)) < NearlyAll * ideographs.Count) return glyphs;
        var next = new Dictionary<Glyph, Glyph>(ReferenceEqualityComparer.Instance);
        foreach (var pair in pairs.Where(pair => IsSpaced(pair, spacing))) next[pair.First] = pair.Second;
        return glyphs.ConvertAll(glyph => next.TryGetValue(glyph, out var follower) ? glyph with { Right = follower.Left } : glyph);
    }

    private static bool IsInTable(Glyph glyph, IReadOnlyList<RuledTable> tables)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            if (tables[i].CellAt(glyph.CentreX, glyph.CentreY) >= 0) return true;
        }

        return false;
    }

    private static List<(Glyph First, Glyph Second)> NearPairs(List<Glyph> glyphs)
    {
        var pairs = new List<(Glyph First, Glyph Second)>(glyphs.Count);
        foreach (var line in TextLine.Unmarked(glyphs.FindAll(glyph => !glyph.IsTurned)))
        {
            for (var i = 1; i < line.Glyphs.Count; i++)
            {
                if (IsNear((line.Glyphs[i - 1], line.Glyphs[i]))) pairs.Add((line.Glyphs[i - 1], line.Glyphs[i]));
            }
        }

        return pairs;
    }

    private static bool IsNear((Glyph First, Glyph Second) pair) => GapOf(pair) > -Equal * pair.First.Size && GapOf(pair) < Most * pair.First.Size;

    private static bool IsSpaced((Glyph First, Glyph Second) pair, double spacing) =>
        spacing > Least * pair.First.Size && Math.Abs(GapOf(pair) - spacing) < Equal * pair.First.Size;

    private static double GapOf((Glyph First, Glyph Second) pair) => pair.Second.Left - pair.First.Right;

    private static bool IsIdeograph(Glyph glyph) => glyph.Text.Length > 0 && glyph.Text[0] is >= '\u4E00' and <= '\u9FFF';
}
