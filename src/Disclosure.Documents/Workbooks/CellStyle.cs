namespace Disclosure.Documents.Workbooks;

/// <summary>How a cell of a workbook looks, as far as it changes what is read.</summary>
/// <param name="Format">How its number is shown.</param>
/// <param name="IsStruck">Whether its text is struck through.</param>
/// <param name="HasBorder">Whether a border stands around it.</param>
internal sealed record CellStyle(NumberFormat Format, bool IsStruck, bool HasBorder)
{
    /// <summary>The look of a cell that says nothing of it.</summary>
    public static CellStyle Plain { get; } = new(NumberFormat.Of(0), false, false);
}
