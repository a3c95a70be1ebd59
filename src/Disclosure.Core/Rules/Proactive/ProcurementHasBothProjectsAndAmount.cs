using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Proactive;

/// <summary>DC2106: procurement has both projects and an amount, or neither.</summary>
internal sealed class ProcurementHasBothProjectsAndAmount : SingleRule
{
    private static readonly CellKey Projects = CellKey.Of(ProactiveRow.CentralizedProcurement, ProactiveMeasure.ProjectCount);
    private static readonly CellKey Amount = CellKey.Of(ProactiveRow.CentralizedProcurement, ProactiveMeasure.TotalAmount);

    [SetsRequiredMembers]
    public ProcurementHasBothProjectsAndAmount()
    {
        Id = "DC2106";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Columns;
        Statement = new BilingualText(
            "采购项目数量为 0 时采购总金额为 0，反之亦然。",
            "Where there are no projects, the amount is 0, and the other way round.");
        Message = new MessageTemplate(
            "“政府集中采购”一行：采购项目数量为 {projects}，采购总金额为 {amount}；两者应同为 0 或同不为 0。{notes}",
            "Row “Centralized procurement”: the number of projects is {projects}, the total amount {amount}; both are 0 or neither. {notes}");
    }

    public override bool AppliesTo(Form form) => form.Find(Projects) is not null && form.Find(Amount) is not null;

    protected override string SubjectIn(Form form) => ProjectsIn(form).Row.Path;

    protected override RuleVerdict Decide(AuditedReport report)
    {
        if (NumberOf(ProjectsIn(report.Form), report) is not decimal count) return RuleVerdict.Undetermined;
        if (NumberOf(AmountIn(report.Form), report) is not decimal money) return RuleVerdict.Undetermined;
        return (count == 0) == (money == 0) ? RuleVerdict.Pass : RuleVerdict.Fail;
    }

    protected override Breach BreachIn(AuditedReport report)
    {
        var (projects, amount) = (ProjectsIn(report.Form), AmountIn(report.Form));
        ReportCell[] readAsZero = [.. new[] { projects, amount }.Where(report.ReadsAsZero)];
        return new Breach
        {
            Rule = this,
            Subject = projects.Row.Path,
            Cells = [new BreachCell(projects, report[projects]), new BreachCell(amount, report[amount])],
            Certainty = readAsZero.Length == 0 ? Certainty.Certain : Certainty.AssumingBlanksAreZero,
            ReadAsZero = readAsZero,
            Slots = Breach.Fill(("projects", FigureNames.Of(report[projects])), ("amount", FigureNames.Of(report[amount]))),
        };
    }

    private static FormCell ProjectsIn(Form form) => form.Cell(ProactiveRow.CentralizedProcurement, ProactiveMeasure.ProjectCount);

    private static FormCell AmountIn(Form form) => form.Cell(ProactiveRow.CentralizedProcurement, ProactiveMeasure.TotalAmount);

    private static decimal? NumberOf(FormCell cell, AuditedReport report) => report.ReadsAsZero(cell) ? 0 : report[cell].Number;
}
