using System.Numerics;

namespace Disclosure.Repairs.Tableaus;

/// <summary>Finds which cells that are not chosen yet would help, and how many it takes at least. Not thread-safe.</summary>
/// <param name="tableau">The equations, solved for the chosen cells.</param>
/// <param name="figures">The figures.</param>
/// <param name="isOut">Which cells are chosen or left out.</param>
internal sealed class HelpfulCells<T>(Tableau<T> tableau, SystemFigures figures, bool[] isOut)
    where T : IBinaryInteger<T>
{
    /// <summary>The lower bound where no cells will do.</summary>
    public const int Never = int.MaxValue;

    private readonly List<TableauRow<T>> lacking = [];
    private readonly List<int> cells = [];
    private readonly int[] seen = new int[isOut.Length];
    private int round;

    /// <summary>
    /// How many more cells it takes at least until no row lacks anything. Rows that no cell helps both of take one each; and
    /// one cell alone must give every row what it lacks.
    /// </summary>
    /// <param name="fewest">The cells that help at the row where the fewest do; empty where no row lacks anything.</param>
    public int LowerBound(out int[] fewest)
    {
        fewest = [];
        tableau.CollectLacking(lacking);
        if (lacking.Count == 0) return 0;
        lacking.Sort((one, other) => one.Links.Length.CompareTo(other.Links.Length));
        var (apart, isFirst) = (0, true);
        round++;
        foreach (var row in lacking)
        {
            Collect(ObstacleOf(row));
            if (cells.Count == 0) return Never;
            if (isFirst || cells.Count < fewest.Length) fewest = [.. cells];
            isFirst = false;
            var isApart = true;
            foreach (var link in cells) isApart &= seen[link] != round;
            if (!isApart) continue;
            apart++;
            foreach (var link in cells) seen[link] = round;
        }

        return apart > 1 || Array.Exists(fewest, ServesAll) ? apart : 2;
    }

    /// <summary>The cells that help against an obstacle.</summary>
    public int[] At(Obstacle<T> obstacle)
    {
        if (obstacle.Row is null) return [.. Enumerable.Range(0, isOut.Length).Where(link => !isOut[link])];
        Collect(obstacle);
        return [.. cells];
    }

    private static Obstacle<T> ObstacleOf(TableauRow<T> row) => new(row, T.IsPositive(row.Lack) ? ObstacleKind.TooLittle : ObstacleKind.TooMuch);

    private void Collect(Obstacle<T> obstacle)
    {
        cells.Clear();
        var links = obstacle.Row!.Links;
        for (var i = 0; i < links.Length; i++)
        {
            if (!isOut[links[i]] && obstacle.IsHelpedBy(i, figures.RoomAbove(links[i]), figures.RoomBelow(links[i]))) cells.Add(links[i]);
        }
    }

    // One change of the cell gives every row what it lacks.
    private bool ServesAll(int link)
    {
        var (by, lack) = (lacking[0][link], lacking[0].Lack);
        foreach (var row in lacking)
        {
            var coefficient = row[link];
            if (T.IsZero(coefficient) || row.Lack * by != lack * coefficient) return false;
        }

        return true;
    }
}
