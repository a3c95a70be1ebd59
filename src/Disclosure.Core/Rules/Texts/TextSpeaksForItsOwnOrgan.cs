using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Claims;
using Disclosure.Reports.Claims.Guards;

namespace Disclosure.Rules.Texts;

/// <summary>DC8016: where the text tells applications received, it tells those of the reporting organ, and not of another body alone.</summary>
internal sealed class TextSpeaksForItsOwnOrgan : TextRule
{
    [SetsRequiredMembers]
    public TextSpeaksForItsOwnOrgan()
    {
        Id = "DC8016";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Scope;
        Statement = new BilingualText(
            "正文说到收到申请数的，说的是本机关的数，不只是其他机关的。",
            "Where the text tells the applications received, it tells those of the reporting organ, not those of another body alone.");
        Message = new MessageTemplate(
            "正文“{words}”说的是其他机关的申请，正文没有说本机关收到的申请数，请核对。",
            "“{words}” is of another body, and the text does not tell the applications of the reporting organ; check it.");
    }

    protected override void AnswerFor(ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        if (narrative.Claims.Any(claim => OnlyOthers.IsOfReceived(claim.Pattern)) || OnlyOthers.Of(narrative, GuardCatalogue.OtherBody) is not { } other)
        {
            answers.Pass(this, RuleSubject.Report);
        }
        else answers.Fail(BreachAt(RuleSubject.Report, other.Passage, [], ("words", BilingualText.Same(other.Passage.Text))));
    }
}
