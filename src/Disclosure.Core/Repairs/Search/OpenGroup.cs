using System.Numerics;

namespace Disclosure.Repairs.Search;

/// <summary>Nodes that the chosen links connect and that together still lack something.</summary>
/// <param name="Nodes">The nodes, as bits.</param>
/// <param name="Reach">The nodes to which a link leads from one of them, as bits.</param>
/// <param name="Need">What they lack; below 0 where they have too much, never 0.</param>
/// <param name="Degree">How many links there are at the nodes.</param>
internal readonly record struct OpenGroup<T>(ulong Nodes, ulong Reach, T Need, int Degree)
    where T : unmanaged, IBinaryInteger<T>;
