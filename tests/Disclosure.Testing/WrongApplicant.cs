using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>A balanced report of which cases of one row were booked under another applicant kind; the row's total stands.</summary>
/// <param name="Before">The balanced report.</param>
/// <param name="From">The cell from which the cases were taken.</param>
/// <param name="To">The cell, in the same row, to which they were added.</param>
/// <param name="Count">How many; at least one.</param>
/// <param name="After">The report with the slip.</param>
public sealed record WrongApplicant(AnnualDisclosureReport Before, FormCell From, FormCell To, long Count, AnnualDisclosureReport After)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Count} from {From} to {To} in {ReportText.Of(Before)}";
}
