using Disclosure.Forms.Definition;
using Disclosure.Messages;

namespace Disclosure.Forms.Editions.Revised2021;

/// <summary>The edition Revised2021, put together.</summary>
internal static class Revised2021Edition
{
    public static EditionDefinition Definition { get; } = new()
    {
        Edition = ReportEdition.Revised2021,
        Name = new BilingualText("2021年版", "Revised format of 2021"),
        Instrument = LegalBasis.Notice2021,
        FirstYear = 2021,
        Tables = () => [Revised2021Proactive.Create(), Applications(), CasesDefinition.Create()],
        Example = Revised2021Example.Report,
    };

    private static FormTable Applications() => ApplicationsDefinition.Create(
        ApplicationOutcomes.Applicants,
        ApplicationOutcomes.Granted,
        ApplicationOutcomes.Refused,
        ApplicationOutcomes.UnableToProvide,
        ApplicationOutcomes.NotProcessed,
        new OutcomeDraft("otherHandling", "（六）其他处理", "（六）", "Other handling",
        [
            new(ApplicationRow.CorrectionOverdue, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Correction overdue", "第三十条", "Art. 30"),
            new(ApplicationRow.FeeOverdue, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee overdue", "第四十二条", "Art. 42"),
            new(ApplicationRow.OtherReason, "3.其他", "Other reason", "第五十条第一款第（二）项", "Art. 50(2)"),
        ]));
}
