using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Mapping;

/// <summary>
/// Rows of text that are placed by nothing but their number of cells. Where other rows under the same heads have more
/// cells than there are columns, such as a column of codes that no head names, a row with just as many has lost one.
/// </summary>
internal sealed class CountedRows(TableContents contents)
{
    private readonly List<TableRow> placed = [];
    private int? head;
    private bool isOverfull;

    /// <summary>Places a row that has a cell for each column.</summary>
    public void Place(TableHead heads, string key, PrintedCell label, IEnumerable<PrintedCell> values)
    {
        Enter();
        if (isOverfull) contents.RefuseUnproven(heads.Table, key, label, UnprovenReason.OtherRowsAreWider);
        else placed.Add(contents.Place(heads, key, label, values));
    }

    /// <summary>Hears of a row with more cells than there are columns, and takes back what was placed under its heads.</summary>
    public void SeeOverfull()
    {
        Enter();
        isOverfull = true;
        foreach (var row in placed) contents.Unprove(row, UnprovenReason.OtherRowsAreWider);
        placed.Clear();
    }

    private void Enter()
    {
        if (head == contents.Heads.Count) return;
        head = contents.Heads.Count;
        isOverfull = false;
        placed.Clear();
    }
}
