using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs.Networks;

/// <summary>The figures of cells that equations tie together, as the audit reads them, and what may be done with each.</summary>
internal abstract class TiedFigures
{
    protected TiedFigures(int count)
    {
        Values = new long[count];
        States = new LinkState[count];
    }

    protected TiedFigures(TiedFigures other)
    {
        Values = other.Values;
        States = other.States;
        Weights = other.Weights;
        HasOpen = other.HasOpen;
        IsSmall = other.IsSmall;
    }

    /// <summary>For each cell the number that counts: 0 where the figure is open or wrong.</summary>
    public long[] Values { get; }

    /// <summary>For each cell what may be done with it.</summary>
    public LinkState[] States { get; }

    /// <summary>The price of changing each cell; null when every price is 1.</summary>
    public int[]? Weights { get; protected set; }

    /// <summary>Whether every equation holds as the figures stand.</summary>
    public bool IsBalanced { get; protected set; }

    /// <summary>Whether any cell is open or wrong.</summary>
    public bool HasOpen { get; protected set; }

    /// <summary>Whether all sums stay within 64 bits, whichever figures are changed.</summary>
    public bool IsSmall { get; protected set; }

    /// <summary>The equations that tie the cells, those that others imply included.</summary>
    public abstract IReadOnlyList<RuleEquation> Equations { get; }

    /// <summary>The equations that a search looks at, each with what its left side has too much.</summary>
    public abstract IEnumerable<(RuleEquation Equation, Int128 Gap)> Gaps { get; }

    /// <summary>The reports in which the cells stand, in order.</summary>
    public abstract IReadOnlyList<ReportSlot> Reports { get; }

    /// <summary>The cell at a place; cells stand in the order of their reports and then as printed.</summary>
    public abstract ReportCell CellAt(int link);

    /// <summary>The place of a cell; -1 when it is not among them.</summary>
    public abstract int LinkOf(ReportCell cell);

    /// <summary>Whether a cell stands in an equation that does not hold.</summary>
    public abstract bool IsInDoubt(int link);

    /// <summary>The price of changing a cell.</summary>
    public int WeightOf(int link) => Weights is null ? 1 : Weights[link];

    /// <summary>How far a figure may grow: to the largest number of 64 bits.</summary>
    public long RoomAbove(int link) => States[link] == LinkState.Fixed ? 0 : long.MaxValue - Values[link];

    /// <summary>How far a figure may fall: to 0.</summary>
    public long RoomBelow(int link) => States[link] == LinkState.Fixed ? 0 : Values[link];
}
