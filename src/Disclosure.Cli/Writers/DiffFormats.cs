using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Comparing;
using Disclosure.Cli.Writers.Csv;
using Disclosure.Cli.Writers.Html;
using Disclosure.Cli.Writers.Json;
using Disclosure.Cli.Writers.Markdown;
using Disclosure.Cli.Writers.Text;
using Disclosure.Cli.Writers.Xlsx;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers;

/// <summary>The formats in which <c>diff</c> shows its result.</summary>
internal static class DiffFormats
{
    private static readonly FormatRows<Func<ResultTarget, DisplayLanguage, IDiffWriter>> Rows = new(
        (ResultFormat.Text, (target, language) => new DiffText(target.Page(), language)),
        (ResultFormat.Json, (target, language) => new DiffJson(target.Writer, language)),
        (ResultFormat.Csv, (target, language) => new DiffCsv(target.Writer, language)),
        (ResultFormat.Html, (target, language) => new DiffHtml(target.Writer, language)),
        (ResultFormat.Xlsx, (target, language) => new DiffXlsx(target, language)),
        (ResultFormat.Markdown, (target, language) => new DiffMarkdown(target.Writer, language)));

    /// <summary>The formats; the default first.</summary>
    public static IReadOnlyList<ResultFormat> All => Rows.All;

    /// <summary>Opens the writer that is asked for.</summary>
    public static IDiffWriter Open(ResultFormat format, ResultTarget target, DisplayLanguage language) => Rows[format](target, language);
}
