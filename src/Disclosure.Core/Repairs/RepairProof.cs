using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Slips;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs;

/// <summary>Adds up the equations of a repair before and after. What holds only with another part repaired too proves nothing of this one.</summary>
internal static class RepairProof
{
    public static IReadOnlyList<EquationProof> Of(RepairDraft draft, RepairScene scene) =>
        [.. Touched(draft, scene).Where(proof => proof.HoldsAfter || IsOwn(proof.Equation, scene.Figures))];

    private static bool IsOwn(RuleEquation equation, TiedFigures figures) =>
        figures.Gaps.Any(each => each.Gap != 0 && each.Equation.Equation.Equals(equation.Equation));

    private static IEnumerable<EquationProof> Touched(RepairDraft draft, RepairScene scene)
    {
        var changed = draft.Edits.ToDictionary(edit => edit.At, edit => edit.To);
        var touched = scene.Figures.Equations.Where(equation => equation.Equation.Terms.Any(term => changed.ContainsKey(term.ReportCell)));
        return touched.Select(equation => new EquationProof(
            equation,
            Sum(equation.Equation, EquationSide.Left, Before), Sum(equation.Equation, EquationSide.Right, Before),
            Sum(equation.Equation, EquationSide.Left, After), Sum(equation.Equation, EquationSide.Right, After)));

        Int128 Before(ReportCell cell) => scene.Dossier[cell].Count ?? 0;

        Int128 After(ReportCell cell)
        {
            if (changed.TryGetValue(cell, out var to)) return to;
            var link = scene.Figures.LinkOf(cell);
            return scene.Figures.States[link] == LinkState.Open ? draft.Open.ValueOf(link) : scene.Figures.Values[link];
        }
    }

    private static decimal Sum(Equation equation, EquationSide side, Func<ReportCell, Int128> number)
    {
        var sum = side == EquationSide.Right ? (Int128)equation.Constant : 0;
        foreach (var term in equation.Terms.Where(term => term.Side == side)) sum += number(term.ReportCell) * term.Coefficient;
        return (decimal)sum;
    }
}
