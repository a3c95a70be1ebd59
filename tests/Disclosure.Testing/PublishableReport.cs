using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>A report as an agency could publish it, with figures of every state, rows and tables that are not there, and texts of every kind.</summary>
public sealed record PublishableReport(AnnualDisclosureReport Report)
{
    /// <inheritdoc/>
    public override string ToString() => ReportText.Of(Report);
}
