namespace Disclosure.Reports.Claims;

/// <summary>How sure it is that a text says what is read from it. Rules speak of claims that are certain.</summary>
public enum ClaimCertainty
{
    /// <summary>The words say it.</summary>
    Certain,

    /// <summary>It follows from what stands around them.</summary>
    Likely,

    /// <summary>Another body, another time, a plan or a condition may be meant.</summary>
    Unclear,
}
