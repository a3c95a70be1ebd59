using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Figures;

/// <summary>DC1112: no sign stands for a number.</summary>
internal sealed class CellsHoldNumbersRatherThanSigns : TableCellsRule
{
    [SetsRequiredMembers]
    public CellsHoldNumbersRatherThanSigns()
        : base(FigureTrait.NotApplicable)
    {
        Id = "DC1112";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Practice;
        Statement = new BilingualText(
            "数字格中填数字，不以“/”“-”“无”等符号代替。",
            "Cells hold numbers rather than signs such as “/”, “-” or “无”.");
        Message = new MessageTemplate(
            "“{table}”的表格有 {count} 格以符号代替数字（{printed}），已读作“不适用”；没有发生的事项宜填 0。",
            "The table of “{table}” has {count} cells with a sign in place of a number ({printed}), read as not applicable; "
                + "what did not occur is better reported as 0.");
    }
}
