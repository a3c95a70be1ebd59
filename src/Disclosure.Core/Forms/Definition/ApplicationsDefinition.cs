using Disclosure.Messages;

namespace Disclosure.Forms.Definition;

/// <summary>The table of section 三, 收到和处理政府信息公开申请情况, in both editions.</summary>
internal static class ApplicationsDefinition
{
    private const string Path = "applications";

    private static readonly (ApplicantKind Kind, string Label, string English, string[] Aliases)[] Applicants =
    [
        (ApplicantKind.NaturalPerson, "自然人", "Natural person", ["公民"]),
        (ApplicantKind.CommercialEnterprise, "商业企业", "Commercial enterprise", []),
        (ApplicantKind.ResearchInstitution, "科研机构", "Research institution", []),
        (ApplicantKind.PublicInterestOrganization, "社会公益组织", "Public interest organization", ["社会公益性组织"]),
        (ApplicantKind.LegalServiceOrganization, "法律服务机构", "Legal service organization", []),
        (ApplicantKind.OtherOrganization, "其他", "Other organization", []),
        (ApplicantKind.Total, "总计", "Total", ["合计"]),
    ];

    private static readonly RowDraft[] Taken =
    [
        new(ApplicationRow.ReceivedThisYear, "一、本年新收政府信息公开申请数量", "Received this year", "第二十七条、第二十九条", "Art. 27, 29", "一、<本年|本年度>新收[到]政府信息公开申请<数|件数|总数>", "一、本年新收到政府信息公开申请数量", "一、本年度新收[到]政府信息公开申请数量"),
        new(ApplicationRow.CarriedOverFromPriorYear, "二、上年结转政府信息公开申请数量", "Carried over from the prior year", "第三十三条", "Art. 33", "二、<上年|上年度|上一年|上一年度>结转政府信息公开申请<数|件数|总数>", "二、<上年度|上一年|上一年度>结转政府信息公开申请数量"),
    ];

    private static readonly RowDraft[] Granted =
    [
        new(ApplicationRow.Disclosed, "（一）予以公开", "Disclosed", "第三十六条第（一）项、第（二）项", "Art. 36(1)(2)"),
        new(ApplicationRow.PartiallyDisclosed, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "Partially disclosed", "第三十七条", "Art. 37"),
    ];

    private static readonly RowDraft[] Refused =
    [
        new(ApplicationRow.StateSecret, "1.属于国家秘密", "State secret", "第十四条", "Art. 14"),
        new(ApplicationRow.ProhibitedByLaw, "2.其他法律行政法规禁止公开", "Prohibited by law", "第十四条", "Art. 14"),
        new(ApplicationRow.EndangersSecurityOrStability, "3.危及“三安全一稳定”", "Endangers security or stability", "第十四条", "Art. 14"),
        new(ApplicationRow.ThirdPartyRights, "4.保护第三方合法权益", "Third-party rights", "第十五条、第三十二条", "Art. 15, 32"),
        new(ApplicationRow.InternalAffairs, "5.属于三类内部事务信息", "Internal affairs", "第十六条第一款", "Art. 16(1)"),
        new(ApplicationRow.DeliberativeProcess, "6.属于四类过程性信息", "Deliberative process", "第十六条第二款", "Art. 16(2)"),
        new(ApplicationRow.EnforcementCaseFile, "7.属于行政执法案卷", "Enforcement case file", "第十六条第二款", "Art. 16(2)", "7.属于行政执法案卷信息"),
        new(ApplicationRow.StatutoryInquiryMatter, "8.属于行政查询事项", "Statutory inquiry matter", "第三十六条第（七）项", "Art. 36(7)"),
    ];

    private static readonly RowDraft[] UnableToProvide =
    [
        new(ApplicationRow.NotHeld, "1.本机关不掌握相关政府信息", "Not held", "第三十六条第（四）项、第（五）项", "Art. 36(4)(5)"),
        new(ApplicationRow.RequiresCreation, "2.没有现成信息需要另行制作", "Requires creation", "第三十八条", "Art. 38"),
        new(ApplicationRow.UnclearAfterCorrection, "3.补正后申请内容仍不明确", "Unclear after correction", "第三十条", "Art. 30"),
    ];

