using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>A complete report of either edition in which every equation holds and nothing is implausible.</summary>
/// <param name="Report">The report.</param>
public sealed record BalancedReport(AnnualDisclosureReport Report)
{
    /// <inheritdoc/>
    public override string ToString() => ReportText.Of(Report);
}
