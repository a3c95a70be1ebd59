using Disclosure.Messages;

namespace Disclosure.Forms.Official;

/// <summary>A cell of a statutory table as it is printed: a head, a label, or the place of a figure. Immutable.</summary>
public sealed record OfficialCell
{
    internal OfficialCell(OfficialCellKind kind, BilingualText? label, FormCell? figure)
    {
        Kind = kind;
        Label = label;
        Figure = figure;
    }

    /// <summary>What the cell is.</summary>
    public OfficialCellKind Kind { get; }

    /// <summary>What is printed in a head or a label; null for a figure.</summary>
    public BilingualText? Label { get; }

    /// <summary>The cell of the form whose figure is printed; null for heads and labels.</summary>
    public FormCell? Figure { get; }

    /// <summary>The cell's first row in the table; 0-based.</summary>
    public int Row { get; internal init; }

    /// <summary>The cell's first column in the table; 0-based.</summary>
    public int Column { get; internal init; }

    /// <summary>How many rows the cell covers, its own included.</summary>
    public int RowSpan { get; internal init; } = 1;

    /// <summary>How many columns the cell covers, its own included.</summary>
    public int ColumnSpan { get; internal init; } = 1;

    internal static OfficialCell Head(BilingualText label) => new(OfficialCellKind.ColumnHead, label, null);

    internal static OfficialCell GroupHead(BilingualText label, int columns) => new(OfficialCellKind.ColumnGroupHead, label, null) { ColumnSpan = columns };

    internal static OfficialCell Of(FormCell figure) => new(OfficialCellKind.Figure, null, figure);
}
