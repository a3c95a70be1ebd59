using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>A balanced report of which some counts of sections 三 and 四 were changed, and perhaps others emptied.</summary>
/// <param name="Before">The balanced report.</param>
/// <param name="Cells">The cells whose counts were changed; one to four.</param>
/// <param name="After">The report with the changes.</param>
public sealed record WrongCells(AnnualDisclosureReport Before, IReadOnlyList<FormCell> Cells, AnnualDisclosureReport After)
{
    /// <inheritdoc/>
    public override string ToString() => $"{string.Join(", ", Cells.Select(cell => $"{cell.Path}: {Before[cell]} → {After[cell]}"))} in {ReportText.Of(After)}";
}
