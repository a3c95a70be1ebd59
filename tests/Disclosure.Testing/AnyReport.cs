using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>A report with anything in any cell.</summary>
/// <param name="Report">The report.</param>
public sealed record AnyReport(AnnualDisclosureReport Report)
{
    /// <inheritdoc/>
    public override string ToString() => ReportText.Of(Report);
}
