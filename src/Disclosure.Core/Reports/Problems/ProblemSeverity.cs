namespace Disclosure.Reports.Problems;

/// <summary>How much a problem in reading costs.</summary>
public enum ProblemSeverity
{
    /// <summary>A part of the document could not be used; the rest was read.</summary>
    Warning,

    /// <summary>No report could be read.</summary>
    Error,
}
