using System.Numerics;

namespace Disclosure.Repairs.Tableaus;

/// <summary>
/// The equations of a system, solved for as many of the chosen cells as can be. The rows that are solved for none say what
/// the chosen cells cannot do: one that lacks something needs a cell more. Can go back. Not thread-safe.
/// </summary>
internal sealed class Tableau<T>
    where T : IBinaryInteger<T>
{
    private readonly CellSystem system;
    private readonly TableauRow<T>[] rows;
    private readonly int[] rowOf;
    private readonly int[] changes;
    private readonly List<int> changed = [];
    private readonly List<(int Row, TableauRow<T> Before)> trail = [];
    private readonly int[] lacking;

    public Tableau(SystemFigures figures)
    {
        system = figures.System;
        rows =
        [
            .. system.Rows.Zip(figures.Lacks, (row, lack) =>
                new TableauRow<T>(row.Links, Array.ConvertAll(row.Coefficients, T.CreateChecked), T.CreateChecked(lack))),
        ];
        rowOf = new int[system.Cells.Length];
        rowOf.AsSpan().Fill(-1);
        changes = new int[rows.Length];
        lacking = [.. Enumerable.Range(0, rows.Length).Where(row => figures.Lacks[row] != 0)];
    }

    /// <summary>How far the tableau has come; to return to.</summary>
    public int Mark => trail.Count;

    /// <summary>The row that is solved for a cell; null where none is.</summary>
    public TableauRow<T>? RowOf(int link) => rowOf[link] < 0 ? null : rows[rowOf[link]];

    /// <summary>Rows that are solved for no cell and lack something.</summary>
    public void CollectLacking(List<TableauRow<T>> found)
    {
        found.Clear();
        foreach (var row in lacking)
        {
            if (changes[row] == 0) Collect(rows[row], found);
        }

        foreach (var row in changed) Collect(rows[row], found);
    }

    /// <summary>Chooses a cell: some row that is not solved yet is solved for it, where one has it.</summary>
    public void Choose(int link)
    {
        var best = -1;
        foreach (var row in RowsWith(link))
        {
            if (rows[row].SolvedFor < 0 && (best < 0 || rows[row].Links.Length < rows[best].Links.Length)) best = row;
        }

        if (best >= 0) Solve(best, link);
    }

    /// <summary>Solves the row of a cell for another one.</summary>
    public void Exchange(int link, int other) => Solve(rowOf[link], other);

    /// <summary>Takes back what was done since a mark.</summary>
    public void ReturnTo(int mark)
    {
        while (trail.Count > mark)
        {
            var (row, before) = trail[^1];
            trail.RemoveAt(trail.Count - 1);
            Put(row, before);
            if (--changes[row] == 0) changed.RemoveAt(changed.Count - 1);
        }
    }

    private static void Collect(TableauRow<T> row, List<TableauRow<T>> found)
    {
        if (row.SolvedFor < 0 && !T.IsZero(row.Lack)) found.Add(row);
    }

    private void Solve(int row, int link)
    {
        Change(row, rows[row].For(link));
        var solved = rows[row];
        foreach (var other in RowsWith(link))
        {
            if (other != row) Change(other, rows[other].Without(solved));
        }
    }

    // A row that never changed has the cells that it had from the start.
    private List<int> RowsWith(int link)
    {
        var found = new List<int>();
        foreach (var row in system.RowsOf[link])
        {
            if (changes[row] == 0) found.Add(row);
        }

        foreach (var row in changed)
        {
            if (!T.IsZero(rows[row][link])) found.Add(row);
        }

        return found;
    }

    private void Change(int row, TableauRow<T> after)
    {
        trail.Add((row, rows[row]));
        if (changes[row]++ == 0) changed.Add(row);
        Put(row, after);
    }

    private void Put(int row, TableauRow<T> now)
    {
        if (rows[row].SolvedFor is >= 0 and var before && rowOf[before] == row) rowOf[before] = -1;
        rows[row] = now;
        if (now.SolvedFor >= 0) rowOf[now.SolvedFor] = row;
    }
}
