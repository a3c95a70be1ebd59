namespace Disclosure.Reports.Problems;

// Problems with the tables: DP20xx up to DP2030.
public static partial class ProblemCatalogue
{
    /// <summary>The report year was not found.</summary>
    public static ProblemKind YearNotFound { get; } = Warning(
        "DP2001",
        "标题和统计期限中没有找到报告年度；请用 --year 指定。",
        "No report year was found in the title or the reporting period; give it with --year.");

    /// <summary>Title and period name different years.</summary>
    public static ProblemKind YearsDiffer { get; } = Warning(
        "DP2002",
        "报告年度前后不一：{actual}；未采用其中任何一个，请用 --year 指定。",
        "The document names different report years: {actual}; none was taken, give it with --year.");

    /// <summary>The reporting organ was not found.</summary>
    public static ProblemKind AuthorityNotFound { get; } = Warning(
        "DP2003",
        "没有找到报告机关的名称（通常在标题中，如“××局2025年政府信息公开工作年度报告”）。",
        "The name of the reporting organ was not found; it usually stands in the title.");

    /// <summary>The edition could not be determined from the tables.</summary>
    public static ProblemKind EditionUnclear { get; } = Warning(
        "DP2004",
        "表头和行名不足以判断表格版本，按{expected}读取。",
        "The tables do not show their edition; they were read as the {expected}.");

    /// <summary>The heads of columns are not those of the form.</summary>
    public static ProblemKind UnknownHeads { get; } = Warning(
        "DP2005",
        "表头与法定表格对不上（读到：{actual}；应为：{expected}），该表头下的数字未读取。",
        "The heads of columns are not the form's (met: {actual}; expected: {expected}); the figures below them were not read.");

    /// <summary>A row has fewer cells than columns.</summary>
    public static ProblemKind TooFewCells { get; } = Warning(
        "DP2006",
        "“{row}”一行只有 {actual} 格（{counted}），应有 {expected} 格，无法确定各数字属于哪一列，整行未读取；请补齐空白格。",
        "The row “{row}” has only {actual} of the {expected} cells that are due ({counted}); "
            + "which column each figure belongs to cannot be known, so the row was not read.");

    /// <summary>A row has more cells than columns.</summary>
    public static ProblemKind TooManyCells { get; } = Warning(
        "DP2007",
        "“{row}”一行有 {actual} 格（{counted}），多于应有的 {expected} 格，无法确定各数字属于哪一列，整行未读取。",
        "The row “{row}” has {actual} cells ({counted}), more than the {expected} that are due; "
            + "which column each figure belongs to cannot be known, so the row was not read.");

    /// <summary>A row that no edition knows.</summary>
    public static ProblemKind UnknownRow { get; } = Warning(
        "DP2008",
        "“{actual}”不是法定表格的行名，这一行未读取；如有笔误，请按法定行名改正。",
        "“{actual}” is not a row of the form and was not read.");

    /// <summary>A row of another edition.</summary>
    public static ProblemKind RowOfOtherEdition { get; } = Warning(
        "DP2009",
        "“{actual}”不属于{expected}，未读取。",
        "“{actual}” does not belong to the {expected} and was not read.");

    /// <summary>A row printed more than once.</summary>
    public static ProblemKind RepeatedRow { get; } = Warning(
        "DP2010",
        "“{row}”一行出现不止一次，数字不同，均未采用。",
        "The row “{row}” stands more than once with different figures; none was taken.");

    /// <summary>Figures that belong to no labelled row.</summary>
    public static ProblemKind RowWithoutLabel { get; } = Warning(
        "DP2011",
        "这些数字没有可识别的行名，未读取：{actual}",
        "These figures have no row label that is known and were not read: {actual}");

    /// <summary>A row that stands under heads that are not the form's.</summary>
    public static ProblemKind RowWithoutHead { get; } = Warning(
        "DP2012",
        "从“{row}”起的各行上方没有可识别的表头，无法确定各数字属于哪一列，均未读取。",
        "From the row “{row}” on, no heads of columns that are known stand above; "
            + "which column the figures belong to cannot be known, so they were not read.");

