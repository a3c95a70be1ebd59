using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Units;

/// <summary>DC7011: what a sheet for collecting prints as its sum is what its rows come to.</summary>
internal sealed class PrintedSumEqualsItsRows : CellwiseRule
{
    [SetsRequiredMembers]
    public PrintedSumEqualsItsRows()
    {
        Id = "DC7011";
        Basis = RuleBasis.Total;
        Statement = new BilingualText(
            "收集表中的合计等于表中各单位之和。",
            "The sum that a sheet for collecting prints is what the units of the sheet come to.");
        Message = new MessageTemplate(
            "“{cell}”：表中合计 {left}，各单位之和 {right}（{units} 个单位），{larger}多 {gap}；请核对合计公式是否漏了行。{blanks}{notes}",
            "“{cell}”: the sheet prints {left}, its units come to {right} (units: {units}); {larger} has {gap} more. "
                + "Check whether the formula misses rows. {blanks} {notes}");
    }

    protected override bool IsAskedOf(UnitsOfSum sum) => sum.Report.Dossier.IsOfSheet;

    protected override BilingualText SumName => new("合计", "the printed sum");

    protected override bool IsBroken(decimal residual, UnitsOfSum sum) => true;

    protected override RuleSeverity SeverityAtMost(FormCell cell, UnitsOfSum sum) => RuleSeverity.Error;
}
