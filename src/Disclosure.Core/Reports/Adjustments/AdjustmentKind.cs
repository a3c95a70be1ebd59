namespace Disclosure.Reports.Adjustments;

/// <summary>What lawfully came between the reports of two years.</summary>
public enum AdjustmentKind
{
    /// <summary>合并: another organ was merged into this one.</summary>
    Merger,

    /// <summary>分立: duties of this organ went to a new one.</summary>
    Split,

    /// <summary>职责划转: duties moved from or to another organ.</summary>
    Transfer,

    /// <summary>更名: the organ bore another name before.</summary>
    Renamed,

    /// <summary>新设: the organ did not exist before.</summary>
    Founded,

    /// <summary>撤销: the organ does not exist any more.</summary>
    Abolished,

    /// <summary>更正: last year's report was corrected after it was published.</summary>
    Corrected,

    /// <summary>重新清理: what is open or in force was counted anew.</summary>
    Recount,
}
