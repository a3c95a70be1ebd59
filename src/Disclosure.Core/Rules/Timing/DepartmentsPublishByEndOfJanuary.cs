using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Organs;

namespace Disclosure.Rules.Timing;

/// <summary>DC9001: a department publishes its report by 31 January.</summary>
internal sealed class DepartmentsPublishByEndOfJanuary : DutyRule
{
    [SetsRequiredMembers]
    public DepartmentsPublishByEndOfJanuary()
        : base(PublicationDuty.Department, DueDate.OfDepartments, RuleSeverity.Error)
    {
        Id = "DC9001";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.PublicationDays;
        Statement = new BilingualText(
            "县级以上人民政府部门在次年1月31日前公布年度报告。",
            "A department from county level up publishes its report by 31 January of the year after.");
        Message = new MessageTemplate(
            "{what}是{date}，晚于部门公布年度报告的期限{due}；{organ}。{notes}",
            "The {what} is {date}, after {due}, by which departments publish their reports; {organ}. {notes}");
    }
}
