using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Figures;

/// <summary>DC1204: fees in ten thousand yuan have at most six decimals.</summary>
internal sealed class FeesAreWholeCents : CellRule
{
    private const decimal CentsInTenThousandYuan = 1_000_000;

    [SetsRequiredMembers]
    public FeesAreWholeCents()
    {
        Id = "DC1204";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = new BilingualText("人民币的最小记账单位为分：0.01 元等于 0.000001 万元", "The smallest amount kept in books is 0.01 yuan, which is 0.000001 of 万元");
        Statement = new BilingualText(
            "以万元为单位的金额不超过六位小数。",
            "Amounts in ten thousand yuan have at most six decimals.");
        Message = new MessageTemplate(
            "“{cell}”为 {printed}，小数超过六位，即不足一分；请核对单位和数额。",
            "The cell “{cell}” holds {printed}, which has more than six decimals and so splits the cent; unit and amount may not be right.");
    }

    internal override bool IsBreach(decimal number) => !decimal.IsInteger(number * CentsInTenThousandYuan);

    protected override bool IsConcerned(FormCell cell) => cell.Unit == FigureUnit.TenThousandYuan;
}
