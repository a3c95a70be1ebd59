using Disclosure.Forms;
using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>How reports speak of money.</summary>
internal static class AmountPatterns
{
    /// <summary>The patterns.</summary>
    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        new()
        {
            Id = "fees",
            Says = new("行政事业性收费金额", "administrative fees"),
            Topic = Topic.Fees,
            Words = [WordClass.Fee, WordClass.Amount, WordClass.Total],
            Kind = ClaimKind.Amount,
            Readings = _ => [NamedReadings.Fees],
            Example = "全年行政事业性收费金额25.6万元。",
            Counterexample = "全年罚没收入金额25.6万元。",
        },
        new()
        {
            Id = "processingFee",
            Says = new("信息处理费金额", "information processing fees"),
            Topic = Topic.ProcessingFee,
            Words = [WordClass.ProcessingFee, WordClass.Amount, WordClass.Total],
            Kind = ClaimKind.Amount,
            Readings = _ => [],
            Example = "2024年实际收取信息处理费500元。",
            Counterexample = "2024年，信息处理费的标准没有变化，培训费用500元。",
        },
        new()
        {
            Id = "feeNotices",
            Says = new("收费通知的件数", "fee notices"),
            Topic = Topic.ProcessingFee,
            Words = [WordClass.FeeNotice],
            Readings = _ => [],
            Example = "全年发出收费通知2件。",
            Counterexample = "全年发出会议通知2件。",
        },
        new()
        {
            Id = "procurementAmount",
            Says = new("政府集中采购的总金额", "the amount of centralized procurement"),
            Topic = Topic.Procurement,
            Words = [WordClass.Amount, WordClass.Procurement, WordClass.Total],
            Kind = ClaimKind.Amount,
            Readings = _ => [Amount(1), Amount(10_000)],
            Example = "全年政府集中采购42项，采购总金额1386.5万元。",
            Counterexample = "全年公开招标项目金额1386.5万元。",
        },
    ];

    // The form states no unit: yuan, or ten thousand.
    private static ClaimReading Amount(decimal yuan) => new(
        "procurement.amount",
        new("政府集中采购总金额", "amount of centralized procurement"),
        [new ReadingTerm(CellKey.Of(ProactiveRow.CentralizedProcurement, ProactiveMeasure.TotalAmount), yuan)]);
}
