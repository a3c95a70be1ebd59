using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Reports.Problems;

/// <summary>Every problem that reading can meet, in the order of its code: DP10xx the input, DP11xx JSON, DP12xx the file of rules, DP20xx the tables.</summary>
public static class ProblemCatalogue
{
    /// <summary>The document has no content.</summary>
    public static ProblemKind EmptyDocument { get; } = Error("DP1001", "文件是空的；应为一份政府信息公开工作年度报告。", "The document is empty; an annual disclosure report was expected.");

    /// <summary>The bytes are no text.</summary>
    public static ProblemKind BinaryContent { get; } = Error("DP1002", "文件内容不是文本（{met}），也不是可识别的文件格式；请把报告另存为 .docx、.xlsx、.html 或纯文本（.txt）。", "The content is neither text ({met}) nor in a known format; save the report as .docx, .xlsx, .html or plain text (.txt).");

    /// <summary>The bytes are text in no known encoding.</summary>
    public static ProblemKind UnknownEncoding { get; } = Error("DP1003", "文本编码无法识别：既不是 UTF-8、UTF-16，也不是 GB18030；请另存为 UTF-8。", "The text is neither UTF-8, UTF-16 nor GB18030; save it as UTF-8.");

    /// <summary>No table of the form was found.</summary>
    public static ProblemKind NoReport { get; } = Error("DP1004", "文件中没有找到年度报告的法定表格（主动公开、依申请公开、复议诉讼三张表的表头和行名均未出现）。", "None of the report's statutory tables was found: neither heads nor rows of sections 二, 三 or 四.");

    /// <summary>The file or folder cannot be opened.</summary>
    public static ProblemKind Unopened { get; } = Error("DP1005", "无法打开“{met}”：{right}。", "“{met}” cannot be opened: {right}.");

    /// <summary>A folder or an archive holds no document that could be a report.</summary>
    public static ProblemKind NoDocuments { get; } = Error("DP1006", "文件夹、压缩包或清单中没有可读取的报告文件（{right}）。", "The folder, archive or list holds no file that could be a report ({right}).");

    /// <summary>The document is larger than the limit.</summary>
    public static ProblemKind TooLarge { get; } = Error("DP1007", "文件超过 {right}，未读取。", "The document is larger than {right} and was not read.");

    /// <summary>A format that is not read.</summary>
    public static ProblemKind UnreadFormat { get; } = Error("DP1008", "文件是{met}，不能直接读取；请{right}。", "The file is {met}, which is not read; {right}.");

    /// <summary>A document under a password.</summary>
    public static ProblemKind Encrypted { get; } = Error("DP1009", "{met}设有密码，无法读取；请去掉密码后另存。", "The {met} is under a password and cannot be read; save it without one.");

    /// <summary>A PDF of scanned pages.</summary>
    public static ProblemKind NoTextLayer { get; } = Error("DP1010", "PDF 是扫描件（{met} 页，没有文字层），无法读取；请提供原始电子文件，或用文字识别（OCR）转换并核对。", "The PDF holds scanned pages ({met}) without text and cannot be read; use the original file, or OCR compared with it.");

    /// <summary>A file that is broken or cut off.</summary>
    public static ProblemKind Damaged { get; } = Error("DP1011", "文件已损坏或不完整，无法按{met}读取：{right}。", "The file is damaged or cut off and cannot be read as {met}: {right}.");

    /// <summary>A page that holds links to reports.</summary>
    public static ProblemKind ListOfLinks { get; } = Error("DP1012", "这是一个目录页：其中只有 {met} 个链接，没有报告正文；请读取链接所指的报告。", "This page is a list: it holds {met} links and no report; read the reports behind them.");

    /// <summary>A page that loads its text by script.</summary>
    public static ProblemKind ScriptShell { get; } = Error("DP1013", "网页的正文由脚本加载，文件中没有报告内容；请在浏览器中打开后另存为完整网页。", "The page loads its text by script and holds no report; open it in a browser and save the complete page.");

    /// <summary>A page that only links a document.</summary>
    public static ProblemKind LinkToDocument { get; } = Error("DP1014", "网页中没有报告正文，只有指向文件的链接：{met}；请下载该文件后读取。", "The page holds no report but links a file: {met}; download that file and read it.");

