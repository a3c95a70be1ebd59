namespace Disclosure.Reports;

/// <summary>Whose figures a report holds, and how that is known. Immutable; equal when all parts are.</summary>
/// <param name="Scope">The scope; null where nothing says it, or what is said does not agree.</param>
/// <param name="Source">How it is known; null where it is not.</param>
/// <param name="Place">Where it is said in the document; null where that is not known.</param>
public sealed record ScopeInference(ReportScope? Scope, ScopeSource? Source = null, DocumentPlace? Place = null)
{
    /// <summary>A scope that nothing says.</summary>
    internal static ScopeInference Unknown { get; } = new(Scope: null);
}
