using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Repairs.Slips;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Repairs;

/// <summary>
/// Groups the findings of equations by the parts of the repairs. Where the search ended before it knew the parts, two findings belong
/// together when one cell would mend both, or when they are the only two of a rule left and are off by opposite amounts. Findings
/// about the cells, columns and rows of a group join it. Totals that are not filled in are a cause of their own, which goes before.
/// </summary>
internal static class DiagnosisFinder
{
    /// <summary>The diagnoses of an audit.</summary>
    /// <param name="audit">The audit's result.</param>
    /// <param name="search">Finds its repairs; asked only where there is something to diagnose.</param>
    public static IReadOnlyList<Diagnosis> Find(AuditResult audit, Func<RepairResult> search)
    {
        var blanks = BlankTotals.Of(audit.Audited, audit.Findings);
        var findings = audit.Findings.Except(blanks.SelectMany(blank => blank.Findings)).ToList();
        var broken = findings.FindAll(IsEquation);
        if (blanks.Count == 0 && broken.Count == 0) return [];
        var repairs = search();
        var parts = broken.ConvertAll(finding => repairs.Parts.FirstOrDefault(part => part.Explains(finding)));
        var cells = SingleCells.Of(audit.Audited, broken, audit.Standing).ToList();
        var groups = Enumerable.Range(0, broken.Count).ToArray();
        foreach (var part in Enumerable.Range(0, broken.Count).Where(IsKnown).GroupBy(finding => parts[finding])) Join(groups, part);
        foreach (var (_, mended) in cells) Join(groups, mended.Where(finding => !IsKnown(finding)));
        foreach (var pair in OppositePairs(broken, groups, IsKnown)) Join(groups, pair);
        return
        [
            .. blanks.Select(blank => Of(blank, repairs)),
            .. Enumerable.Range(0, broken.Count).GroupBy(finding => groups[finding])
                .Select(group => Diagnose([.. group], broken, parts, cells, findings, audit)),
        ];

        bool IsKnown(int finding) => parts[finding] is { IsComplete: true };
    }

    // That a total is blank while its parts are not is seen, not guessed.
    private static Diagnosis Of(BlankTotals blank, RepairResult repairs) =>
        new(blank.Findings, [], [blank.Sign], [.. repairs.Parts.Where(part => blank.Findings.Any(part.Explains))]) { HasCertainSigns = true };

    // A group is named by its first finding, so that groups come in the order of the audit.
    private static void Join(int[] groups, IEnumerable<int> together)
    {
        var joined = together.Select(finding => groups[finding]).ToHashSet();
        if (joined.Count == 0) return;
        var first = joined.Min();
        for (var i = 0; i < groups.Length; i++)
        {
            if (joined.Contains(groups[i])) groups[i] = first;
        }
    }

    private static List<int[]> OppositePairs(List<Finding> broken, int[] groups, Func<int, bool> isKnown) =>
        Enumerable.Range(0, broken.Count).Where(finding => !isKnown(finding) && groups.Count(group => group == groups[finding]) == 1)
            .GroupBy(finding => broken[finding].Rule)
            .Select(rule => rule.ToArray())
            .Where(rule => rule is [var one, var other] && broken[one].Difference == -broken[other].Difference)
            .ToList();

    private static Diagnosis Diagnose(
        List<int> group, List<Finding> broken, List<RepairPart?> parts, List<(FormCell Cell, IReadOnlyList<int> Mended)> cells,
        List<Finding> findings, AuditResult audit)
    {
        var equations = group.ConvertAll(finding => broken[finding]);
        var mending = cells.Where(cell => cell.Mended.All(group.Contains)).Select(cell => cell.Cell).ToList();
        var subjects = equations.Select(finding => finding.Subject).Concat(mending.Select(cell => cell.Path)).ToHashSet();
        var echoes = findings.Where(finding => finding.Rule.Class == RuleClass.Arithmetic && !SaysEqual(finding) && subjects.Contains(finding.Subject));
        var scene = new BrokenGroup(audit.Report, equations, mending);
        var signs = Detectors.OfSigns.Select(detector => detector.Detect(scene).ToList()).FirstOrDefault(detected => detected.Count > 0);
        return new Diagnosis([.. equations, .. echoes], mending, signs ?? [], [.. group.Select(finding => parts[finding]).OfType<RepairPart>().Distinct()]);
    }

    private static bool IsEquation(Finding finding) => SaysEqual(finding) && finding.Rule.TiesFigures && !finding.IsExplained;

    private static bool SaysEqual(Finding finding) => finding.Equation is { Relation: Relation.Equal };
}
