using System.Collections.Frozen;
using System.Runtime.Intrinsics;
using Disclosure.Forms;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Equations.Screening;

/// <summary>
/// Decides all equations of an edition at once, from the counts alone: which of them hold for certain, so that only the
/// others need be evaluated and reported. Derived from the catalogue; nothing is allocated where all hold. Immutable.
/// </summary>
internal sealed class EquationScreen
{
    private const int BitsOfAMask = 64;
    private readonly Form form;
    private readonly EquationBundle[] equations;
    private readonly ILookup<int, ScreenedEquation> equationsByCell;
    private readonly EquationBundle[] bundles;
    private readonly FrozenDictionary<Rule, int> indexes;
    private readonly long largest;

    public EquationScreen(Form form, IEnumerable<EquationFamily> families)
    {
        this.form = form;
        var screened = families.Where(family => IsScreened(family.Equations)).ToList();
        Rules = screened.ConvertAll(family => family.Rule);
        var all = screened.SelectMany(family => family.Equations.Select((equation, i) => new ScreenedEquation(family.Rule, i, equation))).ToList();
        indexes = Rules.Select((rule, i) => (rule, i)).ToFrozenDictionary(Rule (pair) => pair.rule, pair => pair.i);
        bundles = [.. new BundleFinder(form.Layout).Find(all)];
        equations = [.. bundles.Where(bundle => bundle.Members[0].Equation.Relation == Relation.Equal)];
        equationsByCell = all.SelectMany(each => each.Equation.Terms.Select(term => (term.Cell.Index, each))).ToLookup(pair => pair.Index, pair => pair.each);
        largest = int.MaxValue / all.Select(each => each.Equation.Weight).Append(1).Max();
    }

    /// <summary>The rules of the edition that are decided here.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The bundles in which the equations are decided.</summary>
    public IReadOnlyList<EquationBundle> Bundles => bundles;

    /// <summary>Whether the counts alone show that all equations hold.</summary>
    public bool AllHold(AuditedReport report) => report.IsWhole && Fits(report.Digest) && Hold(bundles, report.Digest.Counts);

    /// <summary>Whether the counts alone show that all equations hold.</summary>
    /// <param name="digest">A report in which every cell holds a whole number or reads as 0, and whose sums fit.</param>
    public bool EquationsHold(ReportDigest digest) => Hold(equations, digest.Counts);

    /// <summary>Whether the sums of a report stay within 32 bits; beyond, its equations are evaluated one by one.</summary>
    public bool Fits(ReportDigest digest) => digest.Largest <= largest;

    /// <summary>The place of a rule among those decided here; null where it is not.</summary>
    public int? IndexOf(Rule rule) => indexes.TryGetValue(rule, out var index) ? index : null;

    /// <summary>
    /// Which equations of each rule do not hold, or cannot be decided from the counts alone: a bit for each equation, a number for each
    /// rule.
    /// </summary>
    /// <param name="report">A report whose sums fit.</param>
    public ulong[] Unsettled(AuditedReport report)
    {
        var unsettled = new ulong[Rules.Count];
        foreach (var bundle in bundles)
        {
            var lanes = bundle.BrokenLanes(report.Digest.Counts);
            for (var i = 0; lanes != 0; i++, lanes >>= 1)
            {
                if ((lanes & 1) != 0) Add(bundle.Members[i], unsettled);
            }
        }

        if (report.IsWhole) return unsettled;
        foreach (var open in form.Cells.Where(cell => report.Report[cell].Count is null && !report.ReadsAsZero(cell)))
        {
            foreach (var each in equationsByCell[open.Index]) Add(each, unsettled);
        }

        return unsettled;
    }

    private void Add(ScreenedEquation equation, ulong[] unsettled) => unsettled[indexes[equation.Rule]] |= 1UL << equation.Number;

    private static bool Hold(EquationBundle[] bundles, ReadOnlySpan<int> counts)
    {
        var broken = Vector256<int>.Zero;
        foreach (var bundle in bundles) broken |= bundle.Broken(counts);
        return broken == Vector256<int>.Zero;
    }

    // Sums of amounts, coefficients and constants are left to the evaluation.
    private static bool IsScreened(IReadOnlyList<Equation> equations) =>
        equations.Count <= BitsOfAMask
        && equations.All(equation => equation.Constant == 0 && equation.Terms.All(term => term.Coefficient == 1 && term.Cell.Kind != FigureKind.Amount));
}
