using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>A balanced report of which one count of section 三 or 四 was changed to another count.</summary>
/// <param name="Before">The balanced report.</param>
/// <param name="Cell">The cell that was changed.</param>
/// <param name="After">The report with the change.</param>
public sealed record ChangedCell(AnnualDisclosureReport Before, FormCell Cell, AnnualDisclosureReport After)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Cell.Path}: {Before[Cell]} → {After[Cell]} in {ReportText.Of(Before)}";
}
