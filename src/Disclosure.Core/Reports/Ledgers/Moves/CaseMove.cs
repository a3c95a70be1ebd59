using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>
/// Cases that a table counts elsewhere than the ledger does: in another row, under another kind of applicant, in another year, or not at
/// all. Immutable.
/// </summary>
public sealed class CaseMove
{
    private static readonly string[] AtTurnOfYear =
        [.. new[] { ApplicationRow.ReceivedThisYear, ApplicationRow.CarriedOverFromPriorYear, ApplicationRow.CarriedForwardToNextYear }.Select(FormKey.Of)];

    private static readonly string Total = FormKey.Of(ApplicantKind.Total);
    private static readonly string Disposed = FormKey.Of(ApplicationRow.TotalDisposed);
    private static readonly HashSet<string> Outcomes = [.. Enum.GetValues<ApplicationRow>().Where(Disposition.IsRowOfOutcomes).Select(FormKey.Of)];

    internal CaseMove(IReadOnlyList<CellKey> from, IReadOnlyList<CellKey> to, long count, IReadOnlyList<CaseRecord> candidates)
    {
        From = [.. from.Except(to)];
        To = [.. to.Except(from)];
        Count = count;
        Candidates = candidates;
        IsOverTurnOfYear = !RowsAtTurn(from).SequenceEqual(RowsAtTurn(to));
    }

    /// <summary>The cells in which the ledger alone counts the cases, totals aside. Empty where it does not count them in the year.</summary>
    public IReadOnlyList<CellKey> From { get; }

    /// <summary>The cells in which the table counts them instead; empty where it does not count them.</summary>
    public IReadOnlyList<CellKey> To { get; }

    /// <summary>How many cases.</summary>
    public long Count { get; }

    /// <summary>
    /// The cases of the ledger of which so many would be those: those that have the outcome in another year first, then those near the turn of
    /// the year. Empty where it has none.
    /// </summary>
    public IReadOnlyList<CaseRecord> Candidates { get; }

    /// <summary>Whether the cases are in another year by the table: open for closed, received for carried over, or not counted.</summary>
    public bool IsOverTurnOfYear { get; }

    /// <summary>By how much the move changes a cell, totals included.</summary>
    /// <param name="key">The cell.</param>
    public long ChangeIn(CellKey key) => Count * (To.Sum(cell => Effect(cell, key)) - From.Sum(cell => Effect(cell, key)));

    // A case in a cell is in the totals of its row and its column as well.
    private static int Effect(CellKey cell, CellKey key)
    {
        if (cell.Table != key.Table) return 0;
        if (key == cell) return 1;
        if (cell.Row.Length == 0) return key.Column == Total ? 1 : 0;
        var isColumn = key.Column == cell.Column || key.Column == Total;
        return isColumn && (key.Row == cell.Row || (key.Row == Disposed && IsOutcome(cell.Row))) ? 1 : 0;
    }

    private static IEnumerable<string> RowsAtTurn(IReadOnlyList<CellKey> cells) => cells.Select(cell => cell.Row).Where(AtTurnOfYear.Contains);

    private static bool IsOutcome(string row) => Outcomes.Contains(row);

    /// <inheritdoc/>
    public override string ToString() => $"{Count} × {string.Join('、', From)} → {string.Join('、', To)}";
}