    /// <summary>A row that does not prove to which columns its figures belong.</summary>
    public static ProblemKind UnprovenRow { get; } = Warning(
        "DP2013",
        "“{row}”一行{reason}，无法确定各数字属于哪一列，整行未读取；{expected}。",
        "In the row “{row}”, {reason}, so that which column each figure belongs to cannot be known; the row was not read: {expected}.");

    /// <summary>A table printed twice with different figures.</summary>
    public static ProblemKind RepeatedTable { get; } = Warning(
        "DP2014",
        "“{actual}”的表格出现不止一次，数字不同，无法确定哪一张是本报告的，均未采用。",
        "The table of “{actual}” stands more than once with different figures; which is the report's cannot be known, so none was taken.");

    /// <summary>A second report in one document.</summary>
    public static ProblemKind AnotherReport { get; } = Warning(
        "DP2015",
        "从“{actual}”起像是另一份报告，未读取；请把两份报告分成两个文件。",
        "From “{actual}” on, another report seems to begin; it was not read. Keep each report in a file of its own.");

    /// <summary>Rows of figures that stand apart from their labels.</summary>
    public static ProblemKind RowsApartFromLabels { get; } = Warning(
        "DP2016",
        "从“{row}”起的 {actual} 个行名与其后的 {expected} 行数字分开排列，不能一一对应，无法确定各行数字属于哪个行名，均未读取。",
        "From “{row}” on, {actual} row labels stand apart from {expected} rows of figures; "
            + "which figures belong to which label cannot be known, so they were not read.");

    /// <summary>Text that lost its blanks or its repeated parts.</summary>
    public static ProblemKind LostCells { get; } = Warning(
        "DP2017",
        "“{row}”的表格有 {actual} 行缺少单元格，而整张表没有一处{expected}：提取文本时很可能丢掉了它们，整张表未读取；请读取原始文件，或重新提取。",
        "In the table of “{row}”, {actual} rows lack cells, and nowhere in it are there {expected}: whatever extracted the text probably dropped them. "
            + "The table was not read; read the original file, or extract the text anew.");

    /// <summary>A column that is not printed over a row.</summary>
    public static ProblemKind MissingColumn { get; } = Warning(
        "DP2018",
        "“{row}”一行上方的表头中没有“{expected}”一列，该列未读取。",
        "Above the row “{row}” stands no head “{expected}”; that column was not read.");

    /// <summary>Figures in the row of a row group, where the form has none.</summary>
    public static ProblemKind FiguresOfGroup { get; } = Warning(
        "DP2019",
        "“{row}”是一组行的标题，法定表格在这一行没有数字，未读取：{actual}",
        "“{row}” is the head of a group of rows, where the form has no figures; these were not read: {actual}");

    /// <summary>A table that stands once more in another part of the document.</summary>
    public static ProblemKind TableElsewhere { get; } = Warning(
        "DP2020",
        "“{actual}”的表格在本部分之外又出现一次，未读取；采用的是本部分的表格。",
        "The table of “{actual}” stands once more outside its own section and was not read there; the table of the section itself was taken.");

    /// <summary>An amount under a head without a unit, beside a remark that names another unit than the form's.</summary>
    public static ProblemKind UnitUnclear { get; } = Warning(
        "DP2021",
        "“{row}”的金额单位无法确定：表旁注明“{actual}”，而法定表格以万元计，表头“{expected}”没有写明单位；未读取。请在表头写明单位。",
        "The unit of the amount of “{row}” cannot be known: beside the table stands “{actual}”, "
            + "the form counts in 万元, and the head “{expected}” names no unit; it was not read. Name the unit in the head.");

    /// <summary>A statutory table of which nothing was found, in a document that has others, or the headings of sections.</summary>
    public static ProblemKind TableNotFound { get; } = Warning(
        "DP2022",
        "没有找到“{actual}”的表格，其中的数字均未读取；{reason}，请核对原文件。",
        "No table of “{actual}” was found, so that none of its figures was read; {reason}. Compare the original.");

    /// <summary>A line of figures in a section with a table, which is no row of it.</summary>
    public static ProblemKind UnreadFigures { get; } = Warning(
        "DP2023",
        "这一行有 {expected} 个数字，但排列方式无法识别，未读取：{actual}",
        "This line has {expected} figures in a layout that is not known, and was not read: {actual}");
}
