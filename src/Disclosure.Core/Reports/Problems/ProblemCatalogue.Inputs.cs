using Disclosure.Forms;

namespace Disclosure.Reports.Problems;

// Problems with what is given: DP10xx documents, DP11xx JSON, DP12xx the file of rules.
public static partial class ProblemCatalogue
{
    /// <summary>The document has no content.</summary>
    public static ProblemKind EmptyDocument { get; } = Error(
        "DP1001",
        "文件是空的；应为一份政府信息公开工作年度报告。",
        "The document is empty; an annual disclosure report was expected.");

    /// <summary>The bytes are no text.</summary>
    public static ProblemKind BinaryContent { get; } = Error(
        "DP1002",
        "文件内容不是文本（{actual}），也不是可识别的文件格式；请把报告另存为 .docx、.xlsx、.html 或纯文本（.txt）。",
        "The content is neither text ({actual}) nor in a known format; save the report as .docx, .xlsx, .html or plain text (.txt).");

    /// <summary>The bytes are text in no known encoding.</summary>
    public static ProblemKind UnknownEncoding { get; } = Error(
        "DP1003",
        "文本编码无法识别：既不是 UTF-8、UTF-16，也不是 GB18030；请另存为 UTF-8。",
        "The text is neither UTF-8, UTF-16 nor GB18030; save it as UTF-8.");

    /// <summary>No table of the form was found.</summary>
    public static ProblemKind NoReport { get; } = Error(
        "DP1004",
        "文件中没有找到年度报告的法定表格（主动公开、依申请公开、复议诉讼三张表的表头和行名均未出现）。",
        "None of the report's statutory tables was found: neither heads nor rows of sections 二, 三 or 四.");

    /// <summary>The file or folder cannot be opened.</summary>
    public static ProblemKind Unopened { get; } = Error("DP1005", "无法打开“{actual}”：{expected}。", "“{actual}” cannot be opened: {expected}.");

    /// <summary>A folder or an archive holds no document that could be a report.</summary>
    public static ProblemKind NoDocuments { get; } = Error(
        "DP1006",
        "文件夹、压缩包或清单中没有可读取的报告文件（{expected}）。",
        "The folder, archive or list holds no file that could be a report ({expected}).");

    /// <summary>The document is larger than the limit.</summary>
    public static ProblemKind TooLarge { get; } = Error("DP1007", "文件超过 {expected}，未读取。", "The document is larger than {expected} and was not read.");

    /// <summary>A format that is not read.</summary>
    public static ProblemKind UnreadFormat { get; } = Error(
        "DP1008", "文件是{actual}，不能直接读取；请{expected}。", "The file is {actual}, which is not read; {expected}.");

    /// <summary>A document under a password.</summary>
    public static ProblemKind Encrypted { get; } = Error(
        "DP1009",
        "{actual}设有密码，无法读取；请去掉密码后另存。",
        "The {actual} is under a password and cannot be read; save it without one.");

    /// <summary>A PDF of scanned pages.</summary>
    public static ProblemKind NoTextLayer { get; } = Error(
        "DP1010",
        "PDF 是扫描件（{actual} 页，没有文字层），无法读取；请提供原始电子文件，或用文字识别（OCR）转换并核对。",
        "The PDF holds scanned pages ({actual}) without text and cannot be read; use the original file, or OCR compared with it.");

    /// <summary>A file that is broken or cut off.</summary>
    public static ProblemKind Damaged { get; } = Error(
        "DP1011",
        "文件已损坏或不完整，无法按{actual}读取：{expected}。",
        "The file is damaged or cut off and cannot be read as {actual}: {expected}.");

    /// <summary>A page that holds links to reports.</summary>
    public static ProblemKind ListOfLinks { get; } = Error(
        "DP1012",
        "这是一个目录页：其中只有 {actual} 个链接，没有报告正文；请读取链接所指的报告。",
        "This page is a list: it holds {actual} links and no report; read the reports behind them.");

    /// <summary>A page that loads its text by script.</summary>
    public static ProblemKind ScriptShell { get; } = Error(
        "DP1013",
        "网页的正文由脚本加载，文件中没有报告内容；请在浏览器中打开后另存为完整网页。",
        "The page loads its text by script and holds no report; open it in a browser and save the complete page.");

