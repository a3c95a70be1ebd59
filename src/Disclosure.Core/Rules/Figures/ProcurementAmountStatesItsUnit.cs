using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Figures;

/// <summary>DC1202: the amount of procurement says in which unit it is.</summary>
internal sealed class ProcurementAmountStatesItsUnit : SingleRule
{
    private static readonly Regex Unit = new(@"单位\s*[:：为]?\s*(?:人民币)?[万亿]?元", RegexOptions.CultureInvariant);
    private static readonly CellKey Amount = CellKey.Of(ProactiveRow.CentralizedProcurement, ProactiveMeasure.TotalAmount);

    [SetsRequiredMembers]
    public ProcurementAmountStatesItsUnit()
    {
        Id = "DC1202";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("2019年版表格没有为“采购总金额”规定单位", "The form of 2019 prints no unit for 采购总金额");
        Statement = new BilingualText(
            "政府集中采购总金额写明单位（元或万元）。",
            "The total amount of procurement states its unit, yuan (元) or ten thousand yuan (万元).");
        Message = new MessageTemplate(
            "“{cell}”为 {printed}，没有写明单位，无法判断是元还是万元；可在表下注明“单位：元”或“单位：万元”。",
            "The cell “{cell}” holds {printed} without a unit, so it may be yuan or ten thousand yuan; a note “单位：元” or “单位：万元” in the section tells.");
    }

    public override bool AppliesTo(Form form) => form.Find(Amount) is not null;

    protected override string SubjectIn(Form form) => AmountIn(form).Path;

    protected override RuleVerdict Decide(AuditedReport report)
    {
        var figure = report[AmountIn(report.Form)];
        if (figure.IsEmpty || figure.Number == 0) return RuleVerdict.NotApplicable;
        if (figure.Text?.Contains('元', StringComparison.Ordinal) == true || IsStatedIn(report.Report)) return RuleVerdict.Pass;
        return figure.Number is null ? RuleVerdict.Undetermined : RuleVerdict.Fail;
    }

    protected override Breach BreachIn(AuditedReport report)
    {
        var cell = AmountIn(report.Form);
        return CellRule.BreachAt(this, cell, report[cell]);
    }

    private static FormCell AmountIn(Form form) => form.Cell(ProactiveRow.CentralizedProcurement, ProactiveMeasure.TotalAmount);

    private static bool IsStatedIn(AnnualDisclosureReport report)
    {
        var sections = report.Sections ?? [];
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Statutory?.Kind == SectionKind.ProactiveDisclosure && Unit.IsMatch(sections[i].Text)) return true;
        }

        return false;
    }
}
