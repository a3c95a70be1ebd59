using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6014: both years hold figures of the same scope; else the rules on what one year hands on are not asked.</summary>
internal sealed class BothYearsAreOfOneScope : YearsRule
{
    [SetsRequiredMembers]
    public BothYearsAreOfOneScope()
        : base(ReportRole.PriorYear)
    {
        Id = "DC6014";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Scope;
        Statement = new BilingualText(
            "两年报告的统计范围相同（都是本级数据，或都是汇总数据）；不同的，结转和现行有效不作比较。",
            "Both years' reports are of one scope, the organ's own or consolidated; where they are not, what one year hands on is not compared.");
        Message = new MessageTemplate(
            "{priorYear}为{priorScope}，{year}为{scope}，两年结转不作比较。",
            "The report of {priorYear} holds {priorScope}, that of {year} {scope}; what is carried over is not compared.");
    }

    protected override void AnswerBeside(AuditedReport report, RuleAnswers answers)
    {
        var prior = PriorOf(report).Report;
        if (report.Report.Scope is not { } own || prior.Scope is not { } other)
        {
            answers.DoesNotApply(this, RuleSubject.Report);
            return;
        }

        answers.PassUnless(this, RuleSubject.Report, own == other ? null : new Breach
        {
            Rule = this,
            Subject = RuleSubject.Report,
            Place = report.Report.ScopeInference.Place,
            Slots = Breach.Fill(("priorYear", YearBefore(prior)), ("priorScope", NameOf(other)), ("year", YearOf(report.Report)), ("scope", NameOf(own))),
        });
    }

    private static BilingualText NameOf(ReportScope scope) => scope == ReportScope.Own
        ? new BilingualText("本级数据", "the organ's own figures")
        : new BilingualText("汇总数据", "consolidated figures");
}
