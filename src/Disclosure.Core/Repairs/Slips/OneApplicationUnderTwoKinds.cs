using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Rules.Equations;

namespace Disclosure.Repairs.Slips;

/// <summary>Two kinds of applicant of which one accounts for as many too few as the other for too many.</summary>
internal sealed class OneApplicationUnderTwoKinds : ISignDetector
{
    public IEnumerable<Explanation> Detect(BrokenGroup group)
    {
        if (group.Equations is not [var one, var other] || Excess(one) is not decimal gap || Excess(other) != -gap) yield break;
        var (more, less) = gap > 0 ? (one, other) : (other, one);
        yield return SlipCatalogue.WrongColumn.Suspected(
            ("more", more.Equation!.Subject.Label), ("less", less.Equation!.Subject.Label), ("gap", NumberText.Of(Math.Abs(gap))));
    }

    // By how much more came in than was disposed of or is open.
    private static decimal? Excess(Finding finding) =>
        EquationRole.BalanceOf(finding.Equation!) is not { } balance ? null
        : balance.Intake == EquationSide.Left ? finding.Difference
        : -finding.Difference;
}
