using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Rules;

/// <summary>Every threshold with its name, unit, usual value and reason. None is law.</summary>
public static class ThresholdCatalogue
{
    private static readonly BilingualText TenThousandYuan = new("万元", "ten thousand yuan");
    private static readonly BilingualText Percent = new("%", "percent");

    /// <summary>All thresholds, ordered by the rules that ask for them.</summary>
    public static IReadOnlyList<RuleThreshold> All { get; } =
    [
        new(
            "largestFeesInTenThousandYuan",
            TenThousandYuan,
            isWhole: false,
            new BilingualText(
                "一年收费的合理上限。1,000,000 万元即一百亿元，达到这一数额的省份很少；误以元填写的数额很容易超过。",
                "The largest plausible fees of one year. 1,000,000 is ten billion yuan, which few provinces collect; an amount in yuan soon exceeds it."),
            ["DC1201"],
            all => all.LargestFeesInTenThousandYuan,
            (all, value) => all with { LargestFeesInTenThousandYuan = value }),
        new(
            "largestFeesOfCountiesInTenThousandYuan",
            TenThousandYuan,
            isWhole: false,
            new BilingualText(
                "乡镇、街道、县级政府及其部门一年收费的合理上限。100,000 万元即十亿元，一般超过一个县全年的收费。",
                "The same for townships, street offices, counties and their departments. 100,000 is one billion yuan, more than a county collects in a year."),
            ["DC1201"],
            all => all.LargestFeesOfCountiesInTenThousandYuan,
            (all, value) => all with { LargestFeesOfCountiesInTenThousandYuan = value }),
        new(
            "producedInTimesDisclosed",
            new BilingualText("倍", "times"),
            isWhole: true,
            new BilingualText(
                "新制作数量可以是新公开数量的几倍。5 倍已为依法不公开和跨年公开的文件留有余地。",
                "How many times the documents newly disclosed those newly produced may be. "
                    + "5 leaves room for documents lawfully withheld or disclosed in the next year."),
            ["DC2103"],
            all => all.ProducedInTimesDisclosed,
            (all, value) => all with { ProducedInTimesDisclosed = (int)value }),
        new(
            "comparableProductionInDocuments",
            new BilingualText("件", "documents"),
            isWhole: true,
            new BilingualText(
                "新制作数量达到多少才作比较。不足 10 件时，个别文件就决定倍数。",
                "From how many newly produced documents on the two are compared. Below 10, single documents decide the ratio."),
            ["DC2103"],
            all => all.ComparableProductionInDocuments,
            (all, value) => all with { ComparableProductionInDocuments = (int)value }),
        new(
            "openShareInPercent",
            Percent,
            isWhole: true,
            new BilingualText(
                "结转下年度占本年新收的合理上限。答复期限为 20 个工作日，至多延长一次，只有年末收到的才可能未办结；50% 为集中申请留有余地。",
                "The largest plausible share of open applications among those received. "
                    + "With 20 working days to answer, extended at most once, only what came late is still open; 50 leaves room for a rush."),
            ["DC3102"],
            all => all.OpenShareInPercent,
            (all, value) => all with { OpenShareInPercent = (int)value }),
        new(
            "otherShareInPercent",
            Percent,
            isWhole: true,
            new BilingualText(
                "“其他”占办理结果总计的合理上限。20% 远高于已公布报告的水平（约 7%）。",
                "The largest plausible share of 其他 among all outcomes. 20 is far above what published reports show (about 7)."),
            ["DC3103"],
            all => all.OtherShareInPercent,
            (all, value) => all with { OtherShareInPercent = (int)value }),
        new(
            "shareBaseInApplications",
            new BilingualText("件", "applications"),
            isWhole: true,
            new BilingualText(
                "申请达到多少件才看占比。不足 10 件时，个别申请就决定占比。",
                "Of how many applications on a share says something. Below 10, single applications decide it."),
            ["DC3102", "DC3103"],
            all => all.ShareBaseInApplications,
            (all, value) => all with { ShareBaseInApplications = (int)value }),
        new(
            "changeInTimes",
            new BilingualText("倍", "times"),
            isWhole: true,
            new BilingualText(
                "与上年相比可以是几倍。5 倍已为业务量的正常起伏留有余地。",
                "How many times last year's figure one may be. 5 leaves room for what comes and goes."),
            ["DC6009"],
            all => all.ChangeInTimes,
            (all, value) => all with { ChangeInTimes = (int)value }),
        new(
            "comparableChange",
            new BilingualText("件", "cases"),
            isWhole: true,
            new BilingualText(
                "与上年相差多少才作比较。相差不足 50 件时，成倍增减很常见。",
                "From which difference on two years are compared. Below 50, multiples are common."),
            ["DC6009"],
            all => all.ComparableChange,
            (all, value) => all with { ComparableChange = (int)value }),
        new(
            "repeatedFigures",
            new BilingualText("个", "figures"),
            isWhole: true,
            new BilingualText(
                "非零数字达到多少个才看是否与上年完全相同。不足 5 个时可能是巧合。",
                "From how many figures other than 0 on it says something that all are last year's. Fewer than 5 may be chance."),
            ["DC6010"],
            all => all.RepeatedFigures,
            (all, value) => all with { RepeatedFigures = (int)value }),
        new(
            "sameTextInPercent",
            Percent,
            isWhole: true,
            new BilingualText(
                "去掉年份后文字相同达到多少视为雷同。95% 只容许改动个别数字和词语。",
                "From which share on a text, years aside, is last year's. 95 allows for a few other figures and words only."),
            ["DC6010"],
            all => all.SameTextInPercent,
            (all, value) => all with { SameTextInPercent = (int)value }),
        new(
            "comparableTextInCharacters",
            new BilingualText("字", "characters"),
            isWhole: true,
            new BilingualText(
                "文字达到多少字才作比较。不足 100 字的多为套话。",
                "From how many characters on texts are compared. Shorter ones are mere phrases."),
            ["DC6010"],
            all => all.ComparableTextInCharacters,
            (all, value) => all with { ComparableTextInCharacters = (int)value }),
        new(
            "feeChangeInTimes",
            new BilingualText("倍", "times"),
            isWhole: true,
            new BilingualText(
                "收费金额与上年可以相差几倍。误以元填写会相差 10,000 倍，5,000 倍为金额本身的增减留有余地。",
                "How many times apart fees may be from last year's. In yuan they are 10,000 times as many; 5,000 leaves room for their own change."),
            ["DC6012"],
            all => all.FeeChangeInTimes,
            (all, value) => all with { FeeChangeInTimes = (int)value }),
        new(
            "longestOverviewInWords",
            new BilingualText("字", "words"),
            isWhole: true,
            new BilingualText(
                "第一部分字数的上限，0 为不限。国家没有规定；有的地方要求原则上不超过 1,000 字。",
                "How many words section 一 may have; 0 for no limit. There is no national limit; some places ask for 1,000 at most."),
            ["DC8018"],
            all => all.LongestOverviewInWords,
            (all, value) => all with { LongestOverviewInWords = (int)value }),
    ];

    /// <summary>Finds a threshold by its name.</summary>
    /// <param name="name">The name, such as openShareInPercent.</param>
    /// <returns>The threshold, or null when there is none of that name.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static RuleThreshold? Find(string name)
    {
        Guard.Against.Null(name);
        return All.FirstOrDefault(threshold => threshold.Name == name);
    }

    /// <summary>The thresholds that a rule asks for.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The thresholds; none for most rules.</returns>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public static IReadOnlyList<RuleThreshold> Of(Rule rule)
    {
        Guard.Against.Null(rule);
        return [.. All.Where(threshold => threshold.RuleIds.Contains(rule.Id))];
    }
}
