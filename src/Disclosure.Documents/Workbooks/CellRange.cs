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

    /// <summary>Reads ranges and single cells with blanks between them; what is none is left out.</summary>
    public static IReadOnlyList<CellRange> ParseAll(string text) =>
        [.. text.Split(' ').Select(part => Parse(part.Contains(':', StringComparison.Ordinal) ? part : $"{part}:{part}")).OfType<CellRange>()];

    /// <summary>Whether a cell belongs to the range.</summary>
    public bool Has(CellAddress cell) => cell.Row >= First.Row && cell.Row <= Last.Row && cell.Column >= First.Column && cell.Column <= Last.Column;
}
