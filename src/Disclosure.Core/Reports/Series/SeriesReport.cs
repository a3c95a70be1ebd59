using Ardalis.GuardClauses;

namespace Disclosure.Reports.Series;

/// <summary>A report of which others of the same organ are looked for. Immutable; equal by all three.</summary>
/// <param name="Report">The report.</param>
/// <param name="Source">The name by which the caller knows it, such as that of its file; null where it has none.</param>
/// <param name="Code">The organ's code, such as its 统一社会信用代码; null where the caller does not know it.</param>
/// <exception cref="ArgumentNullException">The report is null.</exception>
public sealed record SeriesReport(AnnualDisclosureReport Report, string? Source = null, string? Code = null)
{
    /// <summary>The report.</summary>
    public AnnualDisclosureReport Report { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Report);

    /// <summary>The report's year; 0 where it is not known, which no series has.</summary>
    public int Year => Report.Year ?? 0;

    /// <summary>What places the report among others.</summary>
    internal ReportIdentity Identity => ReportIdentity.Of(Report, Source, Code);

    /// <summary>The source, else the year and the organ.</summary>
    public override string ToString() => Source ?? $"{Report.Year} {Report.Authority}";
}
