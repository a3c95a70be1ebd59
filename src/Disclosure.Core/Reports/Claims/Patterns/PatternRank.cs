namespace Disclosure.Reports.Claims.Patterns;

/// <summary>Which of several words around a number says what it counts: the first rank that is there, and of one rank the nearest.</summary>
internal enum PatternRank
{
    /// <summary>What was done, or became of it.</summary>
    Deed,

    /// <summary>How an application came, and from whom.</summary>
    Part,

    /// <summary>What is counted, without a word on what was done.</summary>
    Thing,
}
