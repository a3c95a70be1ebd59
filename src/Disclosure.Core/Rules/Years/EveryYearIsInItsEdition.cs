using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6016: every year of a series is in the edition that is due; told once with the years.</summary>
internal sealed class EveryYearIsInItsEdition : YearsRule
{
    [SetsRequiredMembers]
    public EveryYearIsInItsEdition()
        : base(ReportRole.EarlierYear)
    {
        Id = "DC6016";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "一个机关历年的报告都使用当年应使用的表格版本。",
            "Every year of an organ's reports is in the edition that is due for it.");
        Message = new MessageTemplate(
            "{years} 年度的报告没有使用当年应使用的表格版本。",
            "The reports of {years} are not in the edition that is due for their years.");
    }

    protected override void AnswerBeside(AuditedReport report, RuleAnswers answers)
    {
        var wrong = EarlierOf(report).Append(report.Report)
            .Where(each => each.Year is int year && each.Form.Catalogue.ForYear(year) is { } due && due != each.Form)
            .Select(each => each.Year!.Value).ToList();
        answers.PassUnless(this, RuleSubject.Edition, wrong.Count == 0 ? null : new Breach
        {
            Rule = this,
            Subject = RuleSubject.Edition,
            Slots = Breach.Fill(("years", Listed(wrong))),
        });
    }
}
