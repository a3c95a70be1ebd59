using Disclosure.Documents.Bytes;
using Disclosure.Documents.Pdf;
using Disclosure.Documents.Word;
using Disclosure.Documents.Workbooks;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Readers;

/// <summary>Which reader reads a format, and what is said of the formats that none reads.</summary>
internal static class FormatReaders
{
    private static readonly BilingualText AsModernWord = new("另存为 .docx", "save it as .docx");
    private static readonly BilingualText AsModernWorkbook = new("另存为 .xlsx", "save it as .xlsx");
    private static readonly BilingualText AsOffice = new("另存为 .docx 或 .xlsx", "save it as .docx or .xlsx");
    private static readonly BilingualText AsText = new("用文字识别（OCR）转成文本，并核对后另存为 .docx 或 .txt",
        "turn it into text by OCR, compare it with the original, and save it as .docx or .txt");

    /// <summary>The reader of a binary format; null where there is none.</summary>
    public static FormatReader? Of(FileFormat format) => format switch
    {
        FileFormat.Docx => WordReader.Read,
        FileFormat.Xlsx => WorkbookReader.Read,
        FileFormat.Pdf => PdfReader.Read,
        _ => null,
    };

    /// <summary>Says of an archive within an archive that it is not opened.</summary>
    public static ReadingProblem ArchiveWithin() => Refusal(FileFormat.Zip);

    /// <summary>Says what a format is that is not read, and what to convert it to.</summary>
    public static ReadingProblem Refusal(FileFormat format)
    {
        var (met, right) = format switch
        {
            FileFormat.LegacyWord => (new BilingualText("旧版 Word 或 WPS 文档（.doc、.wps）", "a Word or WPS document of the old format (.doc, .wps)"), AsModernWord),
            FileFormat.LegacyWorkbook => (new("旧版 Excel 或 WPS 工作簿（.xls、.et）", "an Excel or WPS workbook of the old format (.xls, .et)"), AsModernWorkbook),
            FileFormat.LegacyOffice => (new("旧版 Office 复合文件", "a compound file of an old Office"), AsOffice),
            FileFormat.RichText => (new("RTF 文档", "a document in RTF"), AsModernWord),
            FileFormat.Image => (new("图片", "a picture"), AsText),
            FileFormat.OtherArchive => (new("压缩包（RAR、7z 或 gzip）", "an archive (RAR, 7z or gzip)"), new("解压，或改用 ZIP", "unpack it, or use ZIP")),
            FileFormat.WebArchive => (new("网页归档（.mht）", "a web archive (.mht)"), new("另存为 .html", "save it as .html")),
            FileFormat.Ofd => (new("OFD 版式文件", "a document in OFD"),
                new("用阅读软件另存为 PDF，或提供原始的 .docx", "save it as PDF in its viewer, or use the original .docx")),
            FileFormat.Zip => (new("压缩包中的压缩包", "an archive within an archive"), new("解压后逐个读取", "unpack it and read its files one by one")),
            FileFormat.FlatWord => (new("写成单个 XML 文件的 Word 文档（Word 2003 XML 或平面 OPC，常以 .doc 或 .xml 命名）",
                "a Word document written as one file of XML (Word 2003 XML or flat OPC, often named .doc or .xml)"), AsModernWord),
            FileFormat.FlatWorkbook =>
                (new("写成单个 XML 文件的 Excel 工作簿（常以 .xls 或 .xml 命名）", "an Excel workbook written as one file of XML (often named .xls or .xml)"), AsModernWorkbook),
            FileFormat.OpenText => (new("OpenDocument 文本（.odt、.fodt）", "a text in OpenDocument (.odt, .fodt)"), AsModernWord),
            FileFormat.OpenSpreadsheet => (new("OpenDocument 电子表格（.ods、.fods）", "a spreadsheet in OpenDocument (.ods, .fods)"), AsModernWorkbook),
            FileFormat.UniformOffice => (new("标文通文档（UOF）", "a document in UOF"), AsOffice),
            FileFormat.Presentation => (new("演示文稿", "a presentation"), new("把报告内容另存为 .docx", "save the report as .docx")),
            _ => (new("其他打包的文档", "a packaged document of another kind"), AsOffice),
        };
        return format == FileFormat.EncryptedOffice
            ? new ReadingProblem(ProblemCatalogue.Encrypted, null, ("actual", new BilingualText("Office 文件", "Office file")))
            : new ReadingProblem(ProblemCatalogue.UnreadFormat, null, ("actual", met), ("expected", right));
    }
}
