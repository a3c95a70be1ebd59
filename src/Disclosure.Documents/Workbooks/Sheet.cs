namespace Disclosure.Documents.Workbooks;

/// <summary>A sheet as it was parsed: what is shown of it.</summary>
/// <param name="Cells">The cells that have text or a border, in the order of the sheet.</param>
/// <param name="Merges">The ranges that are merged.</param>
/// <param name="HiddenRows">The rows that are hidden.</param>
/// <param name="HiddenColumns">For each column whether it is hidden.</param>
/// <param name="HiddenContent">The first cell with text that is hidden; null where there is none.</param>
internal sealed record Sheet(
    IReadOnlyList<SheetCell> Cells, IReadOnlyList<CellRange> Merges, IReadOnlySet<int> HiddenRows,
    IReadOnlyList<bool> HiddenColumns, CellAddress? HiddenContent)
{
    /// <summary>The first cell that holds something and shows nothing of it, though its row and column are shown; null where there is none.</summary>
    public SheetCell? Unshown { get; init; }
}