    private static readonly RowDraft[] NotProcessed =
    [
        new(ApplicationRow.PetitionOrComplaint, "1.信访举报投诉类申请", "Petition or complaint", "第三十九条第一款", "Art. 39(1)"),
        new(ApplicationRow.RepeatedApplication, "2.重复申请", "Repeated application", "第三十六条第（六）项", "Art. 36(6)"),
        new(ApplicationRow.PublishedMaterial, "3.要求提供公开出版物", "Published material", "第三十九条第二款", "Art. 39(2)"),
        new(ApplicationRow.UnjustifiedMassApplications, "4.无正当理由大量反复申请", "Unjustified mass applications", "第三十五条", "Art. 35"),
        new(ApplicationRow.ConfirmOrReissue, "5.要求行政机关确认或重新出具已获取信息", "Confirm or reissue", "第二条", "Art. 2", "5.要求行政机关确认或重新出具已获取的信息"),
    ];

    private static readonly RowDraft[] OtherHandling2019 =
    [
        new(ApplicationRow.OtherHandling, "（六）其他处理", "Other handling", "第五十条第一款第（二）项", "Art. 50(2)"),
    ];

    private static readonly RowDraft[] OtherHandling2021 =
    [
        new(ApplicationRow.CorrectionOverdue, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Correction overdue", "第三十条", "Art. 30"),
        new(ApplicationRow.FeeOverdue, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee overdue", "第四十二条", "Art. 42"),
        new(ApplicationRow.OtherReason, "3.其他", "Other reason", "第五十条第一款第（二）项", "Art. 50(2)"),
    ];

    private static readonly RowDraft[] DispositionTotal =
    [
        new(ApplicationRow.TotalDisposed, "（七）总计", "Total disposed", "第五十条第一款第（二）项", "Art. 50(2)", "（七）合计"),
    ];

    private static readonly RowDraft[] Open =
    [
        new(ApplicationRow.CarriedForwardToNextYear, "四、结转下年度继续办理", "Carried forward to next year", "第三十三条", "Art. 33", "四、结转<下年|下一年|下一年度>继续办理[数|数量|件数]", "四、结转下年度继续办理<数|数量|件数>"),
    ];

    public static FormTable Of(ReportEdition edition)
    {
        var table = new FormTable(
            Path, new BilingualText("收到和处理政府信息公开申请情况", "Applications received and processed"),
            SectionKind.Applications, LegalBasis.Regulation("第五十条第一款第（二）项", "Art. 50(2)"),
            new BilingualText("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "(In each column items 1 and 2 add up to items 3 and 4)"),
            new BilingualText("申请人情况", "Applicants"),
            new BilingualText("法人或其他组织", "Legal persons and other organizations"));
        var block = new FormBlock(table, Path, table.Label, null, []);
        var dispositions = Group(block, "dispositions", "三、本年度办理结果", "三", "Dispositions", null);
        var refused = Group(block, "refused", "（三）不予公开", "（三）", "Refused", dispositions);
        var unableToProvide = Group(block, "unableToProvide", "（四）无法提供", "（四）", "Unable to provide", dispositions);
        var notProcessed = Group(block, "notProcessed", "（五）不予处理", "（五）", "Not processed", dispositions);
        var isRevised = edition == ReportEdition.Revised2021;
        var otherHandling = Group(block, "otherHandling", "（六）其他处理", "（六）", "Other handling", dispositions);

        block.RowGroups = [dispositions, refused, unableToProvide, notProcessed, .. isRevised ? [otherHandling] : Array.Empty<FormRowGroup>()];
        block.Rows =
        [
            .. Rows(Taken, null), .. Rows(Granted, dispositions), .. Rows(Refused, refused),
            .. Rows(UnableToProvide, unableToProvide), .. Rows(NotProcessed, notProcessed),
            .. isRevised ? Rows(OtherHandling2021, otherHandling) : Rows(OtherHandling2019, dispositions),
            .. Rows(DispositionTotal, dispositions), .. Rows(Open, null),
        ];
        block.Columns =
        [
            .. Applicants.Select(applicant => new FormColumn(
                block, $"{Path}.*.{FormKey.Of(applicant.Kind)}", FormKey.Of(applicant.Kind),
                new BilingualText(applicant.Label, applicant.English), FigureKind.Count, FigureUnit.Pieces, applicant.Aliases)),
        ];
        table.Blocks = [block];
        return table;

        IEnumerable<FormRow> Rows(RowDraft[] rows, FormRowGroup? group) => rows.Select(row => row.In(block, Path, group));
    }

    private static FormRowGroup Group(FormBlock block, string key, string label, string ordinal, string english, FormRowGroup? parent) =>
        new(block, $"{Path}.{key}", new BilingualText(label, english), ordinal, parent, null);
}
