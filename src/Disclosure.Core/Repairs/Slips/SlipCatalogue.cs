using Ardalis.GuardClauses;
using Disclosure.Messages;

namespace Disclosure.Repairs.Slips;

/// <summary>Every human slip that is looked for, ordered by id.</summary>
public static class SlipCatalogue
{
    /// <summary>Two digits that follow each other are swapped.</summary>
    public static Slip DigitsSwapped { get; } = Distinctive("DR1001", "数字前后颠倒", "digits swapped",
        "“{cell}”的 {from} 可能是 {to} 的两位数字写颠倒了。", "{from} in “{cell}” may be {to} with two digits swapped.");

    /// <summary>A digit is missing.</summary>
    public static Slip DigitDropped { get; } = Distinctive("DR1002", "漏写一位数字", "digit dropped",
        "“{cell}”的 {from} 可能是 {to} 漏写了一位数字。", "{from} in “{cell}” may be {to} with a digit dropped.");

    /// <summary>There is a digit too many.</summary>
    public static Slip DigitAdded { get; } = Distinctive("DR1003", "多写一位数字", "digit added",
        "“{cell}”的 {from} 可能是 {to} 多写了一位数字。", "{from} in “{cell}” may be {to} with a digit added.");

    /// <summary>A digit is written twice.</summary>
    public static Slip DigitRepeated { get; } = Distinctive("DR1004", "数字重复", "digit repeated",
        "“{cell}”的 {from} 可能是 {to} 有一位数字重复写了一遍。", "{from} in “{cell}” may be {to} with a digit written twice.");

    /// <summary>One digit is another.</summary>
    public static Slip DigitChanged { get; } = Distinctive("DR1005", "一位数字写错", "digit changed",
        "“{cell}”的 {from} 可能是 {to} 写错了一位数字。", "{from} in “{cell}” may be {to} with one digit wrong.");

    /// <summary>A count has a minus sign.</summary>
    public static Slip SignTooMany { get; } = Distinctive("DR1006", "多写负号", "sign wrong",
        "“{cell}”的 {from} 可能多写了负号，应为 {to}。", "{from} in “{cell}” may have a minus sign too many; it should be {to}.");

    /// <summary>Cases of one row stand under another applicant kind.</summary>
    public static Slip WrongColumn { get; } = Distinctive("DR2001", "列错：记在另一类申请人", "wrong column",
        "“{row}”一行有 {count} 件可能错记在“{from}”，应记在“{to}”。", "In row “{row}”, {count} may be booked under “{from}” instead of “{to}”.",
        new MessageTemplate(
            "“{more}”一列前两项多 {gap} 件，“{less}”一列少 {gap} 件，而总计平衡：可能有 {gap} 件申请收到时记在“{more}”，办理结果却记在“{less}”。",
            "The column “{more}” received {gap} more than it accounts for and “{less}” {gap} fewer, while the total balances: "
                + "{gap} of the applications may be booked under “{more}” when received and under “{less}” when disposed of."));

    /// <summary>Cases of one column stand in another row.</summary>
    public static Slip WrongRow { get; } = Distinctive("DR2002", "行错：记在另一行", "wrong row",
        "“{column}”一列有 {count} 件可能错记在“{from}”一行，应记在“{to}”一行。", "In column “{column}”, {count} may be booked in row “{from}” instead of “{to}”.");

    /// <summary>All that was disposed of for one applicant kind stands under another.</summary>
    public static Slip OutcomesUnderWrongApplicant { get; } = Distinctive("DR2003", "办理结果整列记错申请人", "outcomes under the wrong applicant kind",
        "“{from}”的办理结果（共 {count} 件）可能整列错记，应记在“{to}”。",
        "All {count} outcomes under “{from}” may be booked under the wrong applicant kind; they belong under “{to}”.");

    /// <summary>One row's outcomes and the total with them stand under another applicant kind.</summary>
    public static Slip OneOutcomeUnderWrongApplicant { get; } = Distinctive("DR2004", "一项办理结果记错申请人", "one outcome under the wrong applicant kind",
        "“{row}”一行有 {count} 件连同总计可能错记在“{from}”，应记在“{to}”。", "In row “{row}”, {count} may be booked, in the total too, under “{from}” instead of “{to}”.");

    /// <summary>Two figures stand in each other's cells.</summary>
    public static Slip CellsSwapped { get; } = Distinctive("DR2005", "两格互换", "cells swapped",
        "“{one}”与“{other}”的数可能互相填反了。", "The figures of “{one}” and “{other}” may stand in each other's cells.");

    /// <summary>The figures of a row stand one column beside their own.</summary>
    public static Slip RowShifted { get; } = Distinctive("DR2006", "整行错开一列", "row shifted",
        "“{row}”一行的数可能整体{direction}错开了一列。", "The figures of row “{row}” may stand one column too far to the {direction}.");

    /// <summary>One number stands in two cells, some digits in each.</summary>
    public static Slip NumberSplit { get; } = Distinctive("DR2007", "一个数拆成两格", "number split",
        "“{one}”与“{other}”的数可能是 {number} 一个数拆开填了两格。", "The figures of “{one}” and “{other}” may be one number, {number}, split over both cells.");

