using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6009: no total is a multiple, or a small fraction, of last year's; told once a table.</summary>
internal sealed class FiguresChangeWithinReason : YearsRule
{
    private static readonly string Total = FormKey.Of(ApplicantKind.Total);

    [SetsRequiredMembers]
    public FiguresChangeWithinReason()
        : base(ReportRole.PriorYear)
    {
        Id = "DC6009";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Experience;
        Statement = new BilingualText(
            "各行总数与上年相比没有成倍的增减。",
            "No row's total is a multiple, or a small fraction, of last year's.");
        Message = new MessageTemplate(
            "“{where}”与上年相比增减超过 {times} 倍：{cells}；请核对，集中申请、专项行动等属正常。",
            "“{where}”: figures are more than {times} times last year's, or as many times less: {cells}. A campaign may be the reason.");
    }

    protected override void AnswerBeside(AuditedReport report, RuleAnswers answers)
    {
        var prior = PriorOf(report);
        if (report.Form != prior.Form) return;
        foreach (var table in report.Form.Tables) Answer(table, report, prior, answers);
    }

    private void Answer(FormTable table, AuditedReport report, AuditedReport prior, RuleAnswers answers)
    {
        List<FormCell>? changed = null;
        foreach (var cell in table.Cells)
        {
            if (IsTotal(cell) && IsOdd(report.FigureOf(cell), prior.FigureOf(cell), report.Options.Thresholds)) (changed ??= []).Add(cell);
        }

        answers.PassUnless(this, table.Path, changed is null ? null : BreachOf(table, changed, report));
    }

    // Rows without a total of their own have one figure for each thing that is counted.
    private static bool IsTotal(FormCell cell) =>
        cell.Kind == FigureKind.Count && (cell.Table.Section == SectionKind.ProactiveDisclosure || cell.Column.Key == Total);

    private static bool IsOdd(in Figure own, in Figure prior, RuleThresholds thresholds) =>
        own.Count is long now and >= 0 && prior.Count is long before and >= 0
        && Math.Abs(now - before) >= thresholds.ComparableChange
        && Math.Max(now, before) > (Int128)thresholds.ChangeInTimes * Math.Min(now, before);

    private Breach BreachOf(FormTable table, List<FormCell> changed, AuditedReport report) => new()
    {
        Rule = this,
        Subject = table.Path,
        Cells = [.. changed.SelectMany(cell => CellsOf(new FormCellPair(cell, cell), report, ReportSlot.PriorYear))],
        Slots = Breach.Fill(
            ("where", table.Label),
            ("times", NumberText.Of(report.Options.Thresholds.ChangeInTimes)),
            ("cells", FigurePairs.Of(changed.ConvertAll(cell => new FormCellPair(cell, cell)), PriorOf(report).Report, report.Report))),
    };
}
