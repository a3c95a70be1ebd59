using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Equations;

namespace Disclosure.Findings.Diagnoses;

/// <summary>Looks for likely causes of equations that do not hold together.</summary>
internal static class HintFinder
{
    private const int SwappedDigits = 9;

    /// <summary>The cause of totals that are not filled in.</summary>
    public static Hint Of(BlankTotals blanks) => new(
        HintCatalogue.TotalsNotFilledIn,
        ("table", blanks.Cells[0].Table.Label), ("count", Number(blanks.Cells.Count)),
        ("cells", new BilingualText(string.Join('、', blanks.Cells.Select(cell => cell.Name.Chinese)), string.Join(", ", blanks.Cells.Select(cell => cell.Name.English)))));

    public static IReadOnlyList<Hint> Of(IReadOnlyList<Finding> equations, IReadOnlyList<FormCell> cells, AuditedReport report)
    {
        if (equations is [var one, var other] && IsOfOneKind(one) && IsOfOneKind(other)) return [WrongApplicant(one, other)];
        var hints = equations.Where(finding => finding.Rule == LinearRules.OutcomeSum).SelectMany(finding => CountedTwice(finding, report)).Take(2).ToList();
        var first = equations[0];
        var gap = Math.Abs(first.Difference!.Value);
        if (gap % SwappedDigits == 0) hints.Add(new Hint(HintCatalogue.DigitsSwapped, ("gap", Number(gap))));
        else if (cells.Count == 0 && LeftOut(first, gap) is { } cell) hints.Add(new Hint(HintCatalogue.FigureLeftOut, ("gap", Number(gap)), ("cell", cell.Name)));
        return hints;
    }

    // The column of one kind of applicant does not balance.
    private static bool IsOfOneKind(Finding finding) =>
        finding.Rule == LinearRules.ApplicantBalance && finding.Cells[0].Cell.Column.Key != FormKey.Of(ApplicantKind.Total);

    private static Hint WrongApplicant(Finding one, Finding other)
    {
        var (more, less) = one.Difference > 0 ? (one, other) : (other, one);
        return new Hint(
            HintCatalogue.WrongApplicantKind,
            ("more", more.Equation!.Subject.Label), ("less", less.Equation!.Subject.Label), ("gap", Number(more.Difference!.Value)));
    }

    // The right side adds up the outcomes; the left is their total.
    private static IEnumerable<Hint> CountedTwice(Finding finding, AuditedReport report)
    {
        if (finding.LargerSide != EquationSide.Right) yield break;
        var gap = -finding.Difference!.Value;
        var column = finding.Cells[0].Cell.Column;
        var partial = report.Form.Find(CellKey.Of(ApplicationRow.PartiallyDisclosed, column));
        if (partial is not null && report[partial].Count is long count && gap <= count)
        {
            yield return new Hint(HintCatalogue.PartialDisclosureCountedTwice, ("gap", Number(gap)), ("partial", Number(count)));
        }

        yield return new Hint(HintCatalogue.OneOutcomePerApplication);
    }

    private static FormCell? LeftOut(Finding finding, decimal gap) =>
        finding.Cells.Where(cell => cell.Figure.Count == gap).Select(cell => cell.Cell).FirstOrDefault();

    private static BilingualText Number(decimal number) => NumberText.Of(number);
}
