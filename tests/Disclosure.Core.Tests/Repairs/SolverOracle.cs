using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations;
using Google.OrTools.Sat;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>
/// The question put to a general solver: the equations of the catalogue, one integer and one switch for each cell, and no
/// part of the library's networks.
/// </summary>
internal sealed class SolverOracle
{
    // The solver works its way through large numbers in small steps.
    private const long FarthestThatCanBeAsked = 10_000_000_000;

    private readonly CpModel model = new();
    private readonly Dictionary<FormCell, BoolVar> isChanged = [];
    private readonly Dictionary<FormCell, IntVar> change = [];

    /// <param name="report">The report.</param>
    /// <param name="cells">The cells that hang together and are asked about.</param>
    /// <param name="blanks">How blanks count.</param>
    public SolverOracle(AnnualDisclosureReport report, IReadOnlyCollection<FormCell> cells, BlankReading blanks = BlankReading.Zero)
    {
        var audited = new AuditedReport(report, new RuleOptions { BlankReading = blanks });
        var equations = RuleCatalogue.Rules.OfType<LinearRule>().SelectMany(rule => rule.Equations(report.Form)).Where(form => form.Relation == Relation.Equal && cells.Contains(form.Terms[0].Cell)).ToList();
        var gaps = equations.Select(form => (Form: form, Gap: form.Terms.Sum(term => Sign(term) * NumberOf(term.Cell, audited)))).ToList();
        var farthest = checked((long)gaps.Sum(each => Math.Abs(each.Gap))) + 1;
        CanBeAsked = farthest <= FarthestThatCanBeAsked;
        foreach (var cell in cells) Add(cell, audited, farthest);
        foreach (var (form, gap) in gaps) model.Add(LinearExpr.WeightedSum(form.Terms.Select(term => change[term.Cell]), form.Terms.Select(term => (long)Sign(term))) == -(long)gap);

        // An equation that does not hold needs a change; the solver is quicker when told.
        foreach (var (form, _) in gaps.Where(each => each.Gap != 0 && each.Form.Terms.All(term => isChanged.ContainsKey(term.Cell)))) model.AddBoolOr(form.Terms.Select(term => isChanged[term.Cell]));
    }

    /// <summary>Whether the solver's own numbers are large enough for the report.</summary>
    public bool CanBeAsked { get; }

    /// <summary>Whether there is a set of no more than so many cells that reconciles the report and contains none of these; null when the solver gives up.</summary>
    public bool? HasSetBeside(IReadOnlyList<IReadOnlyList<FormCell>> sets, int size)
    {
        model.Add(LinearExpr.Sum(isChanged.Values) <= size);
        foreach (var set in sets) model.Add(LinearExpr.Sum(set.Select(cell => isChanged[cell])) <= set.Count - 1);
        using var solver = new CpSolver { StringParameters = "num_workers:1 linearization_level:0 max_deterministic_time:0.2" };
        return solver.Solve(model) switch
        {
            CpSolverStatus.Infeasible => false,
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => true,
            CpSolverStatus.Unknown => null,
            var status => throw new InvalidOperationException($"The solver answers {status}."),
        };
    }

    private static int Sign(LinearTerm term) => term.Side == EquationSide.Left ? term.Coefficient : -term.Coefficient;

    // A cell whose number does not count starts at 0.
    private static decimal NumberOf(FormCell cell, AuditedReport report) => Math.Max(0, report[cell].Count ?? 0);

    private void Add(FormCell cell, AuditedReport report, long farthest)
    {
        var number = (long)NumberOf(cell, report);
        var isKnown = report[cell].Count >= 0 || report.ReadsAsZero(cell);
        change[cell] = model.NewIntVar(isKnown ? -Math.Min(number, farthest) : 0, farthest, cell.Path);
        if (!isKnown && report[cell].Count is null) return;
        isChanged[cell] = model.NewBoolVar(cell.Path);
        if (isKnown) model.Add(change[cell] == 0).OnlyEnforceIf(isChanged[cell].Not());
        else model.Add(isChanged[cell] == 1);
    }
}
