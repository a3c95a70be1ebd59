using Disclosure.Cli.Texts;
using Disclosure.Documents;
using Disclosure.Results.Running;

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

    /// <summary>The format of one form, of what an option says and of the name of its file: one of the two must say it.</summary>
    /// <param name="given">The format that the option names; null where it is left out.</param>
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="option">The option, for the complaint.</param>
    /// <exception cref="UsageException">Neither names a format, they differ, or the form has no such format.</exception>
    public static ResultFormat Asked(ResultFormat? given, string? file, string option) => given is null && ResultFormat.Named(file) is null
        ? throw new UsageException(ConvertTexts.FormatIsDue)
        : ResultFormat.Of(All, given, file, option);

    /// <summary>The library's name for a format.</summary>
    public static OfficialFormat Of(ResultFormat format) => Rows.Single(row => row.Format == format).Official;
}
