using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Years;

/// <summary>DC6013: between the first and the last year of a series there is a report of every year.</summary>
internal sealed class NoYearIsMissing : YearsRule
{
    [SetsRequiredMembers]
    public NoYearIsMissing()
        : base(ReportRole.EarlierYear)
    {
        Id = "DC6013";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.EveryYear;
        Statement = new BilingualText(
            "一个机关从首年到末年，每年都有报告。",
            "Between an organ's first and last report there is one of every year.");
        Message = new MessageTemplate(
            "{first}至 {last}之间缺少 {years} 年度的报告，缺报告的年份前后不作比较。",
            "Between {first} and {last} there is no report of {years}; the years around are not compared.");
    }

    protected override void AnswerBeside(AuditedReport report, RuleAnswers answers)
    {
        if (report.Report.Year is not int last) return;
        var earlier = EarlierOf(report);
        var missing = Enumerable.Range(earlier[0].Year!.Value, last - earlier[0].Year!.Value)
            .Except(earlier.Select(each => each.Year!.Value)).Where(year => !IsExplained(year, report.Dossier.Adjustments)).ToList();
        answers.PassUnless(this, RuleSubject.Year, missing.Count == 0 ? null : new Breach
        {
            Rule = this,
            Subject = RuleSubject.Year,
            Slots = Breach.Fill(("first", YearOf(earlier[0])), ("last", YearOf(report.Report)), ("years", Listed(missing))),
        });
    }

    /// <summary>Whether an organ was not there in a year.</summary>
    public static bool IsExplained(int year, IEnumerable<Adjustment> adjustments) => adjustments.Any(adjustment => adjustment.Kind switch
    {
        AdjustmentKind.Abolished => adjustment.Year <= year,
        AdjustmentKind.Founded => adjustment.Year > year,
        _ => false,
    });
}
