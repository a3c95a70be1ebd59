namespace Disclosure.Testing.Layouts;

/// <summary>The formats of the catalogue of layouts.</summary>
public enum LayoutFormat
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Text with tables in Markdown.</summary>
    Markdown,

    /// <summary>Web pages.</summary>
    Html,

    /// <summary>Word documents.</summary>
    Docx,

    /// <summary>Excel workbooks.</summary>
    Xlsx,

    /// <summary>PDF files.</summary>
    Pdf,

    /// <summary>The JSON of the report contract.</summary>
    Json,

    /// <summary>ZIP archives of one report.</summary>
    Zip,
}
