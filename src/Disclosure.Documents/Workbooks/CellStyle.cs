using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Workbooks;

/// <summary>How a cell of a workbook looks, as far as it changes what is read.</summary>
/// <param name="Format">How its number is shown.</param>
/// <param name="Font">The font of its text.</param>
/// <param name="Ground">The colour behind its text.</param>
/// <param name="HasBorder">Whether a border stands around it.</param>
internal sealed record CellStyle(NumberFormat Format, CellFont Font, OfficeColour Ground, bool HasBorder)
{
    /// <summary>The look of a cell that says nothing of it.</summary>
    public static CellStyle Plain { get; } = new(NumberFormat.Of(0), CellFont.Plain, OfficeColour.White, false);

    /// <summary>Whether what it holds is shown over and over until the cell is full.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The look of the cell where a condition holds.</summary>
    public CellStyle With(StyleChange change) => this with
    {
        Format = change.Format ?? Format,
        Font = change.Font.Over(Font),
        Ground = change.Ground ?? Ground,
    };
}
