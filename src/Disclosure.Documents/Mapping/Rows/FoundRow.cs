using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Heads;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Rows;

/// <summary>A row with its heads and its label, whose figures have no columns yet.</summary>
/// <param name="Row">The row as it is printed.</param>
/// <param name="Head">What heads it.</param>
/// <param name="HeadNumber">The number of its heads, counted from 1 through the document.</param>
/// <param name="Key">The row's key; empty in section 四, whose rows have no label.</param>
/// <param name="Label">The cell that names the row.</param>
/// <param name="LabelAt">Where the last label stands among its pieces; -1 where none does.</param>
internal sealed record FoundRow(PrintedRow Row, TableHead Head, int HeadNumber, string Key, PrintedCell Label, int LabelAt)
{
    /// <summary>Whether its label stands on another line.</summary>
    public bool IsApart { get; init; }

    /// <summary>How many headings stand before it.</summary>
    public int Part { get; init; }

    /// <summary>What beside the row leaves open whose its figures are; null where nothing does.</summary>
    public UnprovenReason? Doubt { get; init; }

    /// <summary>The section whose table it stands in.</summary>
    public SectionKind Table => Head.Table;

    /// <summary>How many figures are due.</summary>
    public int Due => Head.ColumnKeys.Count;

    /// <summary>How many pieces are left over behind the label and the figures that are due; below 0 where figures are missing.</summary>
    public int Left => Row.Cells.Count - LabelAt - 1 - Due;
}
