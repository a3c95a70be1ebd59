using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC1119: a report names the organ that reports and bears a date.</summary>
internal sealed class OrganAndDateAreNamed : ContentRule
{
    private static readonly BilingualText Organ = new("报告机关", "the reporting organ");
    private static readonly BilingualText Date = new("落款或公布日期", "a date of signature or publication");

    [SetsRequiredMembers]
    public OrganAndDateAreNamed()
    {
        Id = "DC1119";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.EveryYear;
        Statement = new BilingualText(
            "报告写明报告机关和日期。",
            "The report names its organ and bears a date.");
        Message = new MessageTemplate(
            "报告没有写明{missing}。",
            "The report does not name {missing}.");
    }

    // A report that was not read from a document keeps neither title nor signature.
    protected override void Answer(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        List<BilingualText> missing = [];
        if (report.Report.Authority is null) missing.Add(Organ);
        if ((report.Report.PublishedOn ?? report.Report.SignedOn) is null) missing.Add(Date);
        if (missing.Count == 0) answers.Pass(this, RuleSubject.Report);
        else if (text.Preface.Count == 0) answers.DoesNotApply(this, RuleSubject.Report);
        else answers.Fail(BreachOf(RuleSubject.Report, null, ("missing", Listed(missing))));
    }
}
