using Disclosure.Forms;

namespace Disclosure.Rules.Equations.Analysis;

/// <summary>
/// What the equations of an edition show: how many there are, which follow from others, and which single errors they
/// can locate. Computed from the equations of the catalogue; only equalities take part. Immutable.
/// </summary>
public sealed class EquationAnalysis
{
    internal EquationAnalysis(Form form, IEnumerable<EquationFamily> families)
    {
        Form = form;
        var equations = families.SelectMany(family => family.Equations
            .Where(equation => equation.Relation == Relation.Equal)
            .Select(equation => new RuleEquation(family.Rule, equation)));
        Systems = [.. Connected(equations.ToList()).Select(group => new EquationSystem(group)).OrderBy(system => system.Cells[0].Index)];
        CellsInNoEquation = [.. form.Cells.Except(Systems.SelectMany(system => system.Cells))];
    }

    /// <summary>The edition's form.</summary>
    public Form Form { get; }

    /// <summary>The equations, in groups that share no cell, in printed order.</summary>
    public IReadOnlyList<EquationSystem> Systems { get; }

    /// <summary>The cells that stand in no equation; an error in one is seen by none.</summary>
    public IReadOnlyList<FormCell> CellsInNoEquation { get; }

    private static List<List<RuleEquation>> Connected(List<RuleEquation> equations)
    {
        var groups = new List<(HashSet<int> Cells, List<int> Equations)>();
        for (var i = 0; i < equations.Count; i++)
        {
            var cells = equations[i].Equation.Terms.Select(term => term.Cell.Index).ToHashSet();
            var joined = groups.Where(group => group.Cells.Overlaps(cells)).ToList();
            groups.RemoveAll(joined.Contains);
            foreach (var group in joined) cells.UnionWith(group.Cells);
            groups.Add((cells, [.. joined.SelectMany(group => group.Equations), i]));
        }

        return groups.ConvertAll(group => group.Equations.Order().Select(i => equations[i]).ToList());
    }

    /// <summary>The form and how many systems of equations it has.</summary>
    public override string ToString() => $"{Form.Edition}: {Systems.Count} systems of equations";
}
