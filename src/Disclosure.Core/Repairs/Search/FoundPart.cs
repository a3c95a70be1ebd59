using Disclosure.Repairs.Networks;

namespace Disclosure.Repairs.Search;

/// <summary>What was found for some equations that hang together.</summary>
/// <param name="Search">The search, whose equations that do not hold are those of the part.</param>
/// <param name="Outcome">What was found.</param>
/// <param name="IsWhole">Whether all equations that do not hold belong to the part.</param>
internal sealed record FoundPart(IRepairSearch Search, SearchOutcome Outcome, bool IsWhole)
{
    /// <summary>The cells with their figures.</summary>
    public TiedFigures Figures => Search.Figures;
}
