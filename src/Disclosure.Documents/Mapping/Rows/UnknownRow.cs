using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Heads;

namespace Disclosure.Documents.Mapping.Rows;

/// <summary>A row that is named by no label of the form.</summary>
/// <param name="Row">The row as it is printed.</param>
/// <param name="Head">What heads it.</param>
/// <param name="HeadNumber">The number of its heads, counted from 1 through the document.</param>
/// <param name="LabelAt">Where what names it stands among its pieces.</param>
internal sealed record UnknownRow(PrintedRow Row, TableHead Head, int HeadNumber, int LabelAt)
{
    /// <summary>What names it.</summary>
    public PrintedCell Label => Row.Cells[LabelAt];
}
