using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Figures;

/// <summary>DC1201: fees in ten thousand yuan are not as large as if they were in yuan.</summary>
internal sealed class FeesAreOfPlausibleSize : SingleRule
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

    protected override string SubjectIn(Form form) => FeesIn(form).Path;

    protected override RuleVerdict Decide(AuditedReport report)
    {
        var cell = FeesIn(report.Form);
        if (report[cell].Number is decimal amount) return IsPlausible(amount, report) ? RuleVerdict.Pass : RuleVerdict.Fail;
        return report.ReadsAsZero(cell) ? RuleVerdict.Pass : RuleVerdict.Undetermined;
    }

    protected override Breach BreachIn(AuditedReport report)
    {
        var cell = FeesIn(report.Form);
        return new Breach
        {
            Rule = this,
            Subject = cell.Path,
            Cells = [new BreachCell(cell, report[cell])],
            Slots = Breach.Fill(("cell", cell.Name), ("printed", NumberText.Of(report[cell].Number!.Value)), ("threshold", NumberText.Of(Threshold(report)))),
        };
    }

    private static FormCell FeesIn(Form form) => form.Cell(ProactiveRow.AdministrativeFees, ProactiveMeasure.AmountCollected);

    // What is small for any organ needs no look at its kind.
    private static bool IsPlausible(decimal amount, AuditedReport report)
    {
        var thresholds = report.Options.Thresholds;
        var isSmall = amount <= thresholds.LargestFeesOfCountiesInTenThousandYuan && amount <= thresholds.LargestFeesInTenThousandYuan;
        return isSmall || amount <= Threshold(report);
    }

    private static decimal Threshold(AuditedReport report) => report.Report.OrganKind is { } kind && Array.IndexOf(UpToCounties, kind) >= 0
        ? report.Options.Thresholds.LargestFeesOfCountiesInTenThousandYuan
        : report.Options.Thresholds.LargestFeesInTenThousandYuan;
}