    /// <summary>A document that nests its parts too deep.</summary>
    public static ProblemKind TooDeep { get; } = Error("DP1015", "文件的嵌套超过 {right} 层，未读取。", "The document nests its parts more than {right} deep and was not read.");

    /// <summary>Bytes that are no characters in the document's encoding.</summary>
    public static ProblemKind DamagedCharacters { get; } = Warning("DP1016", "有 {met} 处字节不是合法的字符，已标为 U+FFFD；含有它的单元格不作数字读取。", "In {met} places the bytes are no characters; they are marked as U+FFFD, and no figure is read from a cell that holds one.");

    /// <summary>A document that ends within a table.</summary>
    public static ProblemKind CutOff { get; } = Warning("DP1017", "文件在表格中间中断，其后的内容缺失。", "The document ends within a table; what followed is missing.");

    /// <summary>A fault of the program itself, met with one document.</summary>
    public static ProblemKind ProgramFault { get; } = Error("DP1018", "程序处理这份文件时出现意外故障，未能检查（{met}）。", "The program met a fault of its own with this document, which was not checked ({met}).");

    /// <summary>An archive of several documents, where one was asked for.</summary>
    public static ProblemKind SeveralDocuments { get; } = Error("DP1021", "压缩包中有 {met} 个文件（{right}），不能作为一份报告读取；请逐个读取。", "The archive holds {met} documents ({right}) and cannot be read as one report; read them one by one.");

    /// <summary>The JSON cannot be parsed or does not follow the contract.</summary>
    public static ProblemKind MalformedJson { get; } = Error("DP1101", "JSON 不符合约定：{met}", "The JSON does not follow the contract: {met}");

    /// <summary>A path names no cell of the form.</summary>
    public static ProblemKind UnknownPath { get; } = Error("DP1102", "{edition}的表格中没有单元格“{met}”{right}。", "The {edition} has no cell “{met}”{right}.");

    /// <summary>Neither edition nor year is given.</summary>
    public static ProblemKind NoEdition { get; } = Error(
        "DP1103",
        $"JSON 中既没有 edition（{EditionsBy(" 或 ")}），也没有 {Form.All[0].FirstYear} 年以后的 year，无法确定表格版本。",
        $"The JSON gives neither an edition ({EditionsBy(" or ")}) nor a year from {Form.All[0].FirstYear} on, so the form cannot be known.");

    /// <summary>The JSON is of another edition than the caller asked for.</summary>
    public static ProblemKind EditionsDiffer { get; } = Error("DP1104", "JSON 是{met}的报告，与指定的{right}不一致。", "The JSON holds a report of the {met}, but the {right} was asked for.");

    /// <summary>The file of rules cannot be parsed.</summary>
    public static ProblemKind MalformedRules { get; } = Error("DP1201", "规则文件不是正确的 JSON：{met}", "The file of rules is no JSON that can be read: {met}");

    /// <summary>The file of rules names a rule, a threshold or a choice that there is not.</summary>
    public static ProblemKind UnknownChoice { get; } = Error("DP1202", "规则文件的{where}中没有“{met}”这一项；可用：{right}。", "The file of rules knows no “{met}” in {where}; it knows: {right}.");

    /// <summary>A value in the file of rules does not fit.</summary>
    public static ProblemKind UnfitChoice { get; } = Error("DP1203", "规则文件的{where}不能取“{met}”；可用：{right}。", "In the file of rules, {where} cannot be “{met}”; it takes: {right}.");

    /// <summary>The report year was not found.</summary>
    public static ProblemKind YearNotFound { get; } = Warning("DP2001", "标题和统计期限中没有找到报告年度；请用 --year 指定。", "No report year was found in the title or the reporting period; give it with --year.");

    /// <summary>Title and period name different years.</summary>
    public static ProblemKind YearsDiffer { get; } = Warning("DP2002", "报告年度前后不一：{met}；未采用其中任何一个，请用 --year 指定。", "The document names different report years: {met}; none was taken, give it with --year.");

    /// <summary>The reporting organ was not found.</summary>
    public static ProblemKind AuthorityNotFound { get; } = Warning("DP2003", "没有找到报告机关的名称（通常在标题中，如“××局2025年政府信息公开工作年度报告”）。", "The name of the reporting organ was not found; it usually stands in the title.");