    /// <summary>A page that only links a document.</summary>
    public static ProblemKind LinkToDocument { get; } = Error(
        "DP1014",
        "网页中没有报告正文，只有指向文件的链接：{actual}；请下载该文件后读取。",
        "The page holds no report but links a file: {actual}; download that file and read it.");

    /// <summary>A document that nests its parts too deep.</summary>
    public static ProblemKind TooDeep { get; } = Error(
        "DP1015",
        "文件的嵌套超过 {expected} 层，未读取。",
        "The document nests its parts more than {expected} deep and was not read.");

    /// <summary>Bytes that are no characters in the document's encoding.</summary>
    public static ProblemKind DamagedCharacters { get; } = Warning(
        "DP1016",
        "有 {actual} 处字节不是合法的字符，已标为 U+FFFD；含有它的单元格不作数字读取。",
        "In {actual} places the bytes are no characters; they are marked as U+FFFD, and no figure is read from a cell that holds one.");

    /// <summary>A document that ends within a table.</summary>
    public static ProblemKind CutOff { get; } = Warning("DP1017", "文件在表格中间中断，其后的内容缺失。", "The document ends within a table; what followed is missing.");

    /// <summary>A fault of the program itself, met with one document.</summary>
    public static ProblemKind ProgramFault { get; } = Error(
        "DP1018",
        "程序处理这份文件时出现意外故障，未能检查（{actual}）。",
        "The program met a fault of its own with this document, which was not checked ({actual}).");

    /// <summary>An archive of several documents, where one was asked for.</summary>
    public static ProblemKind SeveralDocuments { get; } = Error(
        "DP1021",
        "压缩包中有 {actual} 个文件（{expected}），不能作为一份报告读取；请逐个读取。",
        "The archive holds {actual} documents ({expected}) and cannot be read as one report; read them one by one.");

    /// <summary>The JSON cannot be parsed or does not follow the contract.</summary>
    public static ProblemKind MalformedJson { get; } = Error("DP1101", "JSON 不符合约定：{actual}", "The JSON does not follow the contract: {actual}");

    /// <summary>A path names no cell of the form.</summary>
    public static ProblemKind UnknownPath { get; } = Error(
        "DP1102", "{edition}的表格中没有单元格“{actual}”{expected}。", "The {edition} has no cell “{actual}”{expected}.");

    /// <summary>Neither edition nor year is given.</summary>
    public static ProblemKind NoEdition { get; } = Error(
        "DP1103",
        $"JSON 中既没有 edition（{EditionsBy(" 或 ")}），也没有 {Form.All[0].FirstYear} 年以后的 year，无法确定表格版本。",
        $"The JSON gives neither an edition ({EditionsBy(" or ")}) nor a year from {Form.All[0].FirstYear} on, so the form cannot be known.");

    /// <summary>The JSON is of another edition than the caller asked for.</summary>
    public static ProblemKind EditionsDiffer { get; } = Error(
        "DP1104",
        "JSON 是{actual}的报告，与指定的{expected}不一致。",
        "The JSON holds a report of the {actual}, but the {expected} was asked for.");

    /// <summary>The file of rules cannot be parsed.</summary>
    public static ProblemKind MalformedRules { get; } = Error("DP1201", "规则文件不是正确的 JSON：{actual}", "The file of rules is no JSON that can be read: {actual}");

    /// <summary>The file of rules names a rule, a threshold or a choice that there is not.</summary>
    public static ProblemKind UnknownChoice { get; } = Error(
        "DP1202",
        "规则文件的{where}中没有“{actual}”这一项；可用：{expected}。",
        "The file of rules knows no “{actual}” in {where}; it knows: {expected}.");

    /// <summary>A value in the file of rules does not fit.</summary>
    public static ProblemKind UnfitChoice { get; } = Error(
        "DP1203",
        "规则文件的{where}不能取“{actual}”；可用：{expected}。",
        "In the file of rules, {where} cannot be “{actual}”; it takes: {expected}.");

    private static string EditionsBy(string word) => string.Join(word, Form.All.Select(form => form.Edition.Key));
}
