using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping.Alignment;

/// <summary>
/// Where the columns of a table without lines stand. All that is written in a column lies in its band, and bands do not
/// overlap: what overlaps with something of one column alone belongs to that column.
/// </summary>
internal sealed class ColumnBands
{
    // In parts of the font's size: by how much words must overlap, and what parts the figures of two cells.
    private const double Overlap = 0.15;
    private const double CellGap = 0.6;

    private readonly (double Left, double Right)[] bands;

    public ColumnBands(IEnumerable<(double Left, double Right)> heads)
    {
        bands = [.. heads];
        IsCertain = bands.Length > 0 && !bands.Zip(bands.Skip(1)).Any(pair => pair.Second.Left < pair.First.Right);
    }

    /// <summary>Whether the form has columns of which no head is printed, so that a figure may stand in none of the bands.</summary>
    public bool IsOfSome { get; init; }

    /// <summary>How many columns there are.</summary>
    public int Count => bands.Length;

    /// <summary>Whether the columns are known, and no two of them overlap.</summary>
    public bool IsCertain { get; private set; }

    /// <summary>What is known to lie in each column.</summary>
    public IReadOnlyList<(double Left, double Right)> Known => bands;

    /// <summary>The column of a word; null where it overlaps with none, or with several.</summary>
    public int? ColumnOf(PlacedWord word)
    {
        int? column = null;
        for (var i = 0; i < bands.Length; i++)
        {
            if (!IsIn(word, i)) continue;
            if (column is not null) return null;
            column = i;
        }

        return column;
    }

    /// <summary>
    /// Learns from the figures of a row that are as many as the columns, and from those that overlap with one column.
    /// </summary>
    /// <param name="figures">The words of a row.</param>
    /// <returns>Whether each column has a figure in the row, in order.</returns>
    public bool Learn(IReadOnlyList<PlacedWord> figures)
    {
        var cells = Cells(figures);
        var isWhole = !IsOfSome && cells.Count == bands.Length && IsOnOneLine(figures) && (bands.Length == 1 || figures.All(figure => !figure.HasLetters))
            && Enumerable.Range(0, cells.Count).All(i => IsInOrder(cells[i], i));
        for (var i = 0; i < cells.Count; i++)
        {
            if (isWhole) cells[i].ForEach(word => Extend(i, word));
        }

        foreach (var figure in figures)
        {
            if (ColumnOf(figure) is int column) Extend(column, figure);
        }

        return isWhole;
    }

    /// <summary>The words of each column; null where a word has no column, or words of two columns stand as close as those of one text.</summary>
    public IReadOnlyList<List<PlacedWord>>? Split(IReadOnlyList<PlacedWord> figures)
    {
        if (!IsCertain) return null;
        var columns = bands.Select(_ => new List<PlacedWord>()).ToList();
        foreach (var figure in figures)
        {
            if (ColumnOf(figure) is not int column) return null;
            columns[column].Add(figure);
        }

        return Cells(figures).TrueForAll(cell => !IsOnOneLine(cell) || cell.Select(ColumnOf).Distinct().Count() == 1) ? columns : null;
    }

    /// <summary>Whether figures that stand apart on one line lie in one band, as where a column between two has no head.</summary>
    public bool HoldsTwo(IReadOnlyList<PlacedWord> figures) =>
        IsOnOneLine(figures) && Cells(figures).Select(cell => ColumnOf(cell[0])).OfType<int>().GroupBy(column => column).Any(column => column.Skip(1).Any());

    private bool IsIn(PlacedWord word, int column) =>
        Math.Min(word.Right, bands[column].Right) - Math.Max(word.Left, bands[column].Left) > Overlap * word.Size;

    // A figure cannot lie in another column, nor beyond what is known of its neighbours.
    private bool IsInOrder(List<PlacedWord> cell, int column) => cell.TrueForAll(word =>
        Enumerable.Range(0, bands.Length).All(other => other == column || !IsIn(word, other))
        && (column == 0 || word.Left > bands[column - 1].Left) && (column == bands.Length - 1 || word.Right < bands[column + 1].Right));

    private void Extend(int column, PlacedWord word)
    {
        bands[column] = (Math.Min(bands[column].Left, word.Left), Math.Max(bands[column].Right, word.Right));
        IsCertain &= (column == 0 || bands[column - 1].Right <= bands[column].Left)
            && (column == bands.Length - 1 || bands[column].Right <= bands[column + 1].Left);
    }

    private static bool IsOnOneLine(IReadOnlyList<PlacedWord> words) =>
        words.Count == 0 || words.Max(word => word.Baseline) - words.Min(word => word.Baseline) < 0.3 * words[0].Size;

    private static List<List<PlacedWord>> Cells(IReadOnlyList<PlacedWord> figures)
    {
        var cells = new List<List<PlacedWord>>();
        foreach (var figure in figures.OrderBy(figure => figure.Left))
        {
            if (cells.Count > 0 && figure.Left - cells[^1].Max(word => word.Right) < CellGap * figure.Size) cells[^1].Add(figure);
            else cells.Add([figure]);
        }

        return cells;
    }
}
