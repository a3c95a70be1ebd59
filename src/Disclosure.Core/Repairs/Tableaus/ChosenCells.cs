using System.Numerics;

namespace Disclosure.Repairs.Tableaus;

/// <summary>
/// Looks for changes of chosen cells, whole numbers within their bounds, that fulfil every row of a tableau. Each cell for
/// which no row is solved has a change of its own; the others follow. A figure out of bounds is brought to its bound in
/// exchange for one that can give way; the one of least place goes first, so that it comes to an end. Exact. Not thread-safe.
/// </summary>
internal sealed class ChosenCells<T>
    where T : IBinaryInteger<T>
{
    private readonly Tableau<T> tableau;
    private readonly T[] least;
    private readonly T[] most;
    private readonly T[] free;
    private readonly bool[] isChosen;

    public ChosenCells(Tableau<T> tableau, SystemFigures figures)
    {
        this.tableau = tableau;
        var count = figures.Values.Length;
        (least, most, free, isChosen) = (new T[count], new T[count], new T[count], new bool[count]);
        free.AsSpan().Fill(T.Zero);
        for (var link = 0; link < count; link++)
        {
            least[link] = -T.CreateChecked(figures.RoomBelow(link));
            most[link] = T.CreateChecked(figures.RoomAbove(link));
        }
    }

    /// <summary>The chosen cells, in order of their places.</summary>
    public int[] Links { get; private set; } = [];

    /// <summary>Looks for changes.</summary>
    /// <param name="chosen">The cells; every row that has none of them lacks nothing.</param>
    /// <returns>Null where there are such changes, which then stand; else what is in the way.</returns>
    public Obstacle<T>? Reconcile(ReadOnlySpan<int> chosen)
    {
        foreach (var link in Links) (isChosen[link], free[link]) = (false, T.Zero);
        Links = chosen.ToArray();
        Array.Sort(Links);
        foreach (var link in Links) isChosen[link] = true;
        return Whole();
    }

    /// <summary>The change of a chosen cell.</summary>
    public T ChangeOf(int link) => tableau.RowOf(link) is { } row ? Total(row) / row[link] : free[link];

    /// <summary>How far a chosen cell's change can go while the others follow; the cells reconcile.</summary>
    /// <param name="link">The cell.</param>
    /// <param name="grows">Whether its figure shall grow or fall.</param>
    public T Farthest(int link, bool grows)
    {
        var known = ChangeOf(link);
        while (FartherFor(link, grows)) { }
        var row = tableau.RowOf(link);
        var farthest = row is null ? free[link] : grows ? Floor(Total(row), row[link]) : -Floor(-Total(row), row[link]);
        if (Fraction() is null) return farthest;
        for (; farthest != known; farthest += grows ? -T.One : T.One)
        {
            if (Bounded(grows ? least : most, link, farthest) is null) return ChangeOf(link);
        }

        Whole();
        return known;
    }

    // Where fractions would do but a figure must be whole, it lies on one side of the fraction or on the other.
    private Obstacle<T>? Whole()
    {
        if (WithinBounds() is { } obstacle) return obstacle;
        if (Fraction() is not { } row) return null;
        var link = row.SolvedFor;
        if (!Array.Exists(row.Links, other => other != link && isChosen[other])) return new Obstacle<T>(row, ObstacleKind.Fraction);
        var below = Floor(Total(row), row[link]);
        if (Bounded(most, link, below) is null || Bounded(least, link, below + T.One) is null) return null;
        return new Obstacle<T>(null, ObstacleKind.NoWholeNumbers);
    }

    private Obstacle<T>? Bounded(T[] bounds, int link, T bound)
    {
        var before = bounds[link];
        bounds[link] = bound;
        var obstacle = Whole();
        bounds[link] = before;
        return obstacle;
    }

    private Obstacle<T>? WithinBounds()
    {
        foreach (var link in Links)
        {
            if (tableau.RowOf(link) is null) free[link] = T.Clamp(free[link], least[link], most[link]);
        }

        while (OutOfBounds() is { } row)
        {
            var link = row.SolvedFor;
            var grows = Total(row) < least[link] * row[link];
            if (Helper(row, grows) is not { } other) return new Obstacle<T>(row, grows ? ObstacleKind.BelowBound : ObstacleKind.AboveBound);
            tableau.Exchange(link, other);
            (free[link], free[other]) = (grows ? least[link] : most[link], T.Zero);
        }

        return null;
    }

    // One step of a figure towards what is asked; it takes another along until something is at its bound.
    private bool FartherFor(int link, bool grows)
    {
        var moved = link;
        if (tableau.RowOf(link) is { } row)
        {
            if (Helper(row, grows) is not { } helper) return false;
            (moved, grows) = (helper, T.IsNegative(row[helper]) == grows);
        }

        var room = grows ? most[moved] - free[moved] : free[moved] - least[moved];
        var (first, firstRoom, firstBy) = (-1, room, T.One);
        foreach (var other in Links)
        {
            if (tableau.RowOf(other) is not { } follower || T.IsZero(follower[moved])) continue;
            var by = follower[moved];
            var falls = T.IsPositive(by) == grows;
            var left = falls ? Total(follower) - (least[other] * follower[other]) : (most[other] * follower[other]) - Total(follower);
            if (left * firstBy < firstRoom * T.Abs(by)) (first, firstRoom, firstBy) = (other, left, T.Abs(by));
        }

        if (first < 0)
        {
            free[moved] += grows ? room : -room;
            return moved != link && !T.IsZero(room);
        }

        var bound = T.IsPositive(tableau.RowOf(first)![moved]) == grows ? least[first] : most[first];
        tableau.Exchange(first, moved);
        (free[first], free[moved]) = (bound, T.Zero);
        return first != link;
    }

    // What the row leaves for the cell for which it is solved, times its coefficient.
    private T Total(TableauRow<T> row)
    {
        var total = row.Lack;
        for (var i = 0; i < row.Links.Length; i++)
        {
            if (row.Links[i] != row.SolvedFor && !T.IsZero(free[row.Links[i]])) total -= row.Coefficients[i] * free[row.Links[i]];
        }

        return total;
    }

    private TableauRow<T>? OutOfBounds() => First(row =>
        Total(row) < least[row.SolvedFor] * row[row.SolvedFor] || Total(row) > most[row.SolvedFor] * row[row.SolvedFor]);

    private TableauRow<T>? Fraction() => First(row => !T.IsZero(Total(row) % row[row.SolvedFor]));

    private TableauRow<T>? First(Func<TableauRow<T>, bool> isMeant)
    {
        foreach (var link in Links)
        {
            if (tableau.RowOf(link) is { } row && isMeant(row)) return row;
        }

        return null;
    }

    // A chosen cell that can give way, so that the one for which the row is solved can grow or fall.
    private int? Helper(TableauRow<T> row, bool grows)
    {
        for (var i = 0; i < row.Links.Length; i++)
        {
            var link = row.Links[i];
            if (link == row.SolvedFor || !isChosen[link]) continue;
            if (T.IsPositive(row.Coefficients[i]) == grows ? free[link] > least[link] : free[link] < most[link]) return link;
        }

        return null;
    }

    private static T Floor(T number, T divisor) => T.IsNegative(number) ? -((-number + divisor - T.One) / divisor) : number / divisor;
}
