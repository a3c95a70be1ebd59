using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6010: neither the figures nor the text of section 一 or 五 are those of last year's report.</summary>
internal sealed class ReportsAreOfTheirOwn : YearsRule
{
    private static readonly SectionKind[] Compared = [SectionKind.Overview, SectionKind.ProblemsAndImprovements];

    [SetsRequiredMembers]
    public ReportsAreOfTheirOwn()
        : base(ReportRole.PriorYear)
    {
        Id = "DC6010";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Care;
        Statement = new BilingualText(
            "本年度的数字、第一部分和第五部分的文字不与上年度报告雷同。",
            "Figures, and the text of sections 一 and 五, are not those of last year's report.");
        Message = new MessageTemplate(
            "{year}报告{what}与 {priorYear}报告{likeness}，请核对是否误用了上年度的内容。",
            "In the report of {year}, {what} {likeness} of {priorYear}; check whether last year's content was used by mistake.");
    }

    protected override void AnswerBeside(AuditedReport report, RuleAnswers answers)
    {
        var prior = PriorOf(report);
        var cells = report.Form == prior.Form ? RepeatedFigures(report, prior) : null;
        answers.PassUnless(this, RuleSubject.Tables, cells is null ? null : BreachOf(
            RuleSubject.Tables,
            report,
            new BilingualText($"全部 {cells.Count} 个非零数字", $"all {cells.Count} figures other than 0"),
            new BilingualText("完全相同", "are those"),
            [.. cells.SelectMany(cell => CellsOf(new FormCellPair(cell, cell), report, ReportSlot.PriorYear))]));
        foreach (var kind in Compared)
        {
            var section = FormSection.Of(kind);
            var isCopied = IsCopied(TextOf(kind, report.Report), TextOf(kind, prior.Report), report.Options.Thresholds);
            answers.PassUnless(this, section.Path, !isCopied ? null : BreachOf(
                section.Path,
                report,
                new BilingualText($"“{section.Heading}”的文字", $"the text of “{section.Heading}”"),
                new BilingualText("基本相同", "is nearly that"),
                []));
        }
    }

    private static List<FormCell>? RepeatedFigures(AuditedReport report, AuditedReport prior)
    {
        var repeated = 0;
        for (var i = 0; i < report.Form.Cells.Count; i++)
        {
            var cell = report.Form.Cells[i];
            ref readonly var own = ref report.FigureOf(cell);
            if ((own.Number ?? 0) != (prior.FigureOf(cell).Number ?? 0)) return null;
            if (own.Number is not (null or 0)) repeated++;
        }

        return repeated < report.Options.Thresholds.RepeatedFigures
            ? null
            : [.. report.Form.Cells.Where(cell => report.Report[cell].Number is not (null or 0))];
    }

    private static string? TextOf(SectionKind kind, AnnualDisclosureReport report) =>
        report.Sections?.FirstOrDefault(section => section.Statutory?.Kind == kind)?.Text;

    private static bool IsCopied(string? own, string? prior, RuleThresholds thresholds) =>
        own is not null && prior is not null
        && Math.Min(own.Length, prior.Length) >= thresholds.ComparableTextInCharacters
        && TextLikeness.AtLeast(own, prior, thresholds.SameTextInPercent);

    private Breach BreachOf(string subject, AuditedReport report, BilingualText what, BilingualText likeness, BreachCell[] cells) => new()
    {
        Rule = this,
        Subject = subject,
        Cells = cells,
        Slots = Breach.Fill(("year", YearOf(report.Report)), ("priorYear", YearBefore(PriorOf(report).Report)), ("what", what), ("likeness", likeness)),
    };
}
