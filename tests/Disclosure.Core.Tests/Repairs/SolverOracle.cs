using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
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
    private readonly Dictionary<ReportCell, BoolVar> isChanged = [];
    private readonly Dictionary<ReportCell, IntVar> change = [];

    /// <param name="report">The report.</param>
    /// <param name="cells">The cells that hang together and are asked about.</param>
    /// <param name="blanks">How blanks count.</param>
    public SolverOracle(AnnualDisclosureReport report, IReadOnlyCollection<FormCell> cells, BlankReading blanks = BlankReading.Zero)
        : this(new Dossier(report), [.. cells.Select(cell => new ReportCell(cell))], blanks)
    {
    }

    /// <param name="dossier">The reports.</param>
    /// <param name="cells">The cells that hang together and are asked about.</param>
    /// <param name="blanks">How blanks count.</param>
    public SolverOracle(Dossier dossier, IReadOnlyCollection<ReportCell> cells, BlankReading blanks = BlankReading.Zero)
    {
        var audited = dossier.Slots.ToDictionary(slot => slot, slot => new AuditedReport(dossier.ReportIn(slot)!, new RuleOptions { BlankReading = blanks }));
        var equations = dossier.Slots.SelectMany(slot => EquationsOf(dossier.ReportIn(slot)!.Form, slot)).Concat(CarryOver(dossier)).Where(terms => cells.Contains(terms[0].Cell)).ToList();
        var gaps = equations.Select(terms => (Terms: terms, Gap: terms.Sum(term => term.Sign * NumberOf(term.Cell.Cell, audited[term.Cell.Report])))).ToList();
        var farthest = checked((long)gaps.Sum(each => Math.Abs(each.Gap))) + 1;
        CanBeAsked = farthest <= FarthestThatCanBeAsked;
        foreach (var cell in cells) Add(cell, audited[cell.Report], farthest);
        foreach (var (terms, gap) in gaps) model.Add(LinearExpr.WeightedSum(terms.Select(term => change[term.Cell]), terms.Select(term => (long)term.Sign)) == -(long)gap);

        // An equation that does not hold needs a change; the solver is quicker when told.
        foreach (var (terms, _) in gaps.Where(each => each.Gap != 0 && each.Terms.All(term => isChanged.ContainsKey(term.Cell)))) model.AddBoolOr(terms.Select(term => isChanged[term.Cell]));
    }

    /// <summary>Whether the solver's own numbers are large enough for the report.</summary>
    public bool CanBeAsked { get; }

    /// <summary>Whether there is a set of no more than so many cells that reconciles the report and contains none of these; null when the solver gives up.</summary>
    public bool? HasSetBeside(IReadOnlyList<IReadOnlyList<ReportCell>> sets, int size)
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

    private static IEnumerable<List<(ReportCell Cell, int Sign)>> EquationsOf(Form form, ReportSlot slot) =>
        RuleCatalogue.Rules.OfType<EquationRule>().SelectMany(rule => rule.Equations(form)).Where(equation => equation.Relation == Relation.Equal)
            .Select(equation => equation.Terms.Select(term => (new ReportCell(term.Cell, slot), term.Side == EquationSide.Left ? term.Coefficient : -term.Coefficient)).ToList());

    // What the year before carries forward is carried over, column by column.
    private static IEnumerable<List<(ReportCell Cell, int Sign)>> CarryOver(Dossier dossier) =>
        dossier.ReportIn(ReportSlot.PriorYear) is not { } prior ? [] : Enum.GetValues<ApplicantKind>().Select(kind => new List<(ReportCell Cell, int Sign)>
        {
            (new ReportCell(dossier.Subject.Form.Cell(ApplicationRow.CarriedOverFromPriorYear, kind)), 1),
            (new ReportCell(prior.Form.Cell(ApplicationRow.CarriedForwardToNextYear, kind), ReportSlot.PriorYear), -1),
        });

    // A cell whose number does not count starts at 0.
    private static decimal NumberOf(FormCell cell, AuditedReport report) => Math.Max(0, report[cell].Count ?? 0);

    private void Add(ReportCell cell, AuditedReport report, long farthest)
    {
        var number = (long)NumberOf(cell.Cell, report);
        var isKnown = report[cell.Cell].Count >= 0 || report.ReadsAsZero(cell.Cell);
        change[cell] = model.NewIntVar(isKnown ? -Math.Min(number, farthest) : 0, farthest, $"{cell}");
        if (!isKnown && report[cell.Cell].Count is null) return;
        isChanged[cell] = model.NewBoolVar($"{cell}");
        if (isKnown) model.Add(change[cell] == 0).OnlyEnforceIf(isChanged[cell].Not());
        else model.Add(isChanged[cell] == 1);
    }
}
