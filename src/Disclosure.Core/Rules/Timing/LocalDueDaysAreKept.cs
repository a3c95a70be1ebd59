using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;

namespace Disclosure.Rules.Timing;

/// <summary>DC9003: a report is published by the day that a local notice sets, where one is configured.</summary>
internal sealed class LocalDueDaysAreKept : TimingRule
{
    [SetsRequiredMembers]
    public LocalDueDaysAreKept()
    {
        Id = "DC9003";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("当地关于编制年度报告的通知（在 deadlines 中配置）", "Local notices on the reports, as configured under deadlines");
        Statement = new BilingualText(
            "当地规定了更早期限的，年度报告在当地期限前公布（deadlines 中按机关类别配置，默认没有）。",
            "Where a local notice sets an earlier day, the report is published by then (configured for each kind of organ under deadlines; none by default).");
        Message = new MessageTemplate(
            "{what}是{date}，晚于配置的当地公布期限{due}；{organ}。{notes}",
            "The {what} is {date}, after {due}, the local day that is configured; {organ}. {notes}");
    }

    protected override RuleVerdict Decide(AuditedReport report, int year, DateOnly date)
    {
        if (DayFor(report) is not { } day) return RuleVerdict.NotApplicable;
        if (date <= day.After(year)) return RuleVerdict.Pass;

        // What is later than the law allows is told once, by its rule.
        return DueDate.Of(report)?.After(year) is { } due && day.After(year) <= due && date > due ? RuleVerdict.NotApplicable : RuleVerdict.Fail;
    }

    protected override Breach BreachIn(AuditedReport report) => BreachBy(
        report, RuleSeverity.Warning, ("due", DateText.Of(DayFor(report)!.Value.After(report.Report.Year!.Value))), ("organ", report.Report.Organ.Reason));

    private static DueDay? DayFor(AuditedReport report) =>
        report.Options.Deadlines.Count > 0 && report.Report.OrganKind is { } kind && report.Options.Deadlines.TryGetValue(kind, out var day) ? day : null;
}