    /// <summary>The edition could not be determined from the tables.</summary>
    public static ProblemKind EditionUnclear { get; } = Warning("DP2004", "表头和行名不足以判断表格版本，按{right}读取。", "The tables do not show their edition; they were read as the {right}.");

    /// <summary>The heads of columns are not those of the form.</summary>
    public static ProblemKind UnknownHeads { get; } = Warning("DP2005", "表头与法定表格对不上（读到：{met}；应为：{right}），该表头下的数字未读取。", "The heads of columns are not the form's (met: {met}; expected: {right}); the figures below them were not read.");

    /// <summary>A row has fewer cells than columns.</summary>
    public static ProblemKind TooFewCells { get; } = Warning("DP2006", "“{row}”一行只有 {met} 格（{counted}），应有 {right} 格，无法确定各数字属于哪一列，整行未读取；请补齐空白格。", "The row “{row}” has only {met} of the {right} cells that are due ({counted}); which column each figure belongs to cannot be known, so the row was not read.");

    /// <summary>A row has more cells than columns.</summary>
    public static ProblemKind TooManyCells { get; } = Warning("DP2007", "“{row}”一行有 {met} 格（{counted}），多于应有的 {right} 格，无法确定各数字属于哪一列，整行未读取。", "The row “{row}” has {met} cells ({counted}), more than the {right} that are due; which column each figure belongs to cannot be known, so the row was not read.");

    /// <summary>A row that no edition knows.</summary>
    public static ProblemKind UnknownRow { get; } = Warning("DP2008", "“{met}”不是法定表格的行名，这一行未读取；如有笔误，请按法定行名改正。", "“{met}” is not a row of the form and was not read.");

    /// <summary>A row of another edition.</summary>
    public static ProblemKind RowOfOtherEdition { get; } = Warning("DP2009", "“{met}”不属于{right}，未读取。", "“{met}” does not belong to the {right} and was not read.");

    /// <summary>A row printed more than once.</summary>
    public static ProblemKind RepeatedRow { get; } = Warning("DP2010", "“{row}”一行出现不止一次，数字不同，均未采用。", "The row “{row}” stands more than once with different figures; none was taken.");

    /// <summary>Figures that belong to no labelled row.</summary>
    public static ProblemKind RowWithoutLabel { get; } = Warning("DP2011", "这些数字没有可识别的行名，未读取：{met}", "These figures have no row label that is known and were not read: {met}");

    /// <summary>A row that stands under heads that are not the form's.</summary>
    public static ProblemKind RowWithoutHead { get; } = Warning("DP2012", "从“{row}”起的各行上方没有可识别的表头，无法确定各数字属于哪一列，均未读取。", "From the row “{row}” on, no heads of columns that are known stand above; which column the figures belong to cannot be known, so they were not read.");

    /// <summary>A row that does not prove to which columns its figures belong.</summary>
    public static ProblemKind UnprovenRow { get; } = Warning("DP2013", "“{row}”一行{reason}，无法确定各数字属于哪一列，整行未读取；{right}。", "In the row “{row}”, {reason}, so that which column each figure belongs to cannot be known; the row was not read: {right}.");

    /// <summary>A table printed twice with different figures.</summary>
    public static ProblemKind RepeatedTable { get; } = Warning("DP2014", "“{met}”的表格出现不止一次，数字不同，无法确定哪一张是本报告的，均未采用。", "The table of “{met}” stands more than once with different figures; which is the report's cannot be known, so none was taken.");

    /// <summary>A second report in one document.</summary>
    public static ProblemKind AnotherReport { get; } = Warning("DP2015", "从“{met}”起像是另一份报告，未读取；请把两份报告分成两个文件。", "From “{met}” on, another report seems to begin; it was not read. Keep each report in a file of its own.");

    /// <summary>Rows of figures that stand apart from their labels.</summary>
    public static ProblemKind RowsApartFromLabels { get; } = Warning("DP2016", "从“{row}”起的 {met} 个行名与其后的 {right} 行数字分开排列，不能一一对应，无法确定各行数字属于哪个行名，均未读取。", "From “{row}” on, {met} row labels stand apart from {right} rows of figures; which figures belong to which label cannot be known, so they were not read.");

