namespace Disclosure.Documents.Workbooks;

/// <summary>What a cell holds, whatever is shown of it.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Style">Its look, but for what conditions change.</param>
internal sealed record CellContent(CellAddress Address, CellStyle Style)
{
    /// <summary>Its number; null where it holds none.</summary>
    public decimal? Number { get; init; }

    /// <summary>Its text; null for a number, or a formula without a value.</summary>
    public CellText? Text { get; init; }

    /// <summary>The formula whose value is not known; null where there is none.</summary>
    public string? Formula { get; init; }
}
