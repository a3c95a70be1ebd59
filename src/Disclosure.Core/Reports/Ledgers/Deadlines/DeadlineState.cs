namespace Disclosure.Reports.Ledgers.Deadlines;

/// <summary>How far the day is known by which a reply is due.</summary>
public enum DeadlineState
{
    /// <summary>The day is known.</summary>
    Known,

    /// <summary>The corrected application has not arrived, so that the time to answer does not run (Art. 30).</summary>
    AwaitsCorrection,

    /// <summary>There was an extension, but the ledger does not say when the applicant was told; if in time, the reply is due later.</summary>
    ExtensionUndated,

    /// <summary>No paper says which of the days on the way are worked.</summary>
    BeyondCalendar,
}
