using System.Collections.Frozen;
using System.Runtime.Intrinsics;
using Disclosure.Forms;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Equations.Screening;

/// <summary>
/// Decides all linear forms of an edition at once, from the counts alone: which of them hold for certain, so that only the
/// others need be evaluated and told. Derived from the catalogue; nothing is allocated where all hold. Immutable.
/// </summary>
internal sealed class EquationScreen
{
    private const int BitsOfAMask = 64;
    private readonly Form form;
    private readonly EquationBundle[] equations;
    private readonly ILookup<int, ScreenedForm> formsByCell;
    private readonly EquationBundle[] bundles;
    private readonly FrozenDictionary<Rule, int> indexes;
    private readonly long largest;

    public EquationScreen(Form form, IEnumerable<EquationFamily> families)
    {
        this.form = form;
        var screened = families.Where(family => IsScreened(family.Forms)).ToList();
        Rules = screened.ConvertAll(family => family.Rule);
        var forms = screened.SelectMany(family => family.Forms.Select((equation, i) => new ScreenedForm(family.Rule, i, equation))).ToList();
        indexes = Rules.Select((rule, i) => (rule, i)).ToFrozenDictionary(Rule (pair) => pair.rule, pair => pair.i);
        bundles = [.. new BundleFinder(form.Layout).Find(forms)];
        equations = [.. bundles.Where(bundle => bundle.Members[0].Form.Relation == Relation.Equal)];
        formsByCell = forms.SelectMany(each => each.Form.Terms.Select(term => (term.Cell.Index, each))).ToLookup(pair => pair.Index, pair => pair.each);
        largest = int.MaxValue / forms.Select(each => each.Form.Weight).Append(1).Max();
    }

    /// <summary>The rules of the edition that are decided here.</summary>
    public IReadOnlyList<LinearRule> Rules { get; }

    /// <summary>The bundles in which the forms are decided.</summary>
    public IReadOnlyList<EquationBundle> Bundles => bundles;

    /// <summary>Whether the counts alone show that all linear forms hold.</summary>
    public bool AllHold(AuditedReport report) => report.IsWhole && Fits(report.Digest) && Hold(bundles, report.Digest.Counts);

    /// <summary>Whether the counts alone show that all equations hold.</summary>
    /// <param name="digest">A report in which every cell holds a whole number or reads as 0, and whose sums fit.</param>
    public bool EquationsHold(ReportDigest digest) => Hold(equations, digest.Counts);

    /// <summary>Whether the sums of a report stay within 32 bits; beyond, its forms are evaluated one by one.</summary>
    public bool Fits(ReportDigest digest) => digest.Largest <= largest;

    /// <summary>The place of a rule among those decided here; null where it is not.</summary>
    public int? IndexOf(Rule rule) => indexes.TryGetValue(rule, out var index) ? index : null;

    /// <summary>Which forms of each rule do not hold, or cannot be decided from the counts alone: a bit for each form, a number for each rule.</summary>
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
            foreach (var each in formsByCell[open.Index]) Add(each, unsettled);
        }

        return unsettled;
    }

    private void Add(ScreenedForm form, ulong[] unsettled) => unsettled[indexes[form.Rule]] |= 1UL << form.Number;

    private static bool Hold(EquationBundle[] bundles, ReadOnlySpan<int> counts)
    {
        var broken = Vector256<int>.Zero;
        foreach (var bundle in bundles) broken |= bundle.Broken(counts);
        return broken == Vector256<int>.Zero;
    }

    // Sums of amounts, coefficients and constants are left to the evaluation.
    private static bool IsScreened(IReadOnlyList<LinearForm> forms) =>
        forms.Count <= BitsOfAMask
        && forms.All(form => form.Constant == 0 && form.Terms.All(term => term.Coefficient == 1 && term.Cell.Kind != FigureKind.Amount));
}
