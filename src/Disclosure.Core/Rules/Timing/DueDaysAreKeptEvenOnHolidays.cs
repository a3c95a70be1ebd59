using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;

namespace Disclosure.Rules.Timing;

/// <summary>DC9007: a report is out by its day even where that is no working day; no rule says that the first one behind it will do.</summary>
internal sealed class DueDaysAreKeptEvenOnHolidays : TimingRule
{
    [SetsRequiredMembers]
    public DueDaysAreKeptEvenOnHolidays()
    {
        Id = "DC9007";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.PublicationDays;
        Statement = new BilingualText(
            "公布期限的最后一天遇节假日的，年度报告也在这一天前公布；条例没有规定可以顺延。",
            "Where the day by which a report is due is no working day, it is published by then all the same; no rule says that it may be later.");
        Message = new MessageTemplate(
            "{what}是{date}；公布期限{due}遇节假日，这是其后的第一个工作日。条例没有规定期限可以顺延，请注意提前公布。{notes}",
            "The {what} is {date}, the first working day after {due}, which is none; no rule says that the day may be put off. {notes}");
    }

    protected override RuleVerdict Decide(AuditedReport report, int year, DateOnly date)
    {
        if (DueDate.Of(report)?.After(year) is not { } due) return RuleVerdict.NotApplicable;
        if (date <= due) return RuleVerdict.Pass;
        return date <= DueDate.OrNextWorkingDay(due) ? RuleVerdict.Fail : RuleVerdict.NotApplicable;
    }

    protected override Breach BreachIn(AuditedReport report) =>
        BreachBy(report, RuleSeverity.Warning, ("due", DateText.Of(DueDate.Of(report)!.Value.After(report.Report.Year!.Value))));
}
