namespace Disclosure.Reports.Origins;

/// <summary>The dates that a report bears; null where it bears none. Immutable.</summary>
internal sealed record ReportDates(ReportDate? SignedOn, ReportDate? PublishedOn);
