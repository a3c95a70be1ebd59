using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Units;

/// <summary>DC7003: no cell of a sum has less than the units that are there come to.</summary>
internal sealed class SumIsNoLessThanUnits : CellwiseRule
{
    [SetsRequiredMembers]
    public SumIsNoLessThanUnits()
    {
        Id = "DC7003";
        Statement = new BilingualText(
            "单位未交齐或没有单位名单时，汇总报告的每一格不少于已交各单位之和。",
            "While units are missing, or without a list of units, no cell of a sum has less than the units that are there come to.");
        Message = new MessageTemplate(
            "“{cell}”：已交的 {units} 个单位合计 {right}，已大于汇总的 {left}，多 {gap}；未交的单位不可能为负。{blanks}{notes}",
            "“{cell}”: the units that are there (units: {units}) come to {right}, {gap} more than the sum, which has {left}; "
                + "those that are missing cannot be below 0. {blanks} {notes}");
    }

    protected override bool IsAskedOf(UnitsOfSum sum) => !sum.Report.Dossier.IsOfSheet && sum.Placement.IsComplete != true;

    protected override bool IsBroken(decimal residual, UnitsOfSum sum) => residual < 0;

    protected override RuleSeverity SeverityAtMost(FormCell cell, UnitsOfSum sum) =>
        cell.Table.Section == SectionKind.ProactiveDisclosure ? RuleSeverity.Warning : RuleSeverity.Error;
}
