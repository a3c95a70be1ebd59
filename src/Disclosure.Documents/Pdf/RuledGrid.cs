using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Shown;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Pdf;

/// <summary>Places what is written in a table that ruling lines draw.</summary>
internal static class RuledGrid
{
    // In parts of the font's size: characters that are no farther apart are one word, whatever stands between them.
    private const double Touching = 0.1;
    private const int LongestQuote = 100;

    /// <summary>The grid of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="glyphs">The characters within it.</param>
    /// <param name="watermarks">What belongs to no cell of the page, or may not.</param>
    /// <param name="page">The page on which it stands.</param>
    /// <param name="context">The limits.</param>
    /// <param name="problems">Takes what is told of text that stands in no cell.</param>
    public static PrintedGrid Of(RuledTable table, IReadOnlyList<Glyph> glyphs, Watermarks watermarks, PageContent page, ReadingContext context,
        List<ReadingProblem> problems)
    {
        context.Budget.Take((long)table.RowCount * table.ColumnCount);
        var written = glyphs.ToLookup(glyph => table.CellAt(glyph.CentreX, glyph.CentreY));
        var crossed = Crossed(table, watermarks.Rest);
        var grid = new PrintedGrid(context.Budget);
        grid.Widen(table.ColumnCount);
        var places = Enumerable.Range(0, table.RowCount).SelectMany(row => Enumerable.Range(0, table.ColumnCount), (row, column) => (row, column));
        foreach (var cell in places.GroupBy(place => table.CellAt(place.row, place.column)))
        {
            var (top, bottom) = (cell.Min(place => place.row), cell.Max(place => place.row));
            var (left, right) = (cell.Min(place => place.column), cell.Max(place => place.column));

            var box = Box(table.X[left], table.Y[top], table.X[right + 1], table.Y[bottom + 1]);
            var place = DocumentPlace.OnPage(page.Number, box);
            var text = TextOf([.. written[cell.Key]]);

            // What is no rectangle is no cell that anybody drew on purpose.
            if (cell.Count() != (bottom - top + 1) * (right - left + 1))
            {
                if (text.Length > 0) problems.Add(Crossing(place, text));
                continue;
            }

            grid.Place(top, left, new PrintedCell(text, place)
            {
                Columns = right - left + 1,
                Rows = bottom - top + 1,
                Doubt = crossed.Contains(cell.Key) ? Crossing(place, text)
                    : written[cell.Key].Any(watermarks.Doubtful.Contains) ? Pale(place, text)
                    : text.Contains(ShownText.Doubt) && !written[cell.Key].Any(IsDamaged) ? Unclear(place, text)
                    : UnshownWithin(table, cell.Key, page) is { } field ? Unshown(place, field) : null,
            });
        }

        return grid;
    }

    private static ReadingProblem Crossing(DocumentPlace place, string text) => new(ProblemCatalogue.TextOverRuling, place, ("actual", Quote(text)));

    private static ReadingProblem Pale(DocumentPlace place, string text) => new(ProblemCatalogue.PaleText, place, ("actual", Quote(text)));

    /// <summary>Reports what was filled in and is not shown.</summary>
    public static ReadingProblem Unshown(DocumentPlace place, string text) => new(ProblemCatalogue.FieldWithoutAppearance, place, ("actual", Quote(text)));

    private static ReadingProblem Unclear(DocumentPlace place, string text) => new(ProblemCatalogue.UnclearText, place, ("actual", Quote(text)));

    // The font does not say what its characters stand for.
    private static bool IsDamaged(Glyph glyph) => glyph.Text.Contains(ShownText.Doubt);

    private static string? UnshownWithin(RuledTable table, int cell, PageContent page) =>
        page.Unshown.FirstOrDefault(field => table.CellAt(field.Extent.CentreX, field.Extent.CentreY) == cell)?.Text;

    private static BilingualText Quote(string text)
    {
        var plain = text.Replace($"{ShownText.Doubt}", "", StringComparison.Ordinal);
        return BilingualText.Same(plain.Length <= LongestQuote ? plain : $"{plain[..LongestQuote]}…");
    }

    // A word that reaches over a line, be it the outer one, belongs to a cell that only its writer knows.
    private static HashSet<int> Crossed(RuledTable table, IReadOnlyList<Glyph> glyphs)
    {
        var crossed = new HashSet<int>();
        var beside = glyphs.Where(glyph => !glyph.IsTurned && glyph.CentreY >= table.Y[0] && glyph.CentreY <= table.Y[^1]);
        foreach (var word in TextLine.Unmarked(beside).SelectMany(line => line.Parts(Touching)))
        {
            var first = table.CellAt(word.Glyphs[0].CentreX, word.Glyphs[0].CentreY);
            for (var i = 1; i < word.Glyphs.Count; i++)
            {
                if (table.CellAt(word.Glyphs[i].CentreX, word.Glyphs[i].CentreY) is var cell && cell != first) crossed.UnionWith([first, cell]);
            }
        }

        return crossed;
    }

    // Turned characters are read in the order in which they were drawn.
    private static string TextOf(List<Glyph> glyphs) => glyphs.Exists(glyph => glyph.IsTurned)
        ? string.Concat(glyphs.Select(glyph => glyph.Shown))
        : string.Join('\n', TextLine.Of(glyphs)).Trim();

    private static PageBox Box(double left, double top, double right, double bottom) =>
        new(Rounded(left), Rounded(top), Rounded(right - left), Rounded(bottom - top));

    private static decimal Rounded(double points) => Math.Round((decimal)points, 1);
}
