namespace Disclosure.Reports.Claims;

/// <summary>What kind of thing a text says of a figure.</summary>
public enum ClaimKind
{
    /// <summary>A number of applications, cases, documents or decisions.</summary>
    Count,

    /// <summary>That there was none.</summary>
    Zero,

    /// <summary>A total with the list that makes it up.</summary>
    Partition,

    /// <summary>A share in percent.</summary>
    Percentage,

    /// <summary>A change against the year before, as a number or in percent.</summary>
    Change,

    /// <summary>A number of one outcome.</summary>
    Outcome,

    /// <summary>That all of something ended one way.</summary>
    Universal,

    /// <summary>A number of what is still open.</summary>
    Pending,

    /// <summary>An amount of money, in yuan.</summary>
    Amount,
}
