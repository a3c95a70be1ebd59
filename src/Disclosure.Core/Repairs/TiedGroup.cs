using Disclosure.Repairs.Search;
using Disclosure.Repairs.Tableaus;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs;

/// <summary>Equations that hang together, while it is worked out which others join them. Not thread-safe.</summary>
internal sealed class TiedGroup
{
    private readonly List<RuleEquation> equations;
    private readonly FlowSystem? network;

    /// <summary>A group.</summary>
    /// <param name="equations">The equations.</param>
    /// <param name="network">The same as a network, where they are one.</param>
    public TiedGroup(IReadOnlyList<RuleEquation> equations, FlowSystem? network = null)
    {
        this.equations = [.. equations];
        this.network = network;
        Cells = [.. equations.SelectMany(equation => equation.Equation.Terms).Select(term => term.ReportCell)];
    }

    /// <summary>The cells of the equations.</summary>
    public HashSet<ReportCell> Cells { get; }

    /// <summary>The cell that stands first.</summary>
    public ReportCell First => Cells.OrderBy(cell => cell.Report).ThenBy(cell => cell.Cell.Index).First();

    /// <summary>Takes in another group, before its own equations.</summary>
    public void Take(TiedGroup other)
    {
        equations.InsertRange(0, other.equations);
        Cells.UnionWith(other.Cells);
    }

    /// <summary>The group with the quickest search that fits it.</summary>
    public TiedSystem Ready() => network ?? (TiedSystem)new TableauSystem(new CellSystem(equations));
}
