using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs.Networks;

/// <summary>The figures of a report's cells in one network, packed, as the audit reads them.</summary>
internal sealed class NetworkFigures : TiedFigures
{
    private readonly ReportSlot slot;

    private NetworkFigures(EquationNetwork network, ReportSlot slot)
        : base(network.Cells.Length)
    {
        this.slot = slot;
        Network = network;
        Needs = new Int128[network.NodeCount];
    }

    private NetworkFigures(NetworkFigures other, Int128[] needs)
        : base(other)
    {
        slot = other.slot;
        Network = other.Network;
        Needs = needs;
        IsBalanced = needs.AsSpan().IndexOfAnyExcept(Int128.Zero) < 0;
    }

    /// <summary>The network.</summary>
    public EquationNetwork Network { get; }

    /// <summary>For each node how much it lacks; below 0 where it has too much. All together lack 0.</summary>
    public Int128[] Needs { get; }

    public override IReadOnlyList<RuleEquation> Equations =>
        slot.IsSubject ? Network.System.Equations : [.. Network.System.Equations.Select(equation => equation.In(slot))];

    public override IEnumerable<(RuleEquation Equation, Int128 Gap)> Gaps =>
        Network.Nodes.Select((node, place) => (node.Equation.In(slot), -Needs[place] * node.Sign));

    public override IReadOnlyList<ReportSlot> Reports => [slot];

    public override ReportCell CellAt(int link) => new(Network.Cells[link], slot);

    public override int LinkOf(ReportCell cell) => cell.Report == slot ? Network.LinkOf(cell.Cell) : -1;

    public override bool IsInDoubt(int link) => Needs[Network.Heads[link]] != 0 || Needs[Network.Tails[link]] != 0;

    /// <summary>Packs the figures of a report.</summary>
    public static NetworkFigures Read(
        EquationNetwork network, AnnualDisclosureReport report, BlankReading blanks, RepairOptions options, ReportSlot slot = default)
    {
        var figures = new NetworkFigures(network, slot);
        foreach (var cell in options.FixedCells)
        {
            if (figures.LinkOf(cell) is >= 0 and var link) figures.States[link] = LinkState.Fixed;
        }

        if (options.FixedReports.Contains(slot)) figures.States.AsSpan().Fill(LinkState.Fixed);
        if (options.Weights.Count > 0) figures.Weights = [.. network.Cells.Select(cell => options.Weights.GetValueOrDefault(new ReportCell(cell, slot), 1))];
        figures.Pack(report.Figures, ReadsBlanksAsZero(network, report.Figures, blanks));
        figures.Add();
        return figures;
    }

    /// <summary>Packs the figures of a report, none of which may change; one cell may be opened besides those without a figure.</summary>
    public static NetworkFigures ReadFixed(EquationNetwork network, AnnualDisclosureReport report, BlankReading blanks, FormCell? opened)
    {
        var figures = new NetworkFigures(network, ReportSlot.Subject);
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
            Needs[node] += (Int128)equation.Equation.Equation.Constant * equation.Sign;
            Needs[^1] -= (Int128)equation.Equation.Equation.Constant * equation.Sign;
        }

        for (var link = 0; link < Values.Length; link++)
        {
            Needs[Network.Heads[link]] -= Values[link];
            Needs[Network.Tails[link]] += Values[link];
        }

        IsBalanced = Needs.AsSpan().IndexOfAnyExcept(Int128.Zero) < 0;
    }
}
