using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Organs;

namespace Disclosure.Rules.Timing;

/// <summary>DC9006: a township or street office publishes by 31 January, unless a local day is set.</summary>
internal sealed class LowestOrgansPublishByEndOfJanuary : DutyRule
{
    [SetsRequiredMembers]
    public LowestOrgansPublishByEndOfJanuary()
        : base(PublicationDuty.LowestOrgan, DueDate.OfDepartments, RuleSeverity.Warning)
    {
        Id = "DC9006";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText(
            "各地通知的通常要求；《政府信息公开条例》第四十九条没有规定乡镇、街道的期限",
            "What local notices usually ask for; Art. 49 of the Regulation sets no day for townships and street offices");
        Statement = new BilingualText(
            "乡镇、街道在次年1月31日前公布年度报告；配置了当地期限的，按当地期限。",
            "A township or street office publishes its report by 31 January of the year after, unless a local day is configured.");
        Message = new MessageTemplate(
            "{what}是{date}，晚于乡镇、街道通常的公布期限{due}；{organ}。{notes}",
            "The {what} is {date}, after {due}, by which townships and street offices usually publish; {organ}. {notes}");
    }

    protected override bool IsConcerned(AuditedReport report, bool isLate) =>
        base.IsConcerned(report, isLate) && !DueDate.HasLocal(report);
}
