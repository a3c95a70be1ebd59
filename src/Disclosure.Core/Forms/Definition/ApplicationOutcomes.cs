namespace Disclosure.Forms.Definition;

/// <summary>The columns and the outcomes of applications that the present editions share.</summary>
internal static class ApplicationOutcomes
{
    /// <summary>The kinds of applicant and their total, as both present editions have them.</summary>
    public static IReadOnlyList<ColumnDraft> Applicants { get; } =
    [
        new(ApplicantKind.NaturalPerson, "自然人", "Natural person", "公民"),
        new(ApplicantKind.CommercialEnterprise, "商业企业", "Commercial enterprise"),
        new(ApplicantKind.ResearchInstitution, "科研机构", "Research institution"),
        new(ApplicantKind.PublicInterestOrganization, "社会公益组织", "Public interest organization", "社会公益性组织"),
        new(ApplicantKind.LegalServiceOrganization, "法律服务机构", "Legal service organization"),
        new(ApplicantKind.OtherOrganization, "其他", "Other organization"),
        new(ApplicantKind.Total, "总计", "Total", "合计"),
    ];

    /// <summary>（一）予以公开 and （二）部分公开.</summary>
    public static OutcomeDraft Granted { get; } = new(
    [
        new(ApplicationRow.Disclosed, "（一）予以公开", "Disclosed", "第三十六条第（一）项、第（二）项", "Art. 36(1)(2)"),
        new(ApplicationRow.PartiallyDisclosed, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "Partially disclosed", "第三十七条", "Art. 37"),
    ]);

    /// <summary>（三）不予公开.</summary>
    public static OutcomeDraft Refused { get; } = new("refused", "（三）不予公开", "（三）", "Refused",
    [
        new(ApplicationRow.StateSecret, "1.属于国家秘密", "State secret", "第十四条", "Art. 14"),
        new(ApplicationRow.ProhibitedByLaw, "2.其他法律行政法规禁止公开", "Prohibited by law", "第十四条", "Art. 14"),
        new(ApplicationRow.EndangersSecurityOrStability, "3.危及“三安全一稳定”", "Endangers security or stability", "第十四条", "Art. 14"),
        new(ApplicationRow.ThirdPartyRights, "4.保护第三方合法权益", "Third-party rights", "第十五条、第三十二条", "Art. 15, 32"),
        new(ApplicationRow.InternalAffairs, "5.属于三类内部事务信息", "Internal affairs", "第十六条第一款", "Art. 16(1)"),
        new(ApplicationRow.DeliberativeProcess, "6.属于四类过程性信息", "Deliberative process", "第十六条第二款", "Art. 16(2)"),
        new(ApplicationRow.EnforcementCaseFile, "7.属于行政执法案卷", "Enforcement case file", "第十六条第二款", "Art. 16(2)", "7.属于行政执法案卷信息"),
        new(ApplicationRow.StatutoryInquiryMatter, "8.属于行政查询事项", "Statutory inquiry matter", "第三十六条第（七）项", "Art. 36(7)"),
    ]);

    /// <summary>（四）无法提供.</summary>
    public static OutcomeDraft UnableToProvide { get; } = new("unableToProvide", "（四）无法提供", "（四）", "Unable to provide",
    [
        new(ApplicationRow.NotHeld, "1.本机关不掌握相关政府信息", "Not held", "第三十六条第（四）项、第（五）项", "Art. 36(4)(5)"),
        new(ApplicationRow.RequiresCreation, "2.没有现成信息需要另行制作", "Requires creation", "第三十八条", "Art. 38"),
        new(ApplicationRow.UnclearAfterCorrection, "3.补正后申请内容仍不明确", "Unclear after correction", "第三十条", "Art. 30"),
    ]);

    /// <summary>（五）不予处理.</summary>
    public static OutcomeDraft NotProcessed { get; } = new("notProcessed", "（五）不予处理", "（五）", "Not processed",
    [
        new(ApplicationRow.PetitionOrComplaint, "1.信访举报投诉类申请", "Petition or complaint", "第三十九条第一款", "Art. 39(1)"),
        new(ApplicationRow.RepeatedApplication, "2.重复申请", "Repeated application", "第三十六条第（六）项", "Art. 36(6)"),
        new(ApplicationRow.PublishedMaterial, "3.要求提供公开出版物", "Published material", "第三十九条第二款", "Art. 39(2)"),
        new(ApplicationRow.UnjustifiedMassApplications, "4.无正当理由大量反复申请", "Unjustified mass applications", "第三十五条", "Art. 35"),
        new(ApplicationRow.ConfirmOrReissue, "5.要求行政机关确认或重新出具已获取信息", "Confirm or reissue", "第二条", "Art. 2", "5.要求行政机关确认或重新出具已获取的信息"),
    ]);
}
