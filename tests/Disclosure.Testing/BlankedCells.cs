using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>A balanced report of which some cells of section 三 or 四 were left blank or marked as not applicable.</summary>
/// <param name="Before">The balanced report.</param>
/// <param name="Cells">The cells that were emptied; at least one.</param>
/// <param name="After">The report without them.</param>
public sealed record BlankedCells(AnnualDisclosureReport Before, IReadOnlyList<FormCell> Cells, AnnualDisclosureReport After)
{
    /// <inheritdoc/>
    public override string ToString() => $"{string.Join(", ", Cells)} emptied in {ReportText.Of(Before)}";
}
