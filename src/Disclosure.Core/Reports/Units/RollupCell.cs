using Disclosure.Forms;

namespace Disclosure.Reports.Units;

/// <summary>A cell of a sum, and what each unit adds to it. Immutable.</summary>
public sealed class RollupCell
{
    private readonly UnitSums sums;
    private readonly FormCell cell;

    internal RollupCell(UnitSums sums, FormCell cell)
    {
        this.sums = sums;
        this.cell = cell;
    }

    /// <summary>The cell.</summary>
    public FormCell Cell => cell;

    /// <summary>The sum; null where what a unit adds is not known. Exact.</summary>
    public decimal? Sum => sums.UnknownIn(cell) == 0 ? Known : null;

    /// <summary>Whether the sum is beyond 64 bits, which no report can hold; the report then has nothing in the cell.</summary>
    public bool IsBeyondRange => Math.Abs(Known) > long.MaxValue;

    /// <summary>The sum of what is known.</summary>
    public decimal Known => sums.KnownIn(cell);

    /// <summary>How many units left the cell blank; each adds nothing.</summary>
    public int Blanks => sums.BlanksIn(cell);

    /// <summary>By how much the sum of the units' rounded amounts can be off; 0 for counts.</summary>
    public decimal Rounding => sums.RoundingIn(cell);

    /// <summary>What each unit adds, in the order of the units.</summary>
    public IReadOnlyList<Addend> Addends => sums.AddendsOf(cell);

    /// <summary>The units of which it is not known what they add.</summary>
    public IEnumerable<Unit> Unknown => Addends.Where(addend => addend.Number is null).Select(addend => addend.Unit);

    /// <summary>The cell's path and its sum.</summary>
    public override string ToString() => $"{cell.Path}: {Sum}";
}
