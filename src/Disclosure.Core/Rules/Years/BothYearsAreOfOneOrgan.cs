using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6018: the report of the year before is of the same organ, by its name or because that is known otherwise.</summary>
internal sealed class BothYearsAreOfOneOrgan : YearsRule
{
    [SetsRequiredMembers]
    public BothYearsAreOfOneOrgan()
        : base(ReportRole.PriorYear)
    {
        Id = "DC6018";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.CarryOver;
        Statement = new BilingualText(
            "用来比较的上年度报告，是同一机关的报告。",
            "The report of the year before, against which a report is held, is of the same organ.");
        Message = new MessageTemplate(
            "{prior}是“{priorOrgan}”的报告，本报告是“{organ}”的报告；同一机关更名的，请在调整文件中说明，否则两年的比较没有意义，请换成“{organ}”的上年度报告。",
            "This report is of “{organ}”, and it is held against {prior} of “{priorOrgan}”. If that is the same organ under another name, say so in the "
                + "adjustments file; if not, the comparison means nothing: give the report of “{organ}” for the year before.");
    }

    protected override void AnswerBeside(AuditedReport report, RuleAnswers answers)
    {
        var companion = report.Dossier.Find(ReportSlot.PriorYear)!;
        if (report.Report.Authority is not { } organ || companion.Report!.Authority is not { } other)
        {
            answers.DoesNotApply(this, RuleSubject.Report);
            return;
        }

        var isOne = companion.IsOfSameOrgan || AuthorityName.Plain(organ) == AuthorityName.Plain(other) || IsRenamed(other, report.Dossier);
        answers.PassUnless(this, RuleSubject.Report, isOne ? null : new Breach
        {
            Rule = this,
            Subject = RuleSubject.Report,
            Slots = Breach.Fill(("prior", companion.Name), ("priorOrgan", BilingualText.Same(other)), ("organ", BilingualText.Same(organ))),
        });
    }

    private static bool IsRenamed(string before, Dossier dossier) => dossier.Adjustments.Any(adjustment =>
        adjustment.Kind == AdjustmentKind.Renamed && adjustment.Others.Any(other => AuthorityName.Plain(other) == AuthorityName.Plain(before)));
}
