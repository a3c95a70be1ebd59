namespace Disclosure.Reports.Claims;

/// <summary>Of which time a text speaks. The default is the report year.</summary>
public enum ClaimPeriod
{
    /// <summary>The report year.</summary>
    ReportYear,

    /// <summary>Another year, or a part of one.</summary>
    Other,

    /// <summary>Several years together.</summary>
    Cumulative,
}
