using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Findings.Diagnoses;

/// <summary>
/// Groups the findings of equations. Two belong together when one cell would mend both, or when they are the only two of
/// a rule left and are off by opposite amounts. Findings about those cells, columns and rows join them. Totals that are
/// not filled in are a cause of their own, which goes before.
/// </summary>
internal static class DiagnosisFinder
{
    public static IReadOnlyList<Diagnosis> Find(AuditedReport report, IReadOnlyList<Finding> findings, EquationStanding standing)
    {
        var blanks = BlankTotals.Of(report, findings);
        if (blanks.Count > 0) findings = [.. findings.Except(blanks.SelectMany(blank => blank.Findings))];
        var broken = findings.Where(IsEquation).ToList();
        var place = broken.Select((finding, index) => (finding, index)).ToDictionary(pair => pair.finding.Equation!, pair => pair.index);
        var cells = SingleCells.Of(report, broken.ToDictionary(finding => finding.Equation!), standing).ToList();
        var groups = Enumerable.Range(0, broken.Count).ToArray();
        foreach (var (_, mended) in cells) Join(groups, mended.Select(form => place[form]));
        foreach (var pair in OppositePairs(broken, groups)) Join(groups, pair);

        return
        [
            .. blanks.Select(blank => new Diagnosis(blank.Findings, [], [HintFinder.Of(blank)])),
            .. groups.Select((group, index) => (group, index)).GroupBy(finding => finding.group, finding => broken[finding.index])
                .Select(group => Diagnose([.. group], cells, findings, report)),
        ];
    }

    // A group is named by its first finding, so that groups come in the order of the audit.
    private static void Join(int[] groups, IEnumerable<int> together)
    {
        var joined = together.Select(finding => groups[finding]).ToHashSet();
        var first = joined.Min();
        for (var i = 0; i < groups.Length; i++)
        {
            if (joined.Contains(groups[i])) groups[i] = first;
        }
    }

    private static List<int[]> OppositePairs(List<Finding> broken, int[] groups) =>
        Enumerable.Range(0, broken.Count).Where(finding => groups.Count(group => group == groups[finding]) == 1)
            .GroupBy(finding => broken[finding].Rule)
            .Select(rule => rule.ToArray())
            .Where(rule => rule is [var one, var other] && broken[one].Difference == -broken[other].Difference)
            .ToList();

    private static Diagnosis Diagnose(List<Finding> equations, List<(Forms.FormCell Cell, IReadOnlyList<LinearForm> Mended)> cells, IReadOnlyList<Finding> findings, AuditedReport report)
    {
        var forms = equations.Select(finding => finding.Equation!).ToHashSet();
        var mending = cells.Where(cell => cell.Mended.All(forms.Contains)).Select(cell => cell.Cell).ToList();
        var subjects = equations.Select(finding => finding.Subject).Concat(mending.Select(cell => cell.Path)).ToHashSet();
        var echoes = findings.Where(finding => finding.Rule.Class == RuleClass.Arithmetic && !IsEquation(finding) && subjects.Contains(finding.Subject));
        return new Diagnosis([.. equations, .. echoes], mending, HintFinder.Of(equations, mending, report));
    }

    private static bool IsEquation(Finding finding) => finding.Equation is { Relation: Relation.Equal };
}
