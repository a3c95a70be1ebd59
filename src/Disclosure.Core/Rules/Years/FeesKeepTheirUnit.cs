using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6012: fees are not thousands of times last year's, as they are where one of them is in yuan.</summary>
internal sealed class FeesKeepTheirUnit : YearsRule
{
    private static readonly CellKey Fees = CellKey.Of(ProactiveRow.AdministrativeFees, ProactiveMeasure.AmountCollected);

    [SetsRequiredMembers]
    public FeesKeepTheirUnit()
        : base(ReportRole.PriorYear)
    {
        Id = "DC6012";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "收费金额与上年相差不到数千倍；两年都以万元为单位。",
            "Fees are less than thousands of times apart from last year's: both years state them in ten thousand yuan.");
        Message = new MessageTemplate(
            "收费金额：{priorYear}为 {prior}，{year}为 {own}，相差 {times} 倍以上；表头单位为万元，请核对是否有一年以元填写。",
            "Fees are {prior} for {priorYear} and {own} for {year}, {times} times or more apart; "
                + "the unit is ten thousand yuan, so check whether one year states them in yuan.");
    }

    protected override void AnswerBeside(AuditedReport report, RuleAnswers answers)
    {
        var prior = PriorOf(report);
        if (report.Form.Find(Fees) is not { } cell || prior.Form.Find(Fees) is not { } other) return;
        if (report[cell].Number is not (> 0 and var now) || prior[other].Number is not (> 0 and var before))
        {
            answers.DoesNotApply(this, cell.Path);
            return;
        }

        var times = report.Options.Thresholds.FeeChangeInTimes;
        answers.PassUnless(this, cell.Path, Math.Max(now, before) / Math.Max(1, times) < Math.Min(now, before) ? null : new Breach
        {
            Rule = this,
            Subject = cell.Path,
            Cells = [.. CellsOf(new FormCellPair(cell, other), report, ReportSlot.PriorYear)],
            Slots = Breach.Fill(
                ("priorYear", YearBefore(prior.Report)), ("year", YearOf(report.Report)),
                ("prior", NumberText.Of(before)), ("own", NumberText.Of(now)), ("times", NumberText.Of(times))),
        });
    }
}
