namespace Disclosure.Reports.Claims;

/// <summary>Of whose figures a text speaks.</summary>
public enum ClaimSubject
{
    /// <summary>Of those of the reporting organ.</summary>
    Own,

    /// <summary>Of those of another body, or of a wider area than the organ's.</summary>
    Other,

    /// <summary>It does not tell for certain.</summary>
    Unknown,
}
