using Disclosure.Forms;
using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>How reports say what became of applications: the groups and rows of section 三.</summary>
internal static class OutcomePatterns
{
    /// <summary>The patterns.</summary>
    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        Of("disclosed", "予以公开", "disclosed", [NamedReadings.Disclosed, NamedReadings.DisclosedInAll], WordClass.Disclosed),
        Of("open", "公开", "disclosed", [NamedReadings.Disclosed, NamedReadings.DisclosedInAll], WordClass.Open) with
        {
            Window = 1,
            Side = PatternSide.Before,
            NeedsTotal = true,
            Counterexample = "2024年，我局公开2件。",
        },
        Of("partlyDisclosed", "部分公开", "partially disclosed", [NamedReadings.PartlyDisclosed], WordClass.PartlyDisclosed),
        Of("refused", "不予公开", "refused", [NamedReadings.Refused], WordClass.Refused),
        Of("unable", "无法提供", "unable to provide", [NamedReadings.Unable], WordClass.UnableToProvide),
        Of("notProcessed", "不予处理", "not processed", [NamedReadings.NotProcessed], WordClass.NotProcessed),
        Of("otherHandling", "其他处理", "other handling", [NamedReadings.Other, NamedReadings.OtherReason], WordClass.OtherHandling) with { MayBeRest = true },
        Of("rest", "其他", "the others", [NamedReadings.Other, NamedReadings.OtherReason], WordClass.Rest) with
        {
            Window = 0,
            Side = PatternSide.Before,
            NeedsTotal = true,
            MayBeRest = true,
            Counterexample = "2024年，我局其他2件。",
        },
        OfRow(ApplicationRow.StateSecret, "属于国家秘密", WordClass.StateSecret),
        OfRow(ApplicationRow.ProhibitedByLaw, "法律行政法规禁止公开", WordClass.ProhibitedByLaw),
        OfRow(ApplicationRow.EndangersSecurityOrStability, "危及“三安全一稳定”", WordClass.EndangersSecurity),
        OfRow(ApplicationRow.ThirdPartyRights, "保护第三方合法权益", WordClass.ThirdParty),
        OfRow(ApplicationRow.InternalAffairs, "属于三类内部事务信息", WordClass.InternalAffairs),
        OfRow(ApplicationRow.DeliberativeProcess, "属于四类过程性信息", WordClass.Deliberative),
        OfRow(ApplicationRow.EnforcementCaseFile, "属于行政执法案卷", WordClass.CaseFile),
        OfRow(ApplicationRow.StatutoryInquiryMatter, "属于行政查询事项", WordClass.Inquiry),
        OfRow(ApplicationRow.NotHeld, "本机关不掌握相关政府信息", WordClass.NotHeld, NamedReadings.Unable),
        OfRow(ApplicationRow.NotHeld, "信息不存在", WordClass.NotExisting, NamedReadings.Unable) with { Id = "notExisting", IsVague = true },
        OfRow(ApplicationRow.RequiresCreation, "没有现成信息需要另行制作", WordClass.RequiresCreation),
        OfRow(ApplicationRow.UnclearAfterCorrection, "补正后申请内容仍不明确", WordClass.Unclear),
        OfRow(ApplicationRow.PetitionOrComplaint, "信访举报投诉类申请", WordClass.Petition),
        OfRow(ApplicationRow.RepeatedApplication, "重复申请", WordClass.Repeated),
        OfRow(ApplicationRow.PublishedMaterial, "要求提供公开出版物", WordClass.PublishedMaterial),
        OfRow(ApplicationRow.UnjustifiedMassApplications, "无正当理由大量反复申请", WordClass.MassApplications),
        OfRow(ApplicationRow.ConfirmOrReissue, "要求行政机关确认或重新出具已获取信息", WordClass.ConfirmOrReissue),
        OfRow(ApplicationRow.CorrectionOverdue, "申请人无正当理由逾期不补正", WordClass.CorrectionOverdue),
        OfRow(ApplicationRow.FeeOverdue, "申请人逾期未按收费通知要求缴纳费用", WordClass.FeeOverdue),
        Of("withdrawn", "申请人撤回", "withdrawn", [NamedReadings.OtherReason, NamedReadings.Other], WordClass.Withdrawn) with { IsVague = true },
    ];

    private static ClaimPattern OfRow(ApplicationRow row, string words, WordClass word, params ClaimReading[] others)
    {
        var reading = NamedReadings.Row(row);
        return Of(FormKey.Of(row), reading.Name.Chinese, reading.Name.English, [reading, .. others], word) with
        {
            Example = ApplicationPatterns.PartOf(words),
            Counterexample = ApplicationPatterns.PartOfMessages(words),
        };
    }

    private static ClaimPattern Of(string id, string chinese, string english, IReadOnlyList<ClaimReading> readings, WordClass word) => new()
    {
        Id = id,
        Says = ApplicationPatterns.Row(chinese, english),
        Topic = Topic.Applications,
        Words = [word],
        Kind = ClaimKind.Outcome,
        Dimension = Dimension.Outcome,
        CountsInBrackets = true,
        Readings = _ => readings,
        Example = ApplicationPatterns.PartOf(chinese),
        Counterexample = ApplicationPatterns.PartOfMessages(chinese),
    };
}
