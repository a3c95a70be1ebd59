namespace Disclosure.Forms;

/// <summary>The columns of each group of cases in the table of section 四.</summary>
public enum CaseOutcome
{
    /// <summary>结果维持.</summary>
    Upheld,

    /// <summary>结果纠正.</summary>
    Corrected,

    /// <summary>其他结果.</summary>
    OtherOutcome,

    /// <summary>尚未审结.</summary>
    Pending,

    /// <summary>总计.</summary>
    Total,
}
