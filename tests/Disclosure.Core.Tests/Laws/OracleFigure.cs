namespace Disclosure.Core.Tests.Laws;

/// <summary>A figure as the oracle counts it.</summary>
/// <param name="AsRead">The number, with blanks as the audit reads them; null where it is not known.</param>
/// <param name="WithBlanksOpen">The number, or null for a blank too.</param>
internal readonly record struct OracleFigure(decimal? AsRead, decimal? WithBlanksOpen);
