using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Repairs.Slips;

/// <summary>What detectors of signs can ask: the equations of a diagnosis, and whether a single cell would reconcile any of them.</summary>
/// <param name="Report">The report.</param>
/// <param name="Equations">The findings of equations, in the order of the audit; one at least.</param>
/// <param name="Cells">The cells of which a change alone would reconcile equations among them.</param>
internal sealed record BrokenGroup(AnnualDisclosureReport Report, IReadOnlyList<Finding> Equations, IReadOnlyList<FormCell> Cells);