    /// <summary>Text that lost its blanks or its repeated parts.</summary>
    public static ProblemKind LostCells { get; } = Warning("DP2017", "“{row}”的表格有 {met} 行缺少单元格，而整张表没有一处{right}：提取文本时很可能丢掉了它们，整张表未读取；请读取原始文件，或重新提取。", "In the table of “{row}”, {met} rows lack cells, and nowhere in it are there {right}: whatever extracted the text probably dropped them. The table was not read; read the original file, or extract the text anew.");

    /// <summary>A column that is not printed over a row.</summary>
    public static ProblemKind MissingColumn { get; } = Warning("DP2018", "“{row}”一行上方的表头中没有“{right}”一列，该列未读取。", "Above the row “{row}” stands no head “{right}”; that column was not read.");

    /// <summary>Figures in the row of a row group, where the form has none.</summary>
    public static ProblemKind FiguresOfGroup { get; } = Warning("DP2019", "“{row}”是一组行的标题，法定表格在这一行没有数字，未读取：{met}", "“{row}” is the head of a group of rows, where the form has no figures; these were not read: {met}");

    /// <summary>A table that stands once more in another part of the document.</summary>
    public static ProblemKind TableElsewhere { get; } = Warning("DP2020", "“{met}”的表格在本部分之外又出现一次，未读取；采用的是本部分的表格。", "The table of “{met}” stands once more outside its own section and was not read there; the table of the section itself was taken.");

    /// <summary>An amount under a head without a unit, beside a remark that names another unit than the form's.</summary>
    public static ProblemKind UnitUnclear { get; } = Warning("DP2021", "“{row}”的金额单位无法确定：表旁注明“{met}”，而法定表格以万元计，表头“{right}”没有写明单位；未读取。请在表头写明单位。", "The unit of the amount of “{row}” cannot be known: beside the table stands “{met}”, the form counts in 万元, and the head “{right}” names no unit; it was not read. Name the unit in the head.");

    /// <summary>A statutory table of which nothing was found, in a document that has others, or the headings of sections.</summary>
    public static ProblemKind TableNotFound { get; } = Warning("DP2022", "没有找到“{met}”的表格，其中的数字均未读取；{reason}，请核对原文件。", "No table of “{met}” was found, so that none of its figures was read; {reason}. Compare the original.");

    /// <summary>A line of figures in a section with a table, which is no row of it.</summary>
    public static ProblemKind UnreadFigures { get; } = Warning("DP2023", "这一行有 {right} 个数字，但排列方式无法识别，未读取：{met}", "This line has {right} figures in a layout that is not known, and was not read: {met}");

    /// <summary>A formula whose value is not stored.</summary>
    public static ProblemKind FormulaWithoutValue { get; } = Warning("DP2031", "单元格是公式“{met}”，文件中没有可用的计算结果，未读取；请用 Excel 或 WPS 打开，重新计算并保存。", "The cell holds the formula “{met}”, and the file no usable result of it; it was not read. Open the file in Excel or WPS, compute it anew and save it.");

    /// <summary>A cell that shows another number than it holds.</summary>
    public static ProblemKind ShownOtherwise { get; } = Warning("DP2032", "单元格显示为“{met}”，存储的数值却是 {right}，无法确定填报的是哪一个，未读取；请把单元格格式改为“常规”，核对后保存。", "The cell shows “{met}” but holds {right}; which of them was meant cannot be known, so it was not read. Set its format to General, and save what is right.");

    /// <summary>A figure that is formatted as a date.</summary>
    public static ProblemKind DateForFigure { get; } = Warning("DP2033", "单元格是日期格式（存储的数值为 {met}），可能是输入时被自动转换的，未读取；请改为“常规”格式后重新填写。", "The cell is formatted as a date (it holds {met}), perhaps because what was typed looked like one; it was not read. Set its format to General and fill it in again.");

    /// <summary>Content in hidden rows or columns.</summary>
    public static ProblemKind HiddenCells { get; } = Warning("DP2034", "工作表中有隐藏的行或列含有内容，未读取；如属于报告，请取消隐藏。", "Hidden rows or columns of the sheet have content and were not read; show them if they belong to the report.");

    /// <summary>A page of a PDF that is a picture.</summary>
    public static ProblemKind PageWithoutText { get; } = Warning("DP2035", "第 {met} 页是图片，没有文字层，未读取。", "Page {met} is a picture without text and was not read.");

    /// <summary>Text that reaches over the lines of its table.</summary>
    public static ProblemKind TextOverRuling { get; } = Warning("DP2036", "“{met}”越过了表格线，无法确定属于哪一格，未读取。", "“{met}” reaches over the lines of the table; to which cell it belongs cannot be known, so it was not read.");

