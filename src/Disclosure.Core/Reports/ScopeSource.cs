namespace Disclosure.Reports;

/// <summary>How the scope of a report is known, the surest first.</summary>
public enum ScopeSource
{
    /// <summary>The caller, or the report's JSON, says so.</summary>
    Declared,

    /// <summary>The paragraphs before the first heading, or the first one below it, say so.</summary>
    Preface,

    /// <summary>The title says so.</summary>
    Title,
}
