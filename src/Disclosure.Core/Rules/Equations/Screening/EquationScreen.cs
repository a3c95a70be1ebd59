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
    private static readonly EquationScreen[] ByEdition = [.. Form.All.Select(form => new EquationScreen(form, RuleCatalogue.Rules.OfType<LinearRule>()))];
    private readonly Form form;
    private readonly EquationBundle[] equations;
    private readonly EquationBundle[] bounds;
    private readonly ILookup<int, ScreenedForm> formsByCell;
    private readonly long heaviest;

    internal EquationScreen(Form form, IEnumerable<LinearRule> rules)
    {
        this.form = form;
        Rules = [.. rules.Where(rule => rule.Editions.Contains(form.Edition) && IsScreened(rule.Equations(form.Edition)))];
        var forms = Rules.SelectMany(rule => rule.Equations(form.Edition).Select((equation, i) => new ScreenedForm(rule, i, equation))).ToList();
        var bundles = new BundleFinder(CountLayout.Of(form)).Find(forms).ToLookup(bundle => bundle.Members[0].Form.Relation == Relation.Equal);
        equations = [.. bundles[true]];
        bounds = [.. bundles[false]];
        formsByCell = forms.SelectMany(each => each.Form.Terms.Select(term => (term.Cell.Index, each))).ToLookup(pair => pair.Index, pair => pair.each);
        heaviest = forms.Max(each => each.Form.Weight);
    }

    /// <summary>The rules of the edition that are decided here.</summary>
    public IReadOnlyList<LinearRule> Rules { get; }

    /// <summary>The bundles in which the forms are decided.</summary>
    public IEnumerable<EquationBundle> Bundles => equations.Concat(bounds);

    /// <summary>The screen of an edition.</summary>
    public static EquationScreen Of(ReportEdition edition) => ByEdition[(int)edition];

    /// <summary>Whether the counts alone show that all linear forms hold.</summary>
    public bool AllHold(AuditedReport report)
    {
        if (!report.IsWhole || !Fits(report.Digest)) return false;
        var signs = Vector512<long>.Zero;
        return (Broken(equations, report.Digest.Counts, ref signs) | Broken(bounds, report.Digest.Counts, ref signs)) == Vector512<long>.Zero;
    }

    /// <summary>Whether all equations hold and no count in them is below 0, where every cell holds a whole number or reads as 0.</summary>
    /// <param name="digest">A report whose sums fit.</param>
    public bool EquationsHold(ReportDigest digest)
    {
        var signs = Vector512<long>.Zero;
        var broken = Broken(equations, digest.Counts, ref signs);
        return (broken | Vector512.LessThan(signs, Vector512<long>.Zero)) == Vector512<long>.Zero;
    }

    /// <summary>Whether the sums of a report stay within 64 bits.</summary>
    public bool Fits(ReportDigest digest) => heaviest <= digest.HeaviestSum;

    /// <summary>Which forms of each rule do not hold, or cannot be decided from the counts alone: a bit for each.</summary>
    /// <param name="report">A report whose sums fit.</param>
    public IReadOnlyDictionary<LinearRule, ulong> Unsettled(AuditedReport report)
    {
        var unsettled = Rules.ToDictionary(rule => rule, _ => 0UL);
        foreach (var bundle in Bundles)
        {
            var lanes = bundle.BrokenLanes(report.Digest.Counts);
            for (var i = 0; lanes != 0; i++, lanes >>= 1)
            {
                if ((lanes & 1) != 0) unsettled[bundle.Members[i].Rule] |= 1UL << bundle.Members[i].Number;
            }
        }

        foreach (var open in form.Cells.Where(cell => formsByCell.Contains(cell.Index) && report[cell].Count is null && !report.ReadsAsZero(cell)))
        {
            foreach (var each in formsByCell[open.Index]) unsettled[each.Rule] |= 1UL << each.Number;
        }

        return unsettled;
    }

    private static Vector512<long> Broken(EquationBundle[] bundles, ReadOnlySpan<long> counts, ref Vector512<long> signs)
    {
        var broken = Vector512<long>.Zero;
        foreach (var bundle in bundles) broken |= bundle.Broken(counts, ref signs);
        return broken;
    }

    // Sums of amounts, coefficients and constants are left to the evaluation.
    private static bool IsScreened(IReadOnlyList<LinearForm> forms) =>
        forms.Count <= BitsOfAMask
        && forms.All(form => form.Constant == 0 && form.Terms.All(term => term.Coefficient == 1 && term.Cell.Kind != FigureKind.Amount));
}
