using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Figures;

/// <summary>DC1202: the amount of procurement says in which unit it is.</summary>
internal sealed class ProcurementAmountStatesItsUnit : Rule
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

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        var cell = report.Form.Cell(ProactiveRow.CentralizedProcurement, ProactiveMeasure.TotalAmount);
        var figure = report[cell];
        if (figure.IsEmpty || figure.Number == 0) answers.DoesNotApply(this, cell.Path);
        else if (figure.Text?.Contains('元', StringComparison.Ordinal) == true || IsStatedIn(report.Report)) answers.Pass(this, cell.Path);
        else if (figure.Number is null) answers.CannotTell(this, cell.Path);
        else answers.Fail(BreachAt(cell, figure));
    }

    internal override HeldInstances? Screen(AuditedReport report)
    {
        var figure = report.Report[report.Form.Cell(ProactiveRow.CentralizedProcurement, ProactiveMeasure.TotalAmount)];
        return figure.Number == 0 ? new HeldInstances(0, 1) : figure.Number is not null && IsStatedIn(report.Report) ? new HeldInstances(1) : null;
    }

    private Breach BreachAt(FormCell cell, Figure figure) => new()
    {
        Rule = this,
        Subject = cell.Path,
        Cells = [new BreachCell(cell, figure)],
        Slots = Breach.Fill(("cell", cell.Name), ("printed", BilingualText.Same(figure.Text ?? figure.ToString()))),
    };

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
