namespace Disclosure.Reports.Ledgers.Words;

/// <summary>What a column of a ledger can hold. Columns of any other meaning are not read at all.</summary>
public enum LedgerField
{
    /// <summary>The number of the application.</summary>
    Id,

    /// <summary>序号, the number where there is no other.</summary>
    LineNumber,

    /// <summary>When it was received.</summary>
    ReceivedOn,

    /// <summary>When it was made (申请日期), which is not when it was received; taken, and told, where nothing else is there.</summary>
    AppliedOn,

    /// <summary>The kind of applicant.</summary>
    Applicant,

    /// <summary>When a correction was asked for.</summary>
    CorrectionNotifiedOn,

    /// <summary>The last day for the corrected application.</summary>
    CorrectionDueOn,

    /// <summary>When the corrected application arrived.</summary>
    CorrectionReceivedOn,

    /// <summary>When a third party was asked.</summary>
    ThirdPartyAskedOn,

    /// <summary>When the third party's opinion arrived.</summary>
    ThirdPartyAnsweredOn,

    /// <summary>When another organ was asked.</summary>
    OrganAskedOn,

    /// <summary>When the other organ's opinion arrived.</summary>
    OrganAnsweredOn,

    /// <summary>When the applicant was told of an extension.</summary>
    ExtendedOn,

    /// <summary>Whether there was an extension: 是 or 否.</summary>
    IsExtended,

    /// <summary>By how many working days the time was extended.</summary>
    ExtensionInWorkingDays,

    /// <summary>When a notice of fees was given.</summary>
    FeeNotifiedOn,

    /// <summary>When the fee was paid.</summary>
    FeePaidOn,

    /// <summary>When the reply was given.</summary>
    RepliedOn,

    /// <summary>What became of the application.</summary>
    Disposition,

    /// <summary>Why it was refused, where that is a column of its own.</summary>
    Reason,

    /// <summary>The number of the application from which it was split.</summary>
    ParentId,

    /// <summary>When a reconsideration was accepted.</summary>
    ReconsiderationAcceptedOn,

    /// <summary>When the reconsideration was concluded.</summary>
    ReconsiderationConcludedOn,

    /// <summary>How the reconsideration ended.</summary>
    ReconsiderationOutcome,

    /// <summary>Whether a suit was brought directly or after reconsideration: 直接起诉, 复议后起诉.</summary>
    SuitTrack,

    /// <summary>When the suit was accepted.</summary>
    SuitAcceptedOn,

    /// <summary>When the suit was concluded.</summary>
    SuitConcludedOn,

    /// <summary>How the suit ended.</summary>
    SuitOutcome,

    /// <summary>一审 or 二审; a second instance is not counted again.</summary>
    SuitInstance,

    /// <summary>Whether the organ is co-defendant as the organ of reconsideration: 是 or 否.</summary>
    IsCoDefendant,
}
