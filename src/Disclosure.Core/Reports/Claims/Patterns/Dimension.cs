namespace Disclosure.Reports.Claims.Patterns;

/// <summary>By what a list divides its total. Members of one dimension can make it up; those of different ones never add up.</summary>
internal enum Dimension
{
    /// <summary>None: a total, or what stands by itself.</summary>
    None,

    /// <summary>What became of applications.</summary>
    Outcome,

    /// <summary>How they came in.</summary>
    Channel,

    /// <summary>Who applied.</summary>
    Applicant,

    /// <summary>What became of cases.</summary>
    CaseOutcome,

    /// <summary>What was still open, or came from the year before.</summary>
    Carried,
}
