using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Units;

/// <summary>DC7001: every cell of a sum is what its units come to, where all of them are there.</summary>
internal sealed class SumEqualsUnitsTogether : CellwiseRule
{
    [SetsRequiredMembers]
    public SumEqualsUnitsTogether()
    {
        Id = "DC7001";
        Statement = new BilingualText(
            "汇总报告的每一格等于名单上各单位之和；没有单位名单的，汇总不多于各单位之和的不在此列。",
            "Every cell of a sum is what the units of the list come to; without a list, only a sum that has more than its units is told.");
        Message = new MessageTemplate(
            "“{cell}”：汇总 {left}，各单位之和 {right}（{units} 个单位），{larger}多 {gap}。{blanks}{notes}",
            "“{cell}”: the sum has {left}, the units together {right} (units: {units}); {larger} has {gap} more. {blanks} {notes}");
    }

    protected override bool IsAskedOf(UnitsOfSum sum) => !sum.Report.Dossier.IsOfSheet && sum.Placement.IsComplete != false;

    // While a unit of the list is missing no cell can be compared, which is no proof that all are equal.
    protected override bool IsOpenFor(UnitsOfSum sum) => !sum.Report.Dossier.IsOfSheet && sum.Placement.IsComplete == false;

    // Without a list nobody knows whether all units are there; that the sum has less than they is DC7003.
    protected override bool IsBroken(decimal residual, UnitsOfSum sum) => sum.Placement.IsComplete == true || residual > 0;

    // Documents made together and enforcement by others are counted in more ways than one.
    protected override RuleSeverity SeverityAtMost(FormCell cell, UnitsOfSum sum) =>
        sum.Placement.IsComplete == true && cell.Table.Section != SectionKind.ProactiveDisclosure ? RuleSeverity.Error : RuleSeverity.Warning;
}
