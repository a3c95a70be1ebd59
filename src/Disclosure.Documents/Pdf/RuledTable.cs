namespace Disclosure.Documents.Pdf;

/// <summary>A table that ruling lines draw: its columns and rows, and which of its places are one cell since no line stands between them.</summary>
internal sealed class RuledTable
{
    // How much of a place's side a line must cover to be one.
    private const double Covering = 0.6;

    // No row is lower.
    private const double LeastHeight = 5;

    private readonly List<Ruling> across;
    private readonly List<Ruling> down;
    private readonly int[] owner;

    public RuledTable(List<Ruling> across, List<Ruling> down)
        : this(across, down, RulingLines.Places(down))
    {
    }

    private RuledTable(List<Ruling> across, List<Ruling> down, List<double> columns)
    {
        this.across = across;
        this.down = down;
        X = columns;
        Y = WithOpenEnds(RulingLines.Places(across));
        owner = [.. Enumerable.Range(0, Math.Max(0, ColumnCount) * Math.Max(0, RowCount))];
        JoinPlaces();
    }

    /// <summary>Where the lines run that part the columns.</summary>
    public List<double> X { get; }

    /// <summary>Where the lines run that part the rows.</summary>
    public List<double> Y { get; }

    /// <summary>How many columns there are.</summary>
    public int ColumnCount => X.Count - 1;

    /// <summary>How many rows there are.</summary>
    public int RowCount => Y.Count - 1;

    /// <summary>The cell to which a place belongs: the number of its first place.</summary>
    public int CellAt(int row, int column) => Find((row * ColumnCount) + column);

    /// <summary>The cell in which a point lies; -1 outside of the table.</summary>
    public int CellAt(double x, double y)
    {
        var column = Index(X, x);
        var row = Index(Y, y);
        return column >= 0 && column < ColumnCount && row >= 0 && row < RowCount ? CellAt(row, column) : -1;
    }

    /// <summary>The same table with columns of which some may be parted by no line of it.</summary>
    public RuledTable WithColumns(List<double> columns) => new(across, down, columns);

    /// <summary>Whether no line closes a place of the last row below, as where a page break cuts a cell.</summary>
    public bool IsOpenBelow(int column) => !IsDrawn(across, Y[^1], X[column], X[column + 1]);

    /// <summary>The column in which a point lies; null beside the table.</summary>
    public int? ColumnAt(double x) => Index(X, x) is var column && column >= 0 && column < ColumnCount ? column : null;

    /// <summary>Lets the last row reach farther down.</summary>
    public void ReachTo(double bottom) => Y[^1] = Math.Max(Y[^1], bottom);

    /// <summary>How high a cell is.</summary>
    public double HeightOf(int cell)
    {
        var last = cell / ColumnCount;
        for (var row = last + 1; row < RowCount && CellAt(row, cell % ColumnCount) == cell; row++) last = row;
        return Y[last + 1] - Y[cell / ColumnCount];
    }

    // Where a page break cuts a table, the lines down may end without one across.
    private List<double> WithOpenEnds(List<double> places)
    {
        var outer = down.Where(line => Math.Abs(line.At - X[0]) <= RulingLines.Tolerance || Math.Abs(line.At - X[^1]) <= RulingLines.Tolerance).ToList();
        var sides = outer.GroupBy(line => Math.Abs(line.At - X[0]) <= RulingLines.Tolerance)
            .Select(side => (Top: side.Min(line => line.From), Bottom: side.Max(line => line.To))).ToList();
        if (sides is not [var one, var other]) return places;
        if (Math.Abs(one.Top - other.Top) <= RulingLines.Tolerance && one.Top < places[0] - LeastHeight) places.Insert(0, one.Top);
        if (Math.Abs(one.Bottom - other.Bottom) <= RulingLines.Tolerance && one.Bottom > places[^1] + LeastHeight) places.Add(one.Bottom);
        return places;
    }

    private static int Index(List<double> places, double at) => places.BinarySearch(at) is var index && index < 0 ? ~index - 1 : index;

    private void JoinPlaces()
    {
        for (var row = 0; row < RowCount; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
            {
                if (column > 0 && !IsDrawn(down, X[column], Y[row], Y[row + 1])) Join((row * ColumnCount) + column - 1, (row * ColumnCount) + column);
                if (row > 0 && !IsDrawn(across, Y[row], X[column], X[column + 1])) Join(((row - 1) * ColumnCount) + column, (row * ColumnCount) + column);
            }
        }
    }

    private static bool IsDrawn(List<Ruling> rulings, double at, double from, double to)
    {
        var covered = 0.0;
        foreach (var ruling in rulings)
        {
            if (Math.Abs(ruling.At - at) <= RulingLines.Tolerance) covered += Math.Max(0, Math.Min(ruling.To, to) - Math.Max(ruling.From, from));
        }

        return covered >= Covering * (to - from);
    }

    private void Join(int one, int other)
    {
        var (first, second) = (Find(one), Find(other));
        owner[Math.Max(first, second)] = Math.Min(first, second);
    }

    private int Find(int place)
    {
        while (owner[place] != place) place = owner[place] = owner[owner[place]];
        return place;
    }
}
