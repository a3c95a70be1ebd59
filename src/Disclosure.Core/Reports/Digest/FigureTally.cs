using System.Numerics;
using System.Runtime.CompilerServices;

namespace Disclosure.Reports.Digest;

/// <summary>How many cells of a table, or of a whole report, have which traits. The default counts nothing.</summary>
internal struct FigureTally
{
    private Counters counters;

    /// <summary>How many cells have a trait.</summary>
    /// <param name="trait">One trait.</param>
    public readonly int this[FigureTrait trait] => counters[BitOperations.TrailingZeroCount((int)trait)];

    /// <summary>Cells that were not in the document.</summary>
    public readonly int Absent => this[FigureTrait.Absent];

    /// <summary>Cells with text that is no number.</summary>
    public readonly int Unreadable => this[FigureTrait.Unreadable];

    /// <summary>Cells with a number.</summary>
    public readonly int Numbers => this[FigureTrait.Number];

    /// <summary>Numbers in cells that cannot be below 0 but are.</summary>
    public readonly int Negative => this[FigureTrait.Negative];

    /// <summary>Numbers with decimals in cells that count.</summary>
    public readonly int Fractional => this[FigureTrait.Fractional];

    /// <summary>Cells that were in the document.</summary>
    public readonly int Printed => this[FigureTrait.Printed];

    /// <summary>Cells that hold nothing that counts.</summary>
    public readonly int Empty => this[FigureTrait.Blank] + this[FigureTrait.NotApplicable];

    public static FigureTally operator +(FigureTally one, FigureTally other)
    {
        for (var i = 0; i < Counters.Length; i++) one.counters[i] += other.counters[i];
        return one;
    }

    /// <summary>Whether any cell has one of some traits.</summary>
    public readonly bool HasAny(FigureTrait traits)
    {
        for (var rest = (uint)traits; rest != 0; rest &= rest - 1)
        {
            if (counters[BitOperations.TrailingZeroCount(rest)] != 0) return true;
        }

        return false;
    }

    /// <summary>Counts cells.</summary>
    /// <param name="traits">All traits of their figures.</param>
    /// <param name="cells">How many cells there are.</param>
    public void Add(FigureTrait traits, int cells = 1)
    {
        for (var rest = (uint)traits; rest != 0; rest &= rest - 1) counters[BitOperations.TrailingZeroCount(rest)] += cells;
    }

    [InlineArray(Length)]
    private struct Counters
    {
        public const int Length = 11;

        private int first;
    }
}
