using Disclosure.Forms;

namespace Disclosure.Core.Tests.Forms;

/// <summary>The forms as they are printed, written down a second time and by hand, to judge the definition by.</summary>
internal static class PrintedForms
{
    public static readonly string[] Applicants =
    [
        "naturalPerson", "commercialEnterprise", "researchInstitution", "publicInterestOrganization",
        "legalServiceOrganization", "otherOrganization", "total",
    ];

    public static readonly string[] ApplicantLabels = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    public static readonly string[] Tracks = ["reconsideration", "directLitigation", "litigationAfterReconsideration"];

    public static readonly string[] Outcomes = ["upheld", "corrected", "otherOutcome", "pending", "total"];

    private static readonly (string Key, string Label, string Address)[] CommonRows =
    [
        ("receivedThisYear", "一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数量"),
        ("carriedOverFromPriorYear", "二、上年结转政府信息公开申请数量", "二、上年结转政府信息公开申请数量"),
        ("disclosed", "（一）予以公开", "三（一）予以公开"),
        ("partiallyDisclosed", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "三（二）部分公开"),
        ("stateSecret", "1.属于国家秘密", "三（三）1.属于国家秘密"),
        ("prohibitedByLaw", "2.其他法律行政法规禁止公开", "三（三）2.其他法律行政法规禁止公开"),
        ("endangersSecurityOrStability", "3.危及“三安全一稳定”", "三（三）3.危及“三安全一稳定”"),
        ("thirdPartyRights", "4.保护第三方合法权益", "三（三）4.保护第三方合法权益"),
        ("internalAffairs", "5.属于三类内部事务信息", "三（三）5.属于三类内部事务信息"),
        ("deliberativeProcess", "6.属于四类过程性信息", "三（三）6.属于四类过程性信息"),
        ("enforcementCaseFile", "7.属于行政执法案卷", "三（三）7.属于行政执法案卷"),
        ("statutoryInquiryMatter", "8.属于行政查询事项", "三（三）8.属于行政查询事项"),
        ("notHeld", "1.本机关不掌握相关政府信息", "三（四）1.本机关不掌握相关政府信息"),
        ("requiresCreation", "2.没有现成信息需要另行制作", "三（四）2.没有现成信息需要另行制作"),
        ("unclearAfterCorrection", "3.补正后申请内容仍不明确", "三（四）3.补正后申请内容仍不明确"),
        ("petitionOrComplaint", "1.信访举报投诉类申请", "三（五）1.信访举报投诉类申请"),
        ("repeatedApplication", "2.重复申请", "三（五）2.重复申请"),
        ("publishedMaterial", "3.要求提供公开出版物", "三（五）3.要求提供公开出版物"),
        ("unjustifiedMassApplications", "4.无正当理由大量反复申请", "三（五）4.无正当理由大量反复申请"),
        ("confirmOrReissue", "5.要求行政机关确认或重新出具已获取信息", "三（五）5.要求行政机关确认或重新出具已获取信息"),
    ];

    private static readonly (string Key, string Label, string Address)[] OtherHandling2019 =
    [
        ("otherHandling", "（六）其他处理", "三（六）其他处理"),
    ];

    private static readonly (string Key, string Label, string Address)[] OtherHandling2021 =
    [
        ("correctionOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "三（六）1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        ("feeOverdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "三（六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
        ("otherReason", "3.其他", "三（六）3.其他"),
    ];

    private static readonly (string Key, string Label, string Address)[] LastRows =
    [
        ("totalDisposed", "（七）总计", "三（七）总计"),
        ("carriedForwardToNextYear", "四、结转下年度继续办理", "四、结转下年度继续办理"),
    ];

    public static (string Key, string Label, string Address)[] ApplicationRows(ReportEdition edition) =>
        [.. CommonRows, .. edition == ReportEdition.Trial2019 ? OtherHandling2019 : OtherHandling2021, .. LastRows];

    public static (string Row, string[] Columns)[] ProactiveRows(ReportEdition edition) => edition == ReportEdition.Trial2019
        ? [
            ("administrativeRules", ["newlyProduced", "newlyDisclosed", "totalDisclosed"]),
            ("normativeDocuments", ["newlyProduced", "newlyDisclosed", "totalDisclosed"]),
            ("administrativeLicensing", ["priorYearItems", "netChange", "decisionsMade"]),
            ("otherExternalServices", ["priorYearItems", "netChange", "decisionsMade"]),
            ("administrativePenalties", ["priorYearItems", "netChange", "decisionsMade"]),
            ("administrativeCompulsion", ["priorYearItems", "netChange", "decisionsMade"]),
            ("administrativeFees", ["priorYearItems", "netChange"]),
            ("centralizedProcurement", ["projectCount", "totalAmount"]),
        ]
        : [
            ("administrativeRules", ["issuedThisYear", "repealedThisYear", "inForce"]),
            ("normativeDocuments", ["issuedThisYear", "repealedThisYear", "inForce"]),
            ("administrativeLicensing", ["decisionsMade"]),
            ("administrativePenalties", ["decisionsMade"]),
            ("administrativeCompulsion", ["decisionsMade"]),
            ("administrativeFees", ["amountCollected"]),
        ];

    public static IEnumerable<string> Paths(ReportEdition edition) =>
        ProactiveRows(edition).SelectMany(row => row.Columns.Select(column => $"proactive.{row.Row}.{column}"))
            .Concat(ApplicationRows(edition).SelectMany(row => Applicants.Select(applicant => $"applications.{row.Key}.{applicant}")))
            .Concat(Tracks.SelectMany(track => Outcomes.Select(outcome => $"{track}.{outcome}")));
}
