using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Repairs.Networks;

/// <summary>The figures of a report's cells in one network, packed, as the audit reads them.</summary>
internal sealed class NetworkFigures
{
    private NetworkFigures(EquationNetwork network)
    {
        Network = network;
        Values = new long[network.Cells.Length];
        States = new LinkState[network.Cells.Length];
        Needs = new Int128[network.NodeCount];
    }

    /// <summary>The network.</summary>
    public EquationNetwork Network { get; }

    /// <summary>For each link the number that counts: 0 where the figure is open or wrong.</summary>
    public long[] Values { get; }

    /// <summary>For each link what may be done with it.</summary>
    public LinkState[] States { get; }

    /// <summary>For each node how much it lacks; below 0 where it has too much. All together lack 0.</summary>
    public Int128[] Needs { get; private init; }

    /// <summary>The price of changing each cell; null when every price is 1.</summary>
    public int[]? Weights { get; private set; }

    /// <summary>Whether every equation holds as the figures stand.</summary>
    public bool IsBalanced { get; private set; }

    /// <summary>Whether any cell is open or wrong.</summary>
    public bool HasOpen { get; private set; }

    /// <summary>Whether all sums stay within 64 bits, whichever figures are changed.</summary>
    public bool IsSmall { get; private set; }

    /// <summary>The price of changing a cell.</summary>
    public int WeightOf(int link) => Weights is null ? 1 : Weights[link];

    /// <summary>How far a figure may grow: to the largest number of 64 bits.</summary>
    public long RoomAbove(int link) => States[link] == LinkState.Fixed ? 0 : long.MaxValue - Values[link];

    /// <summary>How far a figure may fall: to 0.</summary>
    public long RoomBelow(int link) => States[link] == LinkState.Fixed ? 0 : Values[link];

    /// <summary>Packs the figures of a report.</summary>
    public static NetworkFigures Read(EquationNetwork network, AnnualDisclosureReport report, BlankReading blanks, RepairOptions options)
    {
        var figures = new NetworkFigures(network);
        foreach (var cell in options.FixedCells)
        {
            if (network.LinkOf(cell) is >= 0 and var link) figures.States[link] = LinkState.Fixed;
        }

        if (options.Weights.Count > 0) figures.Weights = [.. network.Cells.Select(cell => options.Weights.GetValueOrDefault(cell, 1))];
        figures.Pack(report.Figures, ReadsBlanksAsZero(network, report.Figures, blanks));
        figures.Add();
        return figures;
    }

    /// <summary>Packs the figures of a report, none of which may change; one cell may be opened besides those without a figure.</summary>
    public static NetworkFigures ReadFixed(EquationNetwork network, AnnualDisclosureReport report, BlankReading blanks, FormCell? opened)
    {
        var figures = new NetworkFigures(network);
        figures.States.AsSpan().Fill(LinkState.Fixed);
        figures.Pack(report.Figures, ReadsBlanksAsZero(network, report.Figures, blanks));
        if (opened is not null)
        {
            figures.States[network.LinkOf(opened)] = LinkState.Open;
            figures.Values[network.LinkOf(opened)] = 0;
            figures.HasOpen = true;
        }

        figures.Add();
        return figures;
    }

    /// <summary>The same figures with other nodes in need.</summary>
    public NetworkFigures WithNeeds(Int128[] needs) => new(this, needs);

    private NetworkFigures(NetworkFigures other, Int128[] needs)
    {
        Network = other.Network;
        Values = other.Values;
        States = other.States;
        Weights = other.Weights;
        HasOpen = other.HasOpen;
        IsSmall = other.IsSmall;
        Needs = needs;
        IsBalanced = needs.AsSpan().IndexOfAnyExcept(Int128.Zero) < 0;
    }

    // The audit's reading: a blank counts as 0 by choice, and only in a table that has any number.
    private static bool ReadsBlanksAsZero(EquationNetwork network, IReadOnlyList<Figure> figures, BlankReading blanks)
    {
        if (blanks != BlankReading.Zero) return false;
        var cells = network.Cells[0].Table.Cells;
        for (var i = cells[0].Index; i < cells[0].Index + cells.Count; i++)
        {
            if (figures[i].State == FigureState.Number) return true;
        }

        return false;
    }

    private void Pack(IReadOnlyList<Figure> figures, bool readsBlanksAsZero)
    {
        var sum = UInt128.Zero;
        for (var link = 0; link < Values.Length; link++)
        {
            var figure = figures[Network.CellIndexes[link]];
            if (figure.Count is long count)
            {
                if (count < 0 && States[link] != LinkState.Fixed) States[link] = LinkState.Wrong;
                else Values[link] = count;
                sum += (UInt128)Math.Abs(count);
            }
            else if (!readsBlanksAsZero || !figure.IsEmpty)
            {
                States[link] = LinkState.Open;
            }

            HasOpen |= States[link] is LinkState.Open or LinkState.Wrong;
        }

        IsSmall = sum <= long.MaxValue / 2;
    }

    // What the nodes have too much of, the ground has too little of.
    private void Add()
    {
        for (var node = 0; node < Network.Nodes.Count; node++)
        {
            var equation = Network.Nodes[node];
            Needs[node] += (Int128)equation.Equation.Form.Constant * equation.Sign;
            Needs[^1] -= (Int128)equation.Equation.Form.Constant * equation.Sign;
        }

        for (var link = 0; link < Values.Length; link++)
        {
            Needs[Network.Heads[link]] -= Values[link];
            Needs[Network.Tails[link]] += Values[link];
        }

        IsBalanced = Needs.AsSpan().IndexOfAnyExcept(Int128.Zero) < 0;
    }
}
