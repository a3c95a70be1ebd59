using Disclosure.Forms;
using Disclosure.Repairs.Networks;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>A table of three rows and three columns that is searched exhaustively: every set of cells, every figure.</summary>
internal sealed class SmallTableOracle
{
    private const long LargestTried = 8;

    public static EquationSystem System { get; } = new Rulebook("test", [HouseRules.Examples.EquationRule(SmallSums)]).Analyse(Form.Revised2021).Systems[0];

    private readonly long[] figures;
    private readonly LinkState[] states;
    private readonly int[] open;

    public SmallTableOracle(NetworkFigures read)
    {
        figures = read.Values.AsSpan().ToArray();
        states = read.States;
        open = [.. Enumerable.Range(0, states.Length).Where(cell => states[cell] == LinkState.Open)];
    }

    public static EquationNetwork Network { get; } = NetworkCompiler.Compile(System)!;

    /// <summary>The smallest sets, as places in the list of cells; null when no set up to a size will do.</summary>
    public List<int[]>? SmallestSets(int sizeAtMost)
    {
        for (var size = 0; size <= sizeAtMost; size++)
        {
            var sets = Choices(size, 0).Where(Reconciles).ToList();
            if (sets.Count > 0) return sets;
        }

        return null;
    }

    // 总计 is the sum across, the total disposed the sum of two outcomes.
    private static IEnumerable<Equation> SmallSums(Form form)
    {
        ApplicationRow[] rows = [ApplicationRow.Disclosed, ApplicationRow.PartiallyDisclosed, ApplicationRow.TotalDisposed];
        ApplicantKind[] kinds = [ApplicantKind.NaturalPerson, ApplicantKind.CommercialEnterprise, ApplicantKind.Total];
        foreach (var row in rows) yield return new Equation(form.Cell(row, kinds[2]).Row, [form.Cell(row, kinds[2])], Relation.Equal, kinds[..2].Select(kind => form.Cell(row, kind)));
        foreach (var kind in kinds) yield return new Equation(form.Cell(rows[2], kind).Column, [form.Cell(rows[2], kind)], Relation.Equal, rows[..2].Select(row => form.Cell(row, kind)));
    }

    private IEnumerable<int[]> Choices(int size, int from)
    {
        if (size == 0) return [[]];
        return Enumerable.Range(from, figures.Length - from).Where(cell => states[cell] is LinkState.Known or LinkState.Wrong)
            .SelectMany(cell => Choices(size - 1, cell + 1).Select(rest => (int[])[cell, .. rest]));
    }

    private bool Reconciles(int[] set)
    {
        if (Enumerable.Range(0, states.Length).Any(cell => states[cell] == LinkState.Wrong && !set.Contains(cell))) return false;
        return Tries([.. set, .. open], 0, figures.AsSpan().ToArray());
    }

    private static bool Tries(int[] cells, int next, long[] so)
    {
        if (next == cells.Length) return System.Equations.All(equation => Holds(equation.Equation, so));
        for (var figure = 0L; figure <= LargestTried; figure++)
        {
            so[cells[next]] = figure;
            if (Tries(cells, next + 1, so)) return true;
        }

        return false;
    }

    private static bool Holds(Equation form, long[] so) =>
        form.Terms.Sum(term => (term.Side == EquationSide.Left ? 1 : -1) * so[Network.LinkOf(term.Cell)]) == 0;
}
