namespace Disclosure.Documents.Workbooks;

/// <summary>A range of cells that are merged into one.</summary>
internal readonly record struct CellRange(CellAddress First, CellAddress Last)
{
    /// <summary>Reads a range such as A1:C3, or null where it is none.</summary>
    public static CellRange? Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || CellAddress.Parse(text.AsSpan(0, colon)) is not { } first || CellAddress.Parse(text.AsSpan(colon + 1)) is not { } last) return null;
        return first.Row <= last.Row && first.Column <= last.Column ? new CellRange(first, last) : null;
    }
}