    /// <summary>A row of a table without lines in which the place of a figure is not certain.</summary>
    public static ProblemKind UnalignedRow { get; } = Warning("DP2037", "表格没有框线，“{row}”一行的数字与行名、表头没有对齐，无法确定各数字属于哪一行、哪一列，整行未读取；请给表格加上框线后重新导出。", "The table has no lines, and the figures of the row “{row}” are not aligned with labels and heads, so that their row and column cannot be known; the row was not read. Draw the table's lines and export it anew.");

    /// <summary>A document within a Word document.</summary>
    public static ProblemKind EmbeddedDocument { get; } = Warning("DP2038", "文档中嵌有另一份文件（altChunk），其内容未读取；请用 Word 或 WPS 打开后另存为 .docx。", "The document has another one embedded in it (altChunk), which was not read; open it in Word or WPS and save it as .docx.");

    /// <summary>Pale text in a cell, as watermarks have.</summary>
    public static ProblemKind PaleText { get; } = Warning("DP2039", "“{met}”颜色很浅，像是水印，无法确定是否为填报的内容，未读取；如为填报的数字，请改为深色后重新导出。", "“{met}” is pale, as watermarks are; whether it was filled in cannot be known, so it was not read. If it was, set it in a dark colour and export the document anew.");

    /// <summary>A figure beside which a mark stands, or struck text.</summary>
    public static ProblemKind MarkLeftOut { get; } = Warning("DP2040", "“{row}”的“{met}”读作 {right}：“{mark}”是上标、下标或划去的内容，未计入；请核对。", "“{met}” in the row “{row}” was read as {right}: “{mark}” is raised, lowered or struck through and was left out; compare it with the original.");

    /// <summary>A figure that is struck through.</summary>
    public static ProblemKind StruckFigure { get; } = Warning("DP2041", "“{row}”的“{met}”已被划去，未读取；请填写现在的数字。", "“{met}” in the row “{row}” is struck through and was not read; give the figure that holds now.");

    /// <summary>What was filled in a form's field, where the file does not say how that is displayed.</summary>
    public static ProblemKind FieldWithoutAppearance { get; } = Warning("DP2042", "表单域或批注中填写的“{met}”没有随文件保存显示内容，各阅读器显示不一，未读取；请打开后另存（或打印）为 PDF。", "“{met}” was filled in a form field or a remark, and the file does not keep how that is displayed; it was not read. Open the file and save or print it as PDF anew.");

    /// <summary>Text that is overlapped, half covered, or off its line, so that nobody can say what is meant.</summary>
    public static ProblemKind UnclearText { get; } = Warning("DP2043", "“{met}”有部分重叠、被遮挡、划过或高低不齐，无法确定显示的是什么，未读取；请改正后重新导出。", "Parts of “{met}” overlap, are covered or crossed, or stand off their line; what is shown cannot be known, so it was not read. Mend it and export the document anew.");

    /// <summary>A cell of a workbook that shows nothing of what it holds.</summary>
    public static ProblemKind UnshownContent { get; } = Warning("DP2048", "工作表中有单元格存有内容却不显示（字色与底色相同、字号过小，或数字格式不显示该值），按空白读取；如属于填报的内容，请改为“常规”格式、深色字后保存。", "Cells of the sheet hold something and show nothing of it (their font has the colour behind it or is too small, or their number format shows nothing), and were read as blank. If it was filled in, set the format to General and the font to a dark colour, and save it.");

    /// <summary>A table under a caption that names another year than the report's.</summary>
    public static ProblemKind OtherYear { get; } = Warning("DP2052", "“{table}”的表格上方写着“{met}”，而报告年度是 {right} 年；表中数字不是本年度的，或无法确定是哪一年的，未读取。", "Above the table of “{table}” stands “{met}”, but the report is of {right}; its figures are of another year, or may be, and were not read.");

    /// <summary>A table with the figures of several years side by side, or under a caption of several.</summary>
    public static ProblemKind SeveralYears { get; } = Warning("DP2053", "“{table}”的表格写明了几个年度（{met}），各数字属于哪一年无法确定，均未读取；请只保留本年度的数字。", "The table of “{table}” names several years ({met}); of which each figure is cannot be known, so none was read. Keep the figures of the report's own year alone.");

