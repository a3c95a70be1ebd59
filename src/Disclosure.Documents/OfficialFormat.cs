namespace Disclosure.Documents;

/// <summary>The formats in which a report is written.</summary>
public enum OfficialFormat
{
    /// <summary>A Word document on A4 pages.</summary>
    Docx,

    /// <summary>An Excel workbook, a sheet for each section, numbers as numbers.</summary>
    Xlsx,

    /// <summary>A web page that needs nothing from outside.</summary>
    Html,

    /// <summary>Markdown. Its tables know no merged cells: what a head or a label covers is blank.</summary>
    Markdown,

    /// <summary>The JSON of the report contract; the only format that keeps the whole report, with its places and deviations.</summary>
    Json,
}
