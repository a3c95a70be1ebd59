namespace Disclosure.Reports.Problems;

// Problems with what a document shows, and of which year it is: DP2031 and above; and what it could not say when written: DP30xx.
public static partial class ProblemCatalogue
{
    /// <summary>A formula whose value is not stored.</summary>
    public static ProblemKind FormulaWithoutValue { get; } = Warning(
        "DP2031",
        "单元格是公式“{actual}”，文件中没有可用的计算结果，未读取；请用 Excel 或 WPS 打开，重新计算并保存。",
        "The cell holds the formula “{actual}”, and the file no usable result of it; "
            + "it was not read. Open the file in Excel or WPS, compute it anew and save it.");

    /// <summary>A cell that shows another number than it holds.</summary>
    public static ProblemKind ShownOtherwise { get; } = Warning(
        "DP2032",
        "单元格显示为“{actual}”，存储的数值却是 {expected}，无法确定填报的是哪一个，未读取；请把单元格格式改为“常规”，核对后保存。",
        "The cell shows “{actual}” but holds {expected}; which of them was meant cannot be known, so it was not read. "
            + "Set its format to General, and save what is right.");

    /// <summary>A figure that is formatted as a date.</summary>
    public static ProblemKind DateForFigure { get; } = Warning(
        "DP2033",
        "单元格是日期格式（存储的数值为 {actual}），可能是输入时被自动转换的，未读取；请改为“常规”格式后重新填写。",
        "The cell is formatted as a date (it holds {actual}), perhaps because what was typed looked like one; "
            + "it was not read. Set its format to General and fill it in again.");

    /// <summary>Content in hidden rows or columns.</summary>
    public static ProblemKind HiddenCells { get; } = Warning(
        "DP2034",
        "工作表中有隐藏的行或列含有内容，未读取；如属于报告，请取消隐藏。",
        "Hidden rows or columns of the sheet have content and were not read; show them if they belong to the report.");

    /// <summary>A page of a PDF that is a picture.</summary>
    public static ProblemKind PageWithoutText { get; } = Warning(
        "DP2035", "第 {actual} 页是图片，没有文字层，未读取。", "Page {actual} is a picture without text and was not read.");

    /// <summary>Text that reaches over the lines of its table.</summary>
    public static ProblemKind TextOverRuling { get; } = Warning(
        "DP2036",
        "“{actual}”越过了表格线，无法确定属于哪一格，未读取。",
        "“{actual}” reaches over the lines of the table; to which cell it belongs cannot be known, so it was not read.");

    /// <summary>A row of a table without lines in which the place of a figure is not certain.</summary>
    public static ProblemKind UnalignedRow { get; } = Warning(
        "DP2037",
        "表格没有框线，“{row}”一行的数字与行名、表头没有对齐，无法确定各数字属于哪一行、哪一列，整行未读取；请给表格加上框线后重新导出。",
        "The table has no lines, and the figures of the row “{row}” are not aligned with labels and heads, "
            + "so that their row and column cannot be known; the row was not read. Draw the table's lines and export it anew.");

    /// <summary>A document within a Word document.</summary>
    public static ProblemKind EmbeddedDocument { get; } = Warning(
        "DP2038",
        "文档中嵌有另一份文件（altChunk），其内容未读取；请用 Word 或 WPS 打开后另存为 .docx。",
        "The document has another one embedded in it (altChunk), which was not read; open it in Word or WPS and save it as .docx.");

    /// <summary>Pale text in a cell, as watermarks have.</summary>
    public static ProblemKind PaleText { get; } = Warning(
        "DP2039",
        "“{actual}”颜色很浅，像是水印，无法确定是否为填报的内容，未读取；如为填报的数字，请改为深色后重新导出。",
        "“{actual}” is pale, as watermarks are; whether it was filled in cannot be known, so it was not read. "
            + "If it was, set it in a dark colour and export the document anew.");

    /// <summary>A figure beside which a mark stands, or struck text.</summary>
    public static ProblemKind MarkLeftOut { get; } = Warning(
        "DP2040",
        "“{row}”的“{actual}”读作 {expected}：“{mark}”是上标、下标或划去的内容，未计入；请核对。",
        "“{actual}” in the row “{row}” was read as {expected}: “{mark}” is raised, lowered or struck through and was left out; compare it with the original.");

    /// <summary>A figure that is struck through.</summary>
    public static ProblemKind StruckFigure { get; } = Warning(
        "DP2041",
        "“{row}”的“{actual}”已被划去，未读取；请填写现在的数字。",
        "“{actual}” in the row “{row}” is struck through and was not read; give the figure that holds now.");

    /// <summary>What was filled in a form's field, where the file does not say how that is displayed.</summary>
    public static ProblemKind FieldWithoutAppearance { get; } = Warning(
        "DP2042",
        "表单域或批注中填写的“{actual}”没有随文件保存显示内容，各阅读器显示不一，未读取；请打开后另存（或打印）为 PDF。",
        "“{actual}” was filled in a form field or a remark, and the file does not keep how that is displayed; "
            + "it was not read. Open the file and save or print it as PDF anew.");

