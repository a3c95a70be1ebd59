using Disclosure.Forms;

namespace Disclosure.Documents.Collecting;

/// <summary>The heads over the columns of a grid. Where no cells are merged, a blank goes on with the head to its left, under the same heads.</summary>
internal sealed class UnitTableHeads
{
    private readonly List<string>[] heads;

    /// <summary>The heads in some rows.</summary>
    public UnitTableHeads(CollectedGrid grid, int first, int rows)
    {
        heads = [.. Enumerable.Range(0, grid.Width).Select(_ => new List<string>(rows))];
        var isMerged = Enumerable.Range(first, rows).Any(row => grid.Rows[row].Any(cell => cell.IsCovered));
        var filled = new string[rows, grid.Width];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < grid.Width; column++)
            {
                var text = grid.TextAt(first + row, column);
                if (text.Length == 0 && !isMerged && row < rows - 1 && column > 0 && AreAlikeAbove(filled, row, column)) text = filled[row, column - 1];
                filled[row, column] = text;
                if (text.Length > 0 && (heads[column].Count == 0 || heads[column][^1] != text)) heads[column].Add(text);
            }
        }
    }

    /// <summary>The heads over a column, the upper ones first.</summary>
    public IReadOnlyList<string> Over(int column) => heads[column];

    /// <summary>Whether the lowest head of a column is of some sort.</summary>
    public bool Are(int column, Func<string, bool> isOfSort) => heads[column].Count > 0 && isOfSort(heads[column][^1]);

    private static bool AreAlikeAbove(string[,] filled, int row, int column)
    {
        for (var above = 0; above < row; above++)
        {
            if (filled[above, column] != filled[above, column - 1]) return false;
        }

        return filled[row, column - 1] is { Length: > 0 } left && !CollectingWords.IsNameHead(left) && !CollectingWords.IsOtherHead(left)
            && PrintedLabel.Fold(left).Length > 0;
    }
}
