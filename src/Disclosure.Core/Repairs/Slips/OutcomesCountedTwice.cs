using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Repairs.Slips;

/// <summary>Outcomes that come to more than their total.</summary>
internal sealed class OutcomesCountedTwice : ISignDetector
{
    // The columns of one diagnosis say the same over again.
    private const int MostExplanations = 2;

    public IEnumerable<Explanation> Detect(BrokenGroup group) =>
        group.Equations.SelectMany(finding => Detect(finding, group.Report)).Take(MostExplanations);

    private static IEnumerable<Explanation> Detect(Finding finding, AnnualDisclosureReport report)
    {
        if (EquationRole.OutcomeSumOf(finding.Equation!, report.Form) is not var (column, outcomes) || finding.LargerSide != outcomes) yield break;
        var gap = Math.Abs(finding.Difference!.Value);
        var partial = report.Form.Find(CellKey.Of(ApplicationRow.PartiallyDisclosed, column));
        if (partial is not null && report[partial].Count is long count && gap <= count)
        {
            yield return SlipCatalogue.PartialDisclosureCountedTwice.Suspected(("gap", NumberText.Of(gap)), ("partial", NumberText.Of(count)));
        }

        yield return SlipCatalogue.SeveralOutcomesForOneApplication.Suspected();
    }
}
