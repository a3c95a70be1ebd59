namespace Disclosure.Reports.Problems;

// Problems with sheets in which reports of units are collected: DP14xx.
public static partial class ProblemCatalogue
{
    /// <summary>Two columns or rows hold the same cell of the form.</summary>
    public static ProblemKind RepeatedItem { get; } = Error(
        "DP1401",
        "{actual}都是“{row}”，不能确定用哪一处；请删去其中一处，或写明各自所在的表、行和列。",
        "{actual} both are “{row}”, and it cannot be told which is meant; take one out, or name table, row and column of each.");

    /// <summary>A column or row whose heads name no cell of the form, or several.</summary>
    public static ProblemKind UnreadItem { get; } = Warning(
        "DP1402",
        "表头“{actual}”{expected}，其下的数字没有读取；请写明年报中的表、行和列。",
        "The heads “{actual}” {expected}, and the figures under them were not read; name table, row and column of the form.");

    /// <summary>Figures without a unit.</summary>
    public static ProblemKind FiguresWithoutUnit { get; } = Error(
        "DP1403",
        "这里有数字而没有单位名称，不能计入；请补上单位名称，或删去这些数字。",
        "Here are figures without the name of a unit, which cannot be counted; fill the name in, or take the figures out.");

    /// <summary>A unit that stands twice.</summary>
    public static ProblemKind UnitTwice { get; } = Error(
        "DP1404",
        "“{actual}”出现不止一次（另见 {expected}），不能确定用哪一份；请只保留一份。",
        "“{actual}” stands more than once (also at {expected}), and it cannot be told which is meant; keep one.");

    /// <summary>A unit that is named and has filled in nothing.</summary>
    public static ProblemKind UnitWithoutFigures { get; } = Warning(
        "DP1405",
        "“{actual}”没有填写任何数字，按未交处理；没有发生的应填 0。",
        "“{actual}” has filled in no figure and counts as not handed in; where nothing happened, 0 is due.");

    /// <summary>A sheet that is neither for collecting nor an official form.</summary>
    public static ProblemKind SheetNotRead { get; } = Warning(
        "DP1406",
        "工作表“{actual}”不是收集表，也不是官方表格，其中的数字没有读取。",
        "The sheet “{actual}” is neither one for collecting nor an official form; its figures were not read.");

    /// <summary>Units that are hidden.</summary>
    public static ProblemKind HiddenUnits { get; } = Warning(
        "DP1407",
        "有 {actual} 个单位所在的行或列被隐藏（可能因筛选），已照常计入；不应计入的请删去。",
        "{actual} units are hidden, by a filter perhaps, and are counted like the others; take out those that should not be.");

    /// <summary>A figure in a merged cell, which could be of several units or items.</summary>
    public static ProblemKind MergedFigure { get; } = Warning(
        "DP1408",
        "“{actual}”所在的格与相邻的格合并，不能确定属于哪一个单位、哪一项，没有读取；请取消合并后逐格填写。",
        "“{actual}” stands in a merged cell, so that of which unit and item it is cannot be told; it was not read. Take the cells apart and fill in each.");

    /// <summary>A quote without an end, so that rows ran into one value.</summary>
    public static ProblemKind LostQuote { get; } = Error(
        "DP1409",
        "从这里起引号没有成对，若干行连成了一格，不能确定各数字属于哪个单位，整个文件没有读取；请补上或删去引号，或另存为 .xlsx。",
        "From here on a quote has no end, so that rows have run into one value and nobody can tell whose the figures are; nothing of the file was read. "
            + "Close the quote or take it out, or save the file as .xlsx.");

    /// <summary>A row with more values than there are heads.</summary>
    public static ProblemKind RowTooLong { get; } = Error(
        "DP1410",
        "“{row}”一行有 {actual} 格，多于表头的 {expected} 格，不能确定各数字属于哪一列；数字中的千位逗号请删去，或给该数加引号。",
        "The row “{row}” has {actual} values, more than the {expected} of the heads, so that the column of each cannot be told; "
            + "take commas out of numbers, or put such a number in quotes.");

    /// <summary>A row of another year, a mean or a comparison.</summary>
    public static ProblemKind NoUnit { get; } = Warning(
        "DP1411",
        "“{actual}”不是单位，其数字没有计入。",
        "“{actual}” is no unit, and its figures were not counted.");

    /// <summary>A row of which it cannot be told whether it is a unit or a sum.</summary>
    public static ProblemKind UnitOrSum { get; } = Error(
        "DP1412",
        "“{actual}”{expected}，不能确定是一个单位还是合计，没有计入；是合计的，请写“合计”；是单位的，请写机关全称，数字无误的请另交该单位的报告。",
        "“{actual}” {expected}; whether it is a unit or a sum cannot be told, and it was not counted. Call a sum 合计, give a unit its full name, "
            + "and hand in a report of its own where the figures are right.");

    /// <summary>A sheet for collecting without a unit.</summary>
    public static ProblemKind NoUnits { get; } = Error(
        "DP1413",
        "表头之下没有一个单位的数字；请在单位名称一列填写单位，一个单位一行或一列。",
        "Below the heads stands no unit with figures; name the units, a row or a column each.");
}
