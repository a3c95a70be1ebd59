using System.Numerics;

namespace Disclosure.Rules.Equations.Analysis;

/// <summary>
/// Gaussian elimination over the integers, so that nothing is rounded. Takes equations one by one and knows of each
/// whether those before imply it. Not thread-safe.
/// </summary>
/// <param name="unknowns">How many unknowns there are.</param>
/// <param name="equations">How many equations will come.</param>
internal sealed class IntegerElimination(int unknowns, int equations)
{
    // A row holds the unknowns' coefficients, behind them the constant, and then how often each equation went into it.
    private readonly List<(int Pivot, BigInteger[] Row)> basis = [];
    private int taken;

    /// <summary>How many of the equations so far do not follow from others.</summary>
    public int Rank => basis.Count;

    /// <summary>Takes the next equation.</summary>
    /// <param name="coefficients">The unknowns that take part and their coefficients, all on one side.</param>
    /// <param name="constant">The number on the other side.</param>
    /// <returns>The equations, by their place, that imply this one; null when none do.</returns>
    public IReadOnlyList<int>? Add(IEnumerable<(int Unknown, int Coefficient)> coefficients, long constant)
    {
        var row = new BigInteger[unknowns + 1 + equations];
        foreach (var (unknown, coefficient) in coefficients) row[unknown] = coefficient;
        row[unknowns] = constant;
        var self = unknowns + 1 + taken++;
        row[self] = 1;
        foreach (var (at, reducer) in basis) Reduce(row, reducer, at);

        var pivot = Array.FindIndex(row, 0, unknowns + 1, number => !number.IsZero);
        if (pivot < 0) return [.. Enumerable.Range(0, taken - 1).Where(place => !row[unknowns + 1 + place].IsZero)];
        basis.Add((pivot, row));
        return null;
    }

    // row × b − reducer × a makes the pivot's place 0; dividing by what all have in common keeps the numbers small.
    private static void Reduce(BigInteger[] row, BigInteger[] reducer, int pivot)
    {
        var a = row[pivot];
        if (a.IsZero) return;
        var b = reducer[pivot];
        var common = BigInteger.Zero;
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (row[i] * b) - (reducer[i] * a);
            common = BigInteger.GreatestCommonDivisor(common, row[i]);
        }

        if (common <= 1) return;
        for (var i = 0; i < row.Length; i++) row[i] /= common;
    }
}
