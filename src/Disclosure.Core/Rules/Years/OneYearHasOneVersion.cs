using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6011: where a report was published more than once, all versions have the same figures.</summary>
internal sealed class OneYearHasOneVersion : YearsRule
{
    [SetsRequiredMembers]
    public OneYearHasOneVersion()
        : base(ReportRole.OtherVersion)
    {
        Id = "DC6011";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.OneVersion;
        Statement = new BilingualText(
            "同一机关同一年度的报告只有一套数字；先后公布的版本各格相同。",
            "An organ's report of a year has one set of figures: versions that were published agree in every cell.");
        Message = new MessageTemplate(
            "{year}报告公布了不同的版本{source}，有 {count} 格不同：{cells}。{notes}",
            "The report of {year} was published in versions that differ{source}; cells: {count}, {cells}. {notes}");
    }

    protected override void AnswerBeside(AuditedReport report, RuleAnswers answers)
    {
        foreach (var slot in report.Dossier.Slots.Where(slot => slot.Role == ReportRole.OtherVersion)) Answer(slot, report, answers);
    }

    private void Answer(ReportSlot slot, AuditedReport report, RuleAnswers answers)
    {
        var other = report.In(slot);
        var differing = FormCellPair.Of(report.Form, other.Form).Where(pair => report[pair.Own] != other[pair.Other]).ToList();
        var isOfOtherForm = report.Form != other.Form;
        if (differing.Count == 0 && !isOfOtherForm)
        {
            answers.Pass(this, RuleSubject.Tables);
            return;
        }

        var source = report.Dossier.Find(slot)!.Source;
        var corrected = report.Dossier.Adjustments
            .FirstOrDefault(adjustment => adjustment.Kind == AdjustmentKind.Corrected && adjustment.Year == report.Report.Year);
        var breach = new Breach
        {
            Rule = this,
            Subject = RuleSubject.Tables,
            Printed = source ?? "",
            Cells = [.. differing.SelectMany(pair => CellsOf(pair, report, slot))],
            Slots = Breach.Fill(
                ("year", YearOf(report.Report)),
                ("source", source is null ? BilingualText.Same("") : new BilingualText($"（{source}）", $" ({source})")),
                ("count", NumberText.Of(differing.Count)),
                ("cells", FigurePairs.Of(differing, other.Report, report.Report))),
        };
        answers.Fail(breach.With(corrected is null ? null : new BreachRemark(
            new BilingualText($"已由调整文件说明：{corrected.Summary.Chinese}。", $"Explained by the adjustments: {corrected.Summary.English}."), Explains: true)));
    }
}
