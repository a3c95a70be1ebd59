using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>A whole report as it is printed, with anything in its cells.</summary>
public sealed record PrintableReport(AnnualDisclosureReport Report)
{
    /// <inheritdoc/>
    public override string ToString() => ReportText.Of(Report);
}
