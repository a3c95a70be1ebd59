using Disclosure.Repairs.Networks;

namespace Disclosure.Repairs.Search;

/// <summary>What was found for some of the nodes of a network.</summary>
/// <param name="Figures">The network, its nodes in need those of the part.</param>
/// <param name="Outcome">What was found.</param>
/// <param name="IsWhole">Whether all nodes in need belong to the part.</param>
internal sealed record FoundPart(NetworkFigures Figures, SearchOutcome Outcome, bool IsWhole);
