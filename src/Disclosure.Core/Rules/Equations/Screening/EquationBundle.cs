using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Disclosure.Forms;

namespace Disclosure.Rules.Equations.Screening;

/// <summary>
/// Up to eight equations of one shape whose cells stand side by side in a report's counts, decided together: one
/// lane of a vector each. Immutable.
/// </summary>
internal sealed class EquationBundle
{
    private readonly Relation relation;
    private readonly int[] added;
    private readonly int[] takenAway;
    private readonly Vector256<int> lanes;

    /// <summary>A bundle of equations.</summary>
    /// <param name="shape">The first equation's shape, which all share.</param>
    /// <param name="added">Where the first equation's cells stand whose counts are added; the next equations' stand one further.</param>
    /// <param name="takenAway">The same for those that are taken away.</param>
    /// <param name="members">The equations.</param>
    public EquationBundle(EquationShape shape, IReadOnlyList<int> added, IReadOnlyList<int> takenAway, IReadOnlyList<ScreenedEquation> members)
    {
        relation = shape.Relation;
        this.added = [.. added];
        this.takenAway = [.. takenAway];
        Members = members;
        Span<int> used = stackalloc int[CountLayout.Stride];
        used[..members.Count].Fill(-1);
        lanes = Vector256.Create<int>(used);
    }

    /// <summary>The equations, in the order of the lanes.</summary>
    public IReadOnlyList<ScreenedEquation> Members { get; }

    /// <summary>Which equations do not hold.</summary>
    /// <param name="counts">A report's counts, none so large that a sum leaves 32 bits.</param>
    /// <returns>A lane is other than 0 where its equation does not hold.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> Broken(ReadOnlySpan<int> counts)
    {
        ref var first = ref MemoryMarshal.GetReference(counts);
        var difference = Vector256<int>.Zero;
        foreach (var place in added) difference += Vector256.LoadUnsafe(ref first, (nuint)place);
        foreach (var place in takenAway) difference -= Vector256.LoadUnsafe(ref first, (nuint)place);
        return lanes & (relation == Relation.Equal ? difference : Vector256.GreaterThan(difference, Vector256<int>.Zero));
    }

    /// <summary>The equations that do not hold, a bit for each lane.</summary>
    /// <param name="counts">A report's counts, none so large that a sum leaves 32 bits.</param>
    public uint BrokenLanes(ReadOnlySpan<int> counts)
    {
        var holding = Vector256.Equals(Broken(counts), Vector256<int>.Zero);
        return (uint)(~holding).ExtractMostSignificantBits() & (uint)((1 << Members.Count) - 1);
    }
}
