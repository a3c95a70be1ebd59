using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Organs;

namespace Disclosure.Rules.Timing;

/// <summary>A rule by when organs of one duty publish. Whether the first working day behind a holiday is in time is asked by DC9007 alone.</summary>
/// <param name="duty">The duty.</param>
/// <param name="day">By when they publish.</param>
/// <param name="atMost">How much a breach weighs at most.</param>
internal abstract class DutyRule(PublicationDuty duty, DueDay day, RuleSeverity atMost) : TimingRule
{
    protected sealed override RuleVerdict Decide(AuditedReport report, int year, DateOnly date)
    {
        var due = day.After(year);
        if (!IsConcerned(report, date > due)) return RuleVerdict.NotApplicable;
        if (date <= due) return RuleVerdict.Pass;
        return date <= DueDate.OrNextWorkingDay(due) ? RuleVerdict.NotApplicable : RuleVerdict.Fail;
    }

    /// <summary>Whether the rule concerns a report, which is late by its day or not.</summary>
    protected virtual bool IsConcerned(AuditedReport report, bool isLate) => IsOfDuty(report.Report);

    protected sealed override Breach BreachIn(AuditedReport report) => BreachBy(
        report,
        IsOfDuty(report.Report) ? atMost : RuleSeverity.Warning,
        ("due", DateText.Of(day.After(report.Report.Year!.Value))),
        ("organ", report.Report.Organ.Reason));

    private bool IsOfDuty(AnnualDisclosureReport report) => report.PublicationDuty == duty;
}
