namespace Disclosure.Reports.Claims;

/// <summary>What a number is in a claim on several.</summary>
public enum ClaimPartRole
{
    /// <summary>A total that the list may make up, or the whole of a share.</summary>
    Total,

    /// <summary>A member of the list.</summary>
    Member,

    /// <summary>The count whose share is told, or that has changed.</summary>
    Count,

    /// <summary>What the text says to be open still, of the same cases.</summary>
    Open,
}
