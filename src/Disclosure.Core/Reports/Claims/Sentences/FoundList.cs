using Disclosure.Reports.Claims.Patterns;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>A list with the totals that it can make up. Immutable.</summary>
/// <param name="Totals">The totals before it in its sentence.</param>
/// <param name="Members">Its members.</param>
/// <param name="Dimension">By what it divides; none for items that no table counts.</param>
/// <param name="IsExhaustive">Whether it says that it is whole.</param>
internal sealed record FoundList(IReadOnlyList<Phrase> Totals, IReadOnlyList<Phrase> Members, Dimension Dimension, bool IsExhaustive);
