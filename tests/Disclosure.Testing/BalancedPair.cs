using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>Two balanced reports of one edition.</summary>
/// <param name="First">One report.</param>
/// <param name="Second">The other.</param>
public sealed record BalancedPair(AnnualDisclosureReport First, AnnualDisclosureReport Second)
{
    /// <inheritdoc/>
    public override string ToString() => $"{ReportText.Of(First)}\nand {ReportText.Of(Second)}";
}
