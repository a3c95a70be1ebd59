using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Claims.Guards;

namespace Disclosure.Rules.Texts;

/// <summary>DC8015: where the text tells applications received, it tells those of the report year, and not of another year alone.</summary>
internal sealed class TextSpeaksOfTheReportYear : TextRule
{
    [SetsRequiredMembers]
    public TextSpeaksOfTheReportYear()
    {
        Id = "DC8015";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Content;
        Statement = new BilingualText(
            "正文说到收到申请数的，说的是报告年度的数，不只是其他年度的。",
            "Where the text tells the applications received, it tells those of the report year, not those of another year alone.");
        Message = new MessageTemplate(
            "正文“{words}”说的是其他年度；报告年度为 {year}，正文没有说这一年收到的申请数，请核对是否误用了往年的文字。",
            "“{words}” is of another year than {year}, and the text does not tell the applications of the report year; check whether old text was used.");
    }

    protected override void AnswerFor(ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        if (report.Report.Year is not int year) return;
        if (narrative.Claims.Any(claim => OnlyOthers.IsOfReceived(claim.Pattern)) || OnlyOthers.Of(narrative, GuardCatalogue.OtherTime) is not { } other)
        {
            answers.Pass(this, RuleSubject.Report);
        }
        else answers.Fail(BreachAt(RuleSubject.Report, other.Passage, [], ("words", BilingualText.Same(other.Passage.Text)), ("year", NumberText.Of(year))));
    }
}
