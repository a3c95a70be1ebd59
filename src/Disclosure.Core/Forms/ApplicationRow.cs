namespace Disclosure.Forms;

/// <summary>
/// The rows of the table of applications (section 三) that carry figures, in printed order.
/// <see cref="OtherHandling"/> belongs to the 2019 form alone; <see cref="CorrectionOverdue"/>,
/// <see cref="FeeOverdue"/> and <see cref="OtherReason"/> to the 2021 form alone.
/// </summary>
public enum ApplicationRow
{
    /// <summary>一、本年新收政府信息公开申请数量.</summary>
    ReceivedThisYear,

    /// <summary>二、上年结转政府信息公开申请数量.</summary>
    CarriedOverFromPriorYear,

    /// <summary>（一）予以公开.</summary>
    Disclosed,

    /// <summary>（二）部分公开.</summary>
    PartiallyDisclosed,

    /// <summary>（三）1.属于国家秘密.</summary>
    StateSecret,

    /// <summary>（三）2.其他法律行政法规禁止公开.</summary>
    ProhibitedByLaw,

    /// <summary>（三）3.危及“三安全一稳定”.</summary>
    EndangersSecurityOrStability,

    /// <summary>（三）4.保护第三方合法权益.</summary>
    ThirdPartyRights,

    /// <summary>（三）5.属于三类内部事务信息.</summary>
    InternalAffairs,

    /// <summary>（三）6.属于四类过程性信息.</summary>
    DeliberativeProcess,

    /// <summary>（三）7.属于行政执法案卷.</summary>
    EnforcementCaseFile,

    /// <summary>（三）8.属于行政查询事项.</summary>
    StatutoryInquiryMatter,

    /// <summary>（四）1.本机关不掌握相关政府信息.</summary>
    NotHeld,

    /// <summary>（四）2.没有现成信息需要另行制作.</summary>
    RequiresCreation,

    /// <summary>（四）3.补正后申请内容仍不明确.</summary>
    UnclearAfterCorrection,

    /// <summary>（五）1.信访举报投诉类申请.</summary>
    PetitionOrComplaint,

    /// <summary>（五）2.重复申请.</summary>
    RepeatedApplication,

    /// <summary>（五）3.要求提供公开出版物.</summary>
    PublishedMaterial,

    /// <summary>（五）4.无正当理由大量反复申请.</summary>
    UnjustifiedMassApplications,

    /// <summary>（五）5.要求行政机关确认或重新出具已获取信息.</summary>
    ConfirmOrReissue,

    /// <summary>（六）其他处理, one row of figures in the 2019 form; in the 2021 form a head without figures.</summary>
    OtherHandling,

    /// <summary>（六）1.申请人无正当理由逾期不补正; 2021 form.</summary>
    CorrectionOverdue,

    /// <summary>（六）2.申请人逾期未按收费通知要求缴纳费用; 2021 form.</summary>
    FeeOverdue,

    /// <summary>（六）3.其他; 2021 form.</summary>
    OtherReason,

    /// <summary>（七）总计, the third item of the printed identity.</summary>
    TotalDisposed,

    /// <summary>四、结转下年度继续办理.</summary>
    CarriedForwardToNextYear,
}