    /// <summary>Text that is overlapped, half covered, or off its line, so that nobody can say what is meant.</summary>
    public static ProblemKind UnclearText { get; } = Warning(
        "DP2043",
        "“{actual}”有部分重叠、被遮挡、划过或高低不齐，无法确定显示的是什么，未读取；请改正后重新导出。",
        "Parts of “{actual}” overlap, are covered or crossed, or stand off their line; "
            + "what is shown cannot be known, so it was not read. Mend it and export the document anew.");

    /// <summary>A cell of a workbook that shows nothing of what it holds.</summary>
    public static ProblemKind UnshownContent { get; } = Warning(
        "DP2048",
        "工作表中有单元格存有内容却不显示（字色与底色相同、字号过小，或数字格式不显示该值），按空白读取；如属于填报的内容，请改为“常规”格式、深色字后保存。",
        "Cells of the sheet hold something and show nothing of it (their font has the colour behind it or is too small, "
            + "or their number format shows nothing), and were read as blank. "
            + "If it was filled in, set the format to General and the font to a dark colour, and save it.");

    /// <summary>A table under a caption that names another year than the report's.</summary>
    public static ProblemKind OtherYear { get; } = Warning(
        "DP2052",
        "“{table}”的表格上方写着“{actual}”，而报告年度是 {expected} 年；表中数字不是本年度的，或无法确定是哪一年的，未读取。",
        "Above the table of “{table}” stands “{actual}”, but the report is of {expected}; its figures are of another year, or may be, and were not read.");

    /// <summary>A table with the figures of several years side by side, or under a caption of several.</summary>
    public static ProblemKind SeveralYears { get; } = Warning(
        "DP2053",
        "“{table}”的表格写明了几个年度（{actual}），各数字属于哪一年无法确定，均未读取；请只保留本年度的数字。",
        "The table of “{table}” names several years ({actual}); "
            + "of which each figure is cannot be known, so none was read. Keep the figures of the report's own year alone.");

    /// <summary>A table whose year is not certain, since another table of the document stands twice.</summary>
    public static ProblemKind YearUncertain { get; } = Warning(
        "DP2054",
        "本文件中“{actual}”的表格出现不止一次，数字不同，因此“{table}”的表格属于哪一年也无法确定，未读取；请在各表上方写明年度，并用 --year 指定要读取的年度。",
        "In this document the table of “{actual}” stands more than once with different figures, "
            + "so that of which year the table of “{table}” is cannot be known either; "
            + "it was not read. Name the year above each table, and give the one to read with --year.");

    /// <summary>Reports of several years in one document, none of which is known to be the one that is asked for.</summary>
    public static ProblemKind ReportsOfSeveralYears { get; } = Warning(
        "DP2055",
        "文件中有几份不同年度的报告（{actual}），无法确定哪一份是 {expected}，“{table}”的表格未读取；请把每份报告单独存为一个文件，或在各份的标题中写明年度。",
        "The document holds reports of several years ({actual}); which of them is {expected} cannot be known, and the table of “{table}” was not read. "
            + "Keep each report in a file of its own, or name the year in each title.");

    /// <summary>Section 四 as several small tables of which not all are proven.</summary>
    public static ProblemKind CasesInParts { get; } = Warning(
        "DP2056",
        "“{table}”印成了几张小表，只认出其中的{actual}；应有行政复议、未经复议直接起诉、复议后起诉三张，每张上方写明名称，各有五列、一行数字。其余未读取。",
        "The table of “{table}” is printed as several small ones, of which only {actual} could be told; "
            + "there should be three, each under its name: reconsideration, direct litigation, "
            + "litigation after reconsideration, with five columns and a row of figures. The rest was not read.");

    /// <summary>A table that was read by the order of the form alone, as the caller asked.</summary>
    public static ProblemKind AssumedOrder { get; } = Warning(
        "DP2057",
        "“{table}”的表格没有可识别的表头，按要求以法定表格的行列次序读取（{actual} 行，各等式均成立）；哪一列、哪一行是假定的，请与原件核对。",
        "The table of “{table}” has no heads that can be read; as asked, it was read in the form's order of rows and columns "
            + "({actual} rows, all equations hold). Which row and column each figure belongs to is assumed; compare the original.");

    /// <summary>A figure that a format cannot say.</summary>
    public static ProblemKind WrittenOtherwise { get; } = Error(
        "DP3001",
        "“{row}”为{actual}，写成 {where} 后会读作{expected}，因此没有写出；该格应只有一个数字（没有发生的填 0），正文中也不要有像标题或像表格的行；否则请改用 JSON。",
        "The cell “{row}” holds {actual}, which would be read as {expected} from {where}, so the report was not written; "
            + "the cell should hold one number alone (0 where nothing happened), and no text look like a heading or a table; else write JSON.");

    /// <summary>A written document that cannot be read.</summary>
    public static ProblemKind WrittenUnread { get; } = Error(
        "DP3002",
        "写成的 {actual} 不能读回，因此没有写出：{expected}",
        "The report cannot be read back from {actual}, so it was not written: {expected}");
}
