using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Figures;

/// <summary>DC1201: fees in ten thousand yuan are not as large as if they were in yuan.</summary>
internal sealed class FeesAreOfPlausibleSize : Rule
{
    private static readonly CellKey Fees = CellKey.Of(ProactiveRow.AdministrativeFees, ProactiveMeasure.AmountCollected);

    private static readonly OrganKind[] UpToCounties =
    [
        OrganKind.Township, OrganKind.StreetOffice, OrganKind.CountyDepartment, OrganKind.CountyGovernment,
    ];

    [SetsRequiredMembers]
    public FeesAreOfPlausibleSize()
    {
        Id = "DC1201";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("年度报告格式第二部分列名：“单位：万元”", "Head of the column in section 二: in ten thousand yuan (万元)");
        Statement = new BilingualText(
            "行政事业性收费以万元为单位，数额与机关的规模相称。",
            "Administrative fees are given in ten thousand yuan, and their size fits the organ.");
        Message = new MessageTemplate(
            "“{cell}”为 {printed} 万元，超过 {threshold} 万元；请核对是否误以元为单位填写。",
            "The cell “{cell}” holds {printed} (in ten thousand yuan), more than {threshold}; it may have been filled in in yuan.");
    }

    public override bool AppliesTo(Form form) => form.Find(Fees) is not null;

    public override void Answer(AuditedReport report, RuleAnswers answers)
    {
        var cell = report.Form.Cell(ProactiveRow.AdministrativeFees, ProactiveMeasure.AmountCollected);
        if (report[cell].Number is not decimal amount)
        {
            if (report.ReadsAsZero(cell)) answers.Pass(this, cell.Path);
            else answers.CannotTell(this, cell.Path);
            return;
        }

        var threshold = Threshold(report);
        answers.PassUnless(this, cell.Path, amount <= threshold ? null : new Breach
        {
            Rule = this,
            Subject = cell.Path,
            Cells = [new BreachCell(cell, report[cell])],
            Slots = Breach.Fill(("cell", cell.Name), ("printed", NumberText.Of(amount)), ("threshold", NumberText.Of(threshold))),
        });
    }

    internal override HeldInstances? Screen(AuditedReport report)
    {
        var cell = report.Form.Cell(ProactiveRow.AdministrativeFees, ProactiveMeasure.AmountCollected);
        return report.Report[cell].Number <= Threshold(report) ? new HeldInstances(1) : null;
    }

    private static decimal Threshold(AuditedReport report) => report.Report.OrganKind is { } kind && Array.IndexOf(UpToCounties, kind) >= 0
        ? report.Options.Thresholds.LargestFeesOfCountiesInTenThousandYuan
        : report.Options.Thresholds.LargestFeesInTenThousandYuan;
}
