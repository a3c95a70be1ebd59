namespace Disclosure.Reports.Series;

/// <summary>
/// What places a report in a series: whose it is, of which year, and which of several versions. All that has to be known of many reports at
/// once. Immutable; equal by all.
/// </summary>
/// <param name="Authority">The organ as the report names it; null where it does not.</param>
/// <param name="Code">The organ's code; null where it is not known.</param>
/// <param name="Year">The report year; null where it is not known.</param>
/// <param name="PublishedOn">When it was published; null where it does not say.</param>
/// <param name="SignedOn">When it was signed; null where it does not say.</param>
/// <param name="Source">The name by which the caller knows it.</param>
internal sealed record ReportIdentity(string? Authority, string? Code, int? Year, DateOnly? PublishedOn, DateOnly? SignedOn, string? Source)
{
    /// <summary>What places a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The name by which the caller knows it.</param>
    /// <param name="code">The organ's code, where it is known.</param>
    public static ReportIdentity Of(AnnualDisclosureReport report, string? source, string? code = null) =>
        new(report.Authority, code, report.Year, report.PublishedOn?.Date, report.SignedOn?.Date, source);
}