    /// <summary>The numbers of two cells stand in one, joined.</summary>
    public static Slip NumbersJoined { get; } = Distinctive("DR2008", "两个数连成一格", "numbers joined",
        "“{cell}”的 {from} 可能是 {one} 与 {other} 两格的数连写在一起。", "{from} in “{cell}” may be the numbers of two cells, {one} and {other}, joined.");

    /// <summary>A total does not follow its parts.</summary>
    public static Slip TotalNotUpdated { get; } = Faint("DR3001", "总计未更新", "total not brought up to date",
        "“{cell}”的 {from} 可能没有随各项更新，应为 {to}。", "The total {from} in “{cell}” may not be brought up to date; it should be {to}.");

    /// <summary>A total is empty.</summary>
    public static Slip TotalLeftBlank { get; } = Distinctive("DR3002", "总计漏填", "total left blank",
        "“{cell}”可能漏填，应为 {to}。", "The total “{cell}” may be left blank; it should be {to}.",
        new MessageTemplate(
            "“{table}”的表格有 {count} 格总计没有填，而分项已填：{cells}。填上分项之和即可，同一原因引起的其他问题随之消除。",
            "In the table of “{table}”, {count} of the totals are not filled in though their parts are: {cells}. "
                + "The sums of the parts belong there; what else follows from the blanks goes with them."));

    /// <summary>A severed disclosure is counted under another outcome as well.</summary>
    public static Slip PartialDisclosureCountedTwice { get; } = Faint("DR3003", "部分公开重复计数", "partial disclosure counted twice",
        "部分公开的 {count} 件可能又计入了“{row}”；区分处理的只计部分公开一种。", "{count} partial disclosures may be counted again in row “{row}”; a severed disclosure counts once.",
        new MessageTemplate(
            "各办理结果之和比总计多 {gap} 件，不超过“部分公开”的 {partial} 件：部分公开的申请可能又计入了其他情形；区分处理的只计部分公开一种。",
            "The outcomes exceed their total by {gap}, no more than the {partial} partial disclosures: "
                + "these may have been counted under another outcome as well; a severed disclosure counts once."));

    /// <summary>What was carried over from the year before is missing.</summary>
    public static Slip CarriedOverLeftOut { get; } = Distinctive("DR3004", "漏填上年结转", "carried-over left out",
        "可能漏填了上年结转的 {count} 件（{cells}）。", "{count} carried over from the prior year may be left out ({cells}).");

    /// <summary>A cell that is no total is empty.</summary>
    public static Slip FigureLeftBlank { get; } = Distinctive("DR3005", "空格漏填", "figure left blank",
        "“{cell}”空白，可能漏填了 {to}。", "“{cell}” is blank; {to} may be left out.");

    /// <summary>The outcomes come to more than their total.</summary>
    public static Slip SeveralOutcomesForOneApplication { get; } = Suspected("DR3006", "一件申请计入多种办理结果", "one application under several outcomes",
        "一件申请只能计入一种办理结果；一件申请含多项内容的，应在计数前拆分，不能在结果中重复计数。",
        "An application counts under one outcome only; one with several contents is split before it is counted, not by its outcomes.");

    /// <summary>The difference equals one of the figures.</summary>
    public static Slip FigureLeftOutOfSum { get; } = Suspected("DR3007", "求和时漏计或重复计", "figure left out of a sum or counted twice",
        "差额 {gap} 正好等于“{cell}”的数，可能漏计或重复计了这一项。",
        "The difference {gap} is just the figure of “{cell}”; it may have been left out or counted twice.");

    /// <summary>All slips, ordered by id.</summary>
    public static IReadOnlyList<Slip> All { get; } =
    [
        DigitsSwapped, DigitDropped, DigitAdded, DigitRepeated, DigitChanged, SignTooMany,
        WrongColumn, WrongRow, OutcomesUnderWrongApplicant, OneOutcomeUnderWrongApplicant, CellsSwapped, RowShifted, NumberSplit, NumbersJoined,
        TotalNotUpdated, TotalLeftBlank, PartialDisclosureCountedTwice, CarriedOverLeftOut, FigureLeftBlank,
        SeveralOutcomesForOneApplication, FigureLeftOutOfSum,
    ];

    /// <summary>Finds a slip by its id.</summary>
    /// <param name="id">The id, such as DR1001.</param>
    /// <returns>The slip, or null when the catalogue has none of that id.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Slip? Find(string id)
    {
        Guard.Against.Null(id);
        return All.FirstOrDefault(slip => slip.Id == id);
    }

    private static Slip Distinctive(string id, string chineseName, string englishName, string chinese, string english, MessageTemplate? sign = null) =>
        new(id, isDistinctive: true, new BilingualText(chineseName, englishName), new MessageTemplate(chinese, english), sign);

    private static Slip Faint(string id, string chineseName, string englishName, string chinese, string english, MessageTemplate? sign = null) =>
        new(id, isDistinctive: false, new BilingualText(chineseName, englishName), new MessageTemplate(chinese, english), sign);

    private static Slip Suspected(string id, string chineseName, string englishName, string chinese, string english) =>
        new(id, isDistinctive: false, new BilingualText(chineseName, englishName), null, new MessageTemplate(chinese, english));
}
