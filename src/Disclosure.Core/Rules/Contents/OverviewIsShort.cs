using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC8018: section 一 is no longer than a local notice allows, where a limit is set.</summary>
internal sealed class OverviewIsShort : SectionContentRule
{
    [SetsRequiredMembers]
    public OverviewIsShort()
        : base(SectionKind.Overview)
    {
        Id = "DC8018";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = new BilingualText("当地关于编制年度报告的通知；国家没有规定字数", "Local notices on the reports; there is no national limit");
        Statement = new BilingualText(
            "第一部分的字数不超过设定的上限（默认不限）。",
            "Section 一 has no more words than the limit that is set (none by default).");
        Message = new MessageTemplate(
            "第一部分共{count}字，超过设定的{limit}字。",
            "Section 一 has {count} words (字), more than the {limit} that are set.");
    }

    protected override bool IsConcerned(AuditedReport report) => report.Options.Thresholds.LongestOverviewInWords > 0;

    protected override void AnswerForSection(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        var limit = report.Options.Thresholds.LongestOverviewInWords;
        var count = report.Report.Sections!.Where(section => section.Statutory?.Kind == SectionKind.Overview).Sum(section => section.WordCount);
        answers.PassUnless(this, Subject, count <= limit ? null : BreachOf(
            Subject, text.PlaceOf(SectionKind.Overview), ("count", NumberText.Of(count)), ("limit", NumberText.Of(limit))));
    }
}
