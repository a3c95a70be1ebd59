using Disclosure.Reports;

namespace Disclosure.Documents.Ledgers;

/// <summary>A row of a ledger. What its columns hold is only looked at where a head says what they mean.</summary>
/// <param name="Number">The row's number; 1-based.</param>
/// <param name="Cells">The cells, from the first column on.</param>
/// <param name="PlaceOf">Where a cell stands; null where the format has no places.</param>
internal sealed record LedgerRow(int Number, IReadOnlyList<LedgerCell> Cells, Func<int, DocumentPlace?> PlaceOf)
{
    /// <summary>The cell of a column; a blank behind the last.</summary>
    public LedgerCell this[int column] => column < Cells.Count ? Cells[column] : new LedgerCell("");
}
