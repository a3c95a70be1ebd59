namespace Disclosure.Reports.Dossiers;

/// <summary>What a report is to the one that is checked.</summary>
public enum ReportRole
{
    /// <summary>The report that is checked.</summary>
    Subject,

    /// <summary>The same organ's report of the year before.</summary>
    PriorYear,

    /// <summary>The same organ's report of the year after.</summary>
    FollowingYear,

    /// <summary>The report of a unit that the subject adds up with others.</summary>
    Child,

    /// <summary>What the organ's ledger of cases counts; a cell that it does not count is absent.</summary>
    Ledger,

    /// <summary>What the subject's own text says of its figures; a cell of which it says nothing is absent.</summary>
    Text,

    /// <summary>Another version of the subject that was published for the same year.</summary>
    OtherVersion,

    /// <summary>The same organ's report of any earlier year; all of them stand beside the last report of a series.</summary>
    EarlierYear,
}
