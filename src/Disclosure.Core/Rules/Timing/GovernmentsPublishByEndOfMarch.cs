using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Organs;

namespace Disclosure.Rules.Timing;

/// <summary>DC9002: the report of a government is published by 31 March; an organ of unknown kind publishes no later either.</summary>
internal sealed class GovernmentsPublishByEndOfMarch : DutyRule
{
    [SetsRequiredMembers]
    public GovernmentsPublishByEndOfMarch()
        : base(PublicationDuty.Government, DueDate.OfGovernments, RuleSeverity.Error)
    {
        Id = "DC9002";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.PublicationDays;
        Statement = new BilingualText(
            "县级以上地方人民政府的年度报告在次年3月31日前公布；机关类别不明的，最迟也到这一天。",
            "The report of a local government from county level up is published by 31 March of the year after; that of an organ of unknown kind no later.");
        Message = new MessageTemplate(
            "{what}是{date}，晚于公布年度报告的期限{due}；{organ}。{notes}",
            "The {what} is {date}, after {due}, by which such reports are published; {organ}. {notes}");
    }

    protected override bool IsConcerned(AuditedReport report, bool isLate) =>
        base.IsConcerned(report, isLate) || (isLate && report.Report.PublicationDuty == PublicationDuty.Unknown);
}