    /// <summary>A table whose year is not certain, since another table of the document stands twice.</summary>
    public static ProblemKind YearUncertain { get; } = Warning("DP2054", "本文件中“{met}”的表格出现不止一次，数字不同，因此“{table}”的表格属于哪一年也无法确定，未读取；请在各表上方写明年度，并用 --year 指定要读取的年度。", "In this document the table of “{met}” stands more than once with different figures, so that of which year the table of “{table}” is cannot be known either; it was not read. Name the year above each table, and give the one to read with --year.");

    /// <summary>Reports of several years in one document, none of which is known to be the one that is asked for.</summary>
    public static ProblemKind ReportsOfSeveralYears { get; } = Warning("DP2055", "文件中有几份不同年度的报告（{met}），无法确定哪一份是 {right}，“{table}”的表格未读取；请把每份报告单独存为一个文件，或在各份的标题中写明年度。", "The document holds reports of several years ({met}); which of them is {right} cannot be known, and the table of “{table}” was not read. Keep each report in a file of its own, or name the year in each title.");

    /// <summary>Section 四 as several small tables of which not all are proven.</summary>
    public static ProblemKind CasesInParts { get; } = Warning("DP2056", "“{table}”印成了几张小表，只认出其中的{met}；应有行政复议、未经复议直接起诉、复议后起诉三张，每张上方写明名称，各有五列、一行数字。其余未读取。", "The table of “{table}” is printed as several small ones, of which only {met} could be told; there should be three, each under its name: reconsideration, direct litigation, litigation after reconsideration, with five columns and a row of figures. The rest was not read.");

    /// <summary>A figure that a format cannot say.</summary>
    public static ProblemKind WrittenOtherwise { get; } = Error("DP3001", "“{row}”为{met}，写成 {where} 后会读作{right}，因此没有写出；该格应只有一个数字（没有发生的填 0），正文中也不要有像标题或像表格的行；否则请改用 JSON。", "The cell “{row}” holds {met}, which would be read as {right} from {where}, so the report was not written; the cell should hold one number alone (0 where nothing happened), and no text look like a heading or a table; else write JSON.");

    /// <summary>A written document that cannot be read.</summary>
    public static ProblemKind WrittenUnread { get; } = Error("DP3002", "写成的 {met} 不能读回，因此没有写出：{right}", "The report cannot be read back from {met}, so it was not written: {right}");

    /// <summary>All kinds, in the order of their codes.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        EmptyDocument, BinaryContent, UnknownEncoding, NoReport, Unopened, NoDocuments, TooLarge, UnreadFormat, Encrypted, NoTextLayer, Damaged,
        ListOfLinks, ScriptShell, LinkToDocument, TooDeep, DamagedCharacters, CutOff, ProgramFault, SeveralDocuments, MalformedJson, UnknownPath,
        NoEdition, EditionsDiffer, MalformedRules, UnknownChoice, UnfitChoice, YearNotFound, YearsDiffer, AuthorityNotFound, EditionUnclear,
        UnknownHeads, TooFewCells, TooManyCells, UnknownRow, RowOfOtherEdition, RepeatedRow, RowWithoutLabel, RowWithoutHead, UnprovenRow,
        RepeatedTable, AnotherReport, RowsApartFromLabels, LostCells, MissingColumn, FiguresOfGroup, TableElsewhere, UnitUnclear, TableNotFound,
        UnreadFigures, FormulaWithoutValue, ShownOtherwise, DateForFigure, HiddenCells, PageWithoutText, TextOverRuling, UnalignedRow,
        EmbeddedDocument, PaleText, MarkLeftOut, StruckFigure, FieldWithoutAppearance, UnclearText, UnshownContent, OtherYear, SeveralYears,
        YearUncertain, ReportsOfSeveralYears, CasesInParts, WrittenOtherwise, WrittenUnread,
    ];

    private static ProblemKind Error(string code, string chinese, string english) =>
        new(code, ProblemSeverity.Error, new MessageTemplate(chinese, english));

    private static string EditionsBy(string word) => string.Join(word, Form.All.Select(form => form.Edition.Key));

    private static ProblemKind Warning(string code, string chinese, string english) =>
        new(code, ProblemSeverity.Warning, new MessageTemplate(chinese, english));
}
