namespace Disclosure.Documents.Pdf;

/// <summary>
/// Recognises what is printed over a page and belongs to none of its cells: text at a slant; large or pale words that run
/// over the lines of a table; pale text that stands all over the page; and what is pale, or too large for its cell, beside
/// the cell's own text. Pale text alone in a cell may be its figure, and may not.
/// </summary>
internal sealed class Watermarks
{
    // In parts of the size of most text.
    private const double Large = 1.5;
    private const int AllOver = 3;
    private const int LettersOfAWord = 2;

    private readonly IReadOnlyList<RuledTable> tables;
    private readonly double usualSize;
    private readonly bool isSlantedPage;

    private Watermarks(PageContent page, IReadOnlyList<RuledTable> tables)
    {
        this.tables = tables;
        usualSize = page.Glyphs.GroupBy(glyph => Math.Round(glyph.Size, 1)).MaxBy(size => size.Count())?.Key ?? 0;
        isSlantedPage = 2 * page.Glyphs.Count(glyph => glyph.IsSlanted) > page.Glyphs.Count;
        var upright = page.Glyphs.Where(glyph => !glyph.IsSlanted || isSlantedPage).ToList();
        var text = upright.Where(glyph => !glyph.IsPale && !IsLarge(glyph)).Select(CellOf).ToHashSet();
        var runs = Runs(upright.Where(glyph => glyph.IsPale)).Concat(Runs(upright.Where(glyph => !glyph.IsPale && IsLarge(glyph)))).ToList();
        var allOver = runs.GroupBy(run => run.Line.ToString()).Where(same => same.Count() >= AllOver && !same.All(run => run.IsInCell))
            .Select(same => same.Key).ToHashSet();
        var over = new HashSet<Glyph>(ReferenceEqualityComparer.Instance);
        foreach (var run in runs)
        {
            if (IsOver(run, text) || (run.IsPale && allOver.Contains(run.Line.ToString()))) over.UnionWith(run.Line.Glyphs);
            else if (run is { IsPale: true, IsInCell: true }) Doubtful.UnionWith(run.Line.Glyphs);
        }

        Rest = [.. upright.Where(glyph => !over.Contains(glyph))];
    }

    /// <summary>The characters that may belong to cells.</summary>
    public IReadOnlyList<Glyph> Rest { get; }

    /// <summary>Those of them that may belong to none.</summary>
    public HashSet<Glyph> Doubtful { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What stands over a page, and what does not.</summary>
    public static Watermarks Of(PageContent page, IReadOnlyList<RuledTable> tables) => new(page, tables);

    private bool IsOver(Run run, HashSet<(int Table, int Cell)> text)
    {
        if (run.Cells.Count > 1) return run.Line.Glyphs.Sum(glyph => glyph.Text.Count(char.IsLetter)) >= LettersOfAWord;
        return run.IsInCell && text.Contains(run.Cells[0]) && (run.IsPale || run.Line.Size > tables[run.Cells[0].Table].HeightOf(run.Cells[0].Cell));
    }

    private bool IsLarge(Glyph glyph) => glyph.Size > Large * usualSize;

    private IEnumerable<Run> Runs(IEnumerable<Glyph> glyphs) =>
        TextLine.Unmarked(glyphs).SelectMany(line => line.Parts()).Select(line => new Run(line, [.. line.Glyphs.Select(CellOf).Distinct()]));

    private (int Table, int Cell) CellOf(Glyph glyph)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            if (tables[i].CellAt(glyph.CentreX, glyph.CentreY) is >= 0 and var cell) return (i, cell);
        }

        return (-1, -1);
    }

    private sealed record Run(TextLine Line, List<(int Table, int Cell)> Cells)
    {
        public bool IsPale => Line.Glyphs[0].IsPale;

        public bool IsInCell => Cells is [( >= 0, _)];
    }
}
