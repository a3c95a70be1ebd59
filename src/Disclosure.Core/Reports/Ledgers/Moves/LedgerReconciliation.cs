using Ardalis.GuardClauses;
using Disclosure.Forms;

namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>
/// A table held against a ledger: where they differ, and the smallest set of cases whose move to another row, another kind of applicant or
/// another year makes all cells agree. Immutable.
/// </summary>
public sealed class LedgerReconciliation
{
    /// <summary>Holds a table against a ledger.</summary>
    /// <param name="year">What the ledger says of the year.</param>
    /// <param name="table">The report whose tables are held against it, of the same form.</param>
    /// <exception cref="ArgumentException">One of the two is null, or they are of two forms.</exception>
    public LedgerReconciliation(LedgerYear year, AnnualDisclosureReport table)
    {
        Guard.Against.Null(year);
        Guard.Against.Null(table);
        if (table.Form != year.Form) throw new ArgumentException($"The ledger is counted for the form {year.Form.Edition}.", nameof(table));
        Differing = [.. table.Form.Cells.Where(cell => Difference(table, year.Counted, cell) is not (null or 0)).Select(cell => cell.Key)];
        Moves = [.. Differing.Count == 0 ? [] : Found(year, table)];
        Unexplained =
        [
            .. Differing.Where(key => Difference(table, year.Counted, table.Form.Find(key)!) != Moves.Sum(move => move.ChangeIn(key))),
        ];
    }

    /// <summary>The cells in which the table and the ledger differ, in printed order, totals included.</summary>
    public IReadOnlyList<CellKey> Differing { get; }

    /// <summary>The smallest set of moves; where several fit alike, one in a fixed order. Their candidates are all cases that fit.</summary>
    public IReadOnlyList<CaseMove> Moves { get; }

    /// <summary>The cells whose difference no move of cases explains: the table does not agree with itself there.</summary>
    public IReadOnlyList<CellKey> Unexplained { get; }

    /// <summary>How many cases are moved.</summary>
    public long MovedCount => Moves.Sum(move => move.Count);

    /// <summary>The moves that change a cell.</summary>
    /// <param name="key">The cell.</param>
    public IEnumerable<CaseMove> MovesIn(CellKey key) => Moves.Where(move => move.ChangeIn(key) != 0);

    private static IEnumerable<CaseMove> Found(LedgerYear year, AnnualDisclosureReport table) =>
        new ApplicationProblem(year, table).Moves().Concat(year.Ledger.HasReviews ? new ReviewProblem(year, table).Moves() : []);

    private static long? Difference(AnnualDisclosureReport table, AnnualDisclosureReport counted, FormCell cell) =>
        counted[cell].Count is { } own && table.CountIn(cell.Key) is { } figure ? figure - own : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Differing.Count} cells differ, {MovedCount} cases to move";
}
