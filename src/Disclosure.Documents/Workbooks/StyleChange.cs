using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Workbooks;

/// <summary>What a condition changes in the look of a cell; null for what it leaves.</summary>
/// <param name="Format">How a number is shown.</param>
/// <param name="Font">The font.</param>
/// <param name="Ground">The colour behind the text.</param>
internal sealed record StyleChange(NumberFormat? Format, CellFont Font, OfficeColour? Ground)
{
    /// <summary>A change that shows nothing of a number, as where a bar stands for it.</summary>
    public static StyleChange Unshown { get; } = new(NumberFormat.Of(";;;@"), CellFont.Plain, null);

    /// <summary>Whether it changes anything that is read.</summary>
    public bool IsEmpty => Format is null && Ground is null && Font == CellFont.Plain;

    /// <summary>What this changes, and where it changes nothing, what another does.</summary>
    public StyleChange Over(StyleChange other) => new(Format ?? other.Format, Font.Over(other.Font), Ground ?? other.Ground);
}
