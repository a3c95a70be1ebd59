namespace Disclosure.Documents.Bytes;

/// <summary>The formats that are told apart by their content.</summary>
internal enum FileFormat
{
    /// <summary>Text, Markdown or JSON; whatever shows no sign of another format.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>An Excel workbook.</summary>
    Xlsx,

    /// <summary>A PDF file.</summary>
    Pdf,

    /// <summary>A ZIP archive that is no office document.</summary>
    Zip,

    /// <summary>A text in OpenDocument, packed or flat.</summary>
    OpenText,

    /// <summary>A spreadsheet in OpenDocument, packed or flat.</summary>
    OpenSpreadsheet,

    /// <summary>A presentation of whatever make.</summary>
    Presentation,

    /// <summary>Another packaged document.</summary>
    OtherPackage,

    /// <summary>A Word document that is one file of XML: of Word 2003, or a package written flat.</summary>
    FlatWord,

    /// <summary>An Excel workbook that is one file of XML.</summary>
    FlatWorkbook,

    /// <summary>A document in UOF, the national standard for office documents.</summary>
    UniformOffice,

    /// <summary>A document in OFD, the national standard for fixed layouts.</summary>
    Ofd,

    /// <summary>A Word document of before 2007, or a WPS one.</summary>
    LegacyWord,

    /// <summary>An Excel workbook of before 2007, or a WPS one.</summary>
    LegacyWorkbook,

    /// <summary>An office document under a password.</summary>
    EncryptedOffice,

    /// <summary>Another file in the compound format of Office before 2007.</summary>
    LegacyOffice,

    /// <summary>Rich text.</summary>
    RichText,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>An archive in a format other than ZIP.</summary>
    OtherArchive,

    /// <summary>A web page saved with its pictures in one file.</summary>
    WebArchive,
}
