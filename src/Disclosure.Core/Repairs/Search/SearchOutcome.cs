namespace Disclosure.Repairs.Search;

/// <summary>What a search found in one network.</summary>
/// <param name="Weight">The price of each smallest set; of the cheapest not yet ruled out when none was found.</param>
/// <param name="Sets">The smallest sets, each as its links in printed order; the sets ordered by their links.</param>
/// <param name="Limit">What kept the search from an end.</param>
/// <param name="Steps">How many steps it took.</param>
internal sealed record SearchOutcome(long Weight, IReadOnlyList<int[]> Sets, RepairLimit Limit, long Steps);
