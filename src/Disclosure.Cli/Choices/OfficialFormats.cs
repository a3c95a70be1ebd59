using Disclosure.Documents;

namespace Disclosure.Cli.Choices;

/// <summary>The formats in which the official form is written.</summary>
internal static class OfficialFormats
{
    private static readonly (ResultFormat Format, OfficialFormat Official)[] Rows =
    [
        (ResultFormat.Docx, OfficialFormat.Docx), (ResultFormat.Xlsx, OfficialFormat.Xlsx), (ResultFormat.Html, OfficialFormat.Html),
        (ResultFormat.Markdown, OfficialFormat.Markdown), (ResultFormat.Json, OfficialFormat.Json),
    ];

    /// <summary>The formats, in the order of the help.</summary>
    public static IReadOnlyList<ResultFormat> All { get; } = [.. Rows.Select(row => row.Format)];

    /// <summary>The library's name for a format.</summary>
    public static OfficialFormat Of(ResultFormat format) => Rows.Single(row => row.Format == format).Official;
}
