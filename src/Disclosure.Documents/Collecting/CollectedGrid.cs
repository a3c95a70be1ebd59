using Disclosure.Documents.Grids;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Collecting;

/// <summary>A sheet for collecting as rows of cells, all of one length. What another cell spans over says so. Immutable.</summary>
/// <param name="Name">The sheet's name; null for a text.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Hidden">The rows that are hidden, counted from 0.</param>
internal sealed record CollectedGrid(string? Name, IReadOnlyList<IReadOnlyList<PrintedCell>> Rows, IReadOnlySet<int> Hidden)
{
    /// <summary>How many columns there are.</summary>
    public int Width { get; } = Rows.Count == 0 ? 0 : Rows[0].Count;

    /// <summary>The columns that are hidden, counted from 0.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    /// <summary>How many values each row was written with, be it turned or not; null where rows are not written so.</summary>
    public IReadOnlyList<int>? Written { get; init; }

    /// <summary>What makes that nobody can tell which values are whose; null where nothing does.</summary>
    public ReadingProblem? Fault { get; init; }

    /// <summary>Whether rows and columns are exchanged.</summary>
    public bool IsTurned { get; private init; }

    /// <summary>What is printed at a place, be it by a cell that spans over it.</summary>
    public string TextAt(int row, int column) => (Rows[row][column].CoveredBy ?? Rows[row][column]).Text;

    /// <summary>The same with rows and columns exchanged.</summary>
    public CollectedGrid Turned() => new(
        Name,
        [.. Enumerable.Range(0, Width).Select(column => (IReadOnlyList<PrintedCell>)[.. Rows.Select(row => row[column])])],
        HiddenColumns)
    {
        HiddenColumns = Hidden,
        IsTurned = !IsTurned,
        Written = Written,
        Fault = Fault,
    };
}
