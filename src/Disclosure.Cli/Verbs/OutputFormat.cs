namespace Disclosure.Cli.Verbs;

/// <summary>How a result is written.</summary>
internal enum OutputFormat
{
    /// <summary>For people; the default.</summary>
    Text,

    /// <summary>For programs, after the published schema.</summary>
    Json,

    /// <summary>For people, as a document; of the rules alone.</summary>
    Markdown,

    /// <summary>For spreadsheets; of <c>check</c> alone.</summary>
    Csv,

    /// <summary>For programs that work line by line; of <c>check</c> alone.</summary>
    Ndjson,

    /// <summary>For systems that show the results of any analysis, as SARIF 2.1.0; of <c>check</c> alone.</summary>
    Sarif,

    /// <summary>For people, as a workbook with the marked tables; of <c>check</c> alone.</summary>
    Xlsx,

    /// <summary>For people, as a page to look at, send and print; of <c>check</c> alone.</summary>
    Html,
}
