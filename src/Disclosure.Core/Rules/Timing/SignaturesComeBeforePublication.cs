using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Timing;

/// <summary>DC9008: no report is published before it is signed.</summary>
internal sealed class SignaturesComeBeforePublication : SingleRule
{
    [SetsRequiredMembers]
    public SignaturesComeBeforePublication()
    {
        Id = "DC9008";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("公文先成文、后公布", "A document is signed before it is published");
        Statement = new BilingualText(
            "落款日期不晚于公布日期。",
            "The date of signature is no later than that of publication.");
        Message = new MessageTemplate(
            "落款日期是{signed}，晚于公布日期{published}；请核对是否公布后又改过，或日期有误。",
            "The date of signature is {signed}, after that of publication, {published}; see whether the report was changed afterwards, or a date is wrong.");
    }

    protected override string SubjectIn(Form form) => RuleSubject.Publication;

    protected override RuleVerdict Decide(AuditedReport report) => (report.Report.SignedOn, report.Report.PublishedOn) switch
    {
        ({ } signed, { } published) => signed.Date > published.Date && !(signed.Date <= published.Otherwise) ? RuleVerdict.Fail : RuleVerdict.Pass,
        _ => RuleVerdict.NotApplicable,
    };

    protected override Breach BreachIn(AuditedReport report) => new()
    {
        Rule = this,
        Subject = RuleSubject.Publication,
        Place = report.Report.SignedOn!.Place,
        Slots = Breach.Fill(("signed", DateText.Of(report.Report.SignedOn.Date)), ("published", DateText.Of(report.Report.PublishedOn!.Date))),
    };
}
