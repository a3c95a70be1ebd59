using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Timing;

/// <summary>
/// A rule on when a report was published. The date is that of publication, failing which that of the signature; a report that bears none,
/// or whose year is not known, is not concerned.
/// </summary>
internal abstract class TimingRule : SingleRule
{
    private const int LastYear = 9000;

    protected sealed override string SubjectIn(Form form) => RuleSubject.Publication;

    protected sealed override RuleVerdict Decide(AuditedReport report) =>
        report.Report.Year is int year and > 0 and < LastYear && DateOf(report.Report) is { } date
            ? Decide(report, year, date.Date)
            : RuleVerdict.NotApplicable;

    /// <summary>The answer for a report of a year that bears a date.</summary>
    protected abstract RuleVerdict Decide(AuditedReport report, int year, DateOnly date);

    /// <summary>The date by which a report is judged.</summary>
    protected static ReportDate? DateOf(AnnualDisclosureReport report) => report.PublishedOn ?? report.SignedOn;

    /// <summary>A breach by the date of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="atMost">How much it weighs at most, where the date is certain; where it is not, a warning.</param>
    /// <param name="slots">What fills the message besides <c>{what}</c> and <c>{date}</c>.</param>
    protected Breach BreachBy(AuditedReport report, RuleSeverity atMost, params (string Name, BilingualText Text)[] slots)
    {
        var date = DateOf(report.Report)!;
        var isCertain = report.Report.PublishedOn is { Otherwise: null };
        return new Breach
        {
            Rule = this,
            Subject = SubjectIn(report.Form),
            Place = date.Place,
            SeverityAtMost = isCertain || atMost < RuleSeverity.Warning ? atMost : RuleSeverity.Warning,
            Slots = Breach.Fill([("what", DateRemarks.WhatOf(report.Report)), ("date", DateText.Of(date.Date)), .. slots]),
            Remarks = [.. DateRemarks.Of(report.Report)],
        };
    }
}
