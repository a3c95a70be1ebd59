using System.IO.Compression;
using System.Text;
using Disclosure.Documents.Bytes;

namespace Disclosure.Documents.Tests;

/// <summary>A document is known by its content; a format that is not read is named, with what to convert it to.</summary>
public sealed class FormatRecognitionTests
{
    public static TheoryData<byte[], string> Refused => new()
    {
        { Compound("WordDocument"), ".docx" },
        { Compound("Workbook"), ".xlsx" },
        { Compound("Book"), ".xlsx" },
        { Compound("Contents"), ".docx 或 .xlsx" },
        { [.. @"{\rtf1\ansi "u8], ".docx" },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A], "OCR" },
        { [0xFF, 0xD8, 0xFF, 0xE0], "OCR" },
        { [.. "GIF89a"u8], "OCR" },
        { [.. "II*\0"u8], "OCR" },
        { [.. "RIFF0000WEBPVP8 "u8], "OCR" },
        { [.. "BM"u8, 1, 2, 3, 4, 0, 0, 0, 0, .. new byte[20]], "OCR" },
        { [.. "Rar!"u8, 0x1A, 0x07], "ZIP" },
        { [.. "MIME-Version: 1.0\r\nContent-Type: multipart/related"u8], ".html" },
        { Package("mimetype", "content.xml"), "OpenDocument 文本" },
        { [.. "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body/></w:wordDocument>"u8], "Word 2003 XML" },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<wordDocument xmlns=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>")], ".docx" },
        { [.. "<!-- made by a template --><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part pkg:name=\"/word/document.xml\"/></pkg:package>"u8], "平面 OPC" },
        { [.. "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part pkg:name=\"/xl/workbook.xml\"/></pkg:package>"u8], ".xlsx" },
        { [.. "\n<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"u8], ".xlsx" },
        { [.. "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.text\"/>"u8], ".fodt" },
        { [.. "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"/>"u8], ".fods" },
        { [.. "<uof:UOF xmlns:uof=\"http://schemas.uof.org/cn/2009/uof\"/>"u8], "标文通" },
        { Package("[Content_Types].xml", "ppt/presentation.xml"), ".docx" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_format_that_is_not_read_is_named_with_what_to_convert_it_to(byte[] bytes, string target)
    {
        var problem = Assert.Single(ReportDocument.Read(new MemoryStream(bytes)).Problems);
        Assert.Equal("DP1008", problem.Code);
        Assert.Contains(target, problem.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_document_under_a_password_is_told() =>
        Assert.Equal("DP1009", Assert.Single(ReportDocument.Read(new MemoryStream(Compound("EncryptedPackage"))).Problems).Code);

    [Fact]
    public void Formats_are_known_by_content()
    {
        Assert.Equal(FileFormat.Pdf, FormatRecognition.Of("%PDF-1.7"u8));
        Assert.Equal(FileFormat.Pdf, FormatRecognition.Of("\r\n%PDF-1.4"u8));
        Assert.Equal(FileFormat.Docx, FormatRecognition.Of(Package("[Content_Types].xml", "word/document.xml")));
        Assert.Equal(FileFormat.Docx, FormatRecognition.Of(Package("[Content_Types].xml", "word/document.xml").AsSpan(0, 200)));
        Assert.Equal(FileFormat.Xlsx, FormatRecognition.Of(Package("xl/workbook.xml", "[Content_Types].xml")));
        Assert.Equal(FileFormat.Zip, FormatRecognition.Of(Package("甲.txt")));
        Assert.Equal(FileFormat.Text, FormatRecognition.Of("<html xmlns:w=\"urn:schemas-microsoft-com:office:word\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body>"u8));
        Assert.Equal(FileFormat.Text, FormatRecognition.Of("<document><title>年报</title></document>"u8));
        Assert.Equal(FileFormat.Text, FormatRecognition.Of("\uFEFF一、总体情况：另存为 <w:wordDocument> 者不读。"u8));
        Assert.Equal(FileFormat.Text, FormatRecognition.Of("BM 是部门的缩写，本报告由其编制并公布于众，共若干页。"u8));
        Assert.Equal(FileFormat.Text, FormatRecognition.Of(""u8));
    }

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes($"{stream}\0")];

    private static byte[] Package(params string[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var part in parts)
            {
                using var entry = archive.CreateEntry(part, CompressionLevel.NoCompression).Open();
                entry.Write("application/vnd.oasis.opendocument.text"u8);
            }
        }

        return stream.ToArray();
    }
}
