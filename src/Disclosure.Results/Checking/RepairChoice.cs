namespace Disclosure.Results.Checking;

/// <summary>Which repairs <c>check</c> shows.</summary>
internal enum RepairChoice
{
    /// <summary>For people the best one of each part, for programs all.</summary>
    Usual,

    /// <summary>All.</summary>
    All,

    /// <summary>The best one of each part.</summary>
    Best,

    /// <summary>None.</summary>
    None,
}
