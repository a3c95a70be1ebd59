using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Benchmarks.Rivals.OrTools;

/// <summary>What both solvers are asked about: the equations of the table of applications, its figures, and how far one can be off.</summary>
public sealed class RepairModel
{
    private static readonly EquationSystem System = RuleCatalogue.Rulebook.Analyse(Form.Revised2021).Systems.Single(system => system.Blocks[0].Table.Section == SectionKind.Applications);

    public RepairModel(AnnualDisclosureReport report)
    {
        Figures = Cells.Select(cell => report[cell].Count!.Value).ToArray();
        var place = Cells.Select((cell, i) => (cell, i)).ToDictionary(pair => pair.cell, pair => pair.i);
        Equations = [.. System.Equations.Select(equation => equation.Equation.Terms.Select(term => (place[term.Cell], term.Side == EquationSide.Left ? 1 : -1)).ToArray())];
        Gaps = [.. Equations.Select(terms => terms.Sum(term => term.Item2 * Figures[term.Item1]))];
        Farthest = Gaps.Sum(Math.Abs);
    }

    public static IReadOnlyList<FormCell> Cells => System.Cells;

    public IReadOnlyList<long> Figures { get; }

    public IReadOnlyList<(int Cell, int Sign)[]> Equations { get; }

    public IReadOnlyList<long> Gaps { get; }

    public long Farthest { get; }
}
