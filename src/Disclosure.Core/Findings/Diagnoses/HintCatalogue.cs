using Disclosure.Messages;

namespace Disclosure.Findings.Diagnoses;

/// <summary>Every likely cause that is looked for, ordered by id.</summary>
public static class HintCatalogue
{
    /// <summary>Two columns are off by opposite amounts while 总计 holds.</summary>
    public static HintKind WrongApplicantKind { get; } = Kind("DC3004",
        "“{more}”一列前两项多 {gap} 件，“{less}”一列少 {gap} 件，而总计平衡：可能有 {gap} 件申请收到时记在“{more}”，办理结果却记在“{less}”。",
        "The column “{more}” received {gap} more than it accounts for and “{less}” {gap} fewer, while the total balances: {gap} application(s) may be booked under “{more}” when received and under “{less}” when disposed of.");

    /// <summary>Totals are blank while their parts are filled in.</summary>
    public static HintKind TotalsNotFilledIn { get; } = Kind("DC1110",
        "“{table}”的表格有 {count} 格总计没有填，而分项已填：{cells}。填上分项之和即可，同一原因引起的其他问题随之消除。",
        "In the table of “{table}”, {count} total(s) are not filled in though their parts are: {cells}. The sums of the parts belong there; what else follows from the blanks goes with them.");

    /// <summary>The difference is divisible by nine.</summary>
    public static HintKind DigitsSwapped { get; } = Kind("DC3005",
        "差额 {gap} 能被 9 整除，可能是某个数字的前后两位写颠倒了。",
        "The difference {gap} is divisible by 9; two digits of a figure may be swapped.");

    /// <summary>The difference equals one of the figures.</summary>
    public static HintKind FigureLeftOut { get; } = Kind("DC3005",
        "差额 {gap} 正好等于“{cell}”的数，可能漏计或重复计了这一项。",
        "The difference {gap} is just the figure of “{cell}”; it may have been left out or counted twice.");

    /// <summary>The outcomes exceed their total by no more than the partial disclosures.</summary>
    public static HintKind PartialDisclosureCountedTwice { get; } = Kind("DC3006",
        "各办理结果之和比总计多 {gap} 件，不超过“部分公开”的 {partial} 件：部分公开的申请可能又计入了其他情形；区分处理的只计部分公开一种。",
        "The outcomes exceed their total by {gap}, no more than the {partial} partial disclosures: these may have been counted under another outcome as well; a severed disclosure counts once.");

    /// <summary>The outcomes exceed their total.</summary>
    public static HintKind OneOutcomePerApplication { get; } = Kind("DC3108",
        "一件申请只能计入一种办理结果；一件申请含多项内容的，应在计数前拆分，不能在结果中重复计数。",
        "An application counts under one outcome only; one with several contents is split before it is counted, not by its outcomes.");

    /// <summary>All kinds, ordered by id.</summary>
    public static IReadOnlyList<HintKind> All { get; } =
        [TotalsNotFilledIn, WrongApplicantKind, DigitsSwapped, FigureLeftOut, PartialDisclosureCountedTwice, OneOutcomePerApplication];

    private static HintKind Kind(string id, string chinese, string english) => new(id, new MessageTemplate(chinese, english));
}
