using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Verbs;
using Disclosure.Cli.Writers.Csv;
using Disclosure.Cli.Writers.Json;
using Disclosure.Cli.Writers.Sarif;
using Disclosure.Cli.Writers.Text;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Html;
using Disclosure.Results.Json;
using Disclosure.Results.Xlsx;

namespace Disclosure.Cli.Writers;

/// <summary>The formats in which <c>check</c> shows its result.</summary>
internal static class CheckFormats
{
    private static readonly FormatRows<Func<bool, bool, ResultTarget, DisplayLanguage, ICheckWriter>> Rows = new(
        (ResultFormat.Text, (isVerbose, isQuiet, target, language) => new CheckText(target, language, isVerbose, isQuiet)),
        (ResultFormat.Json, (_, _, target, language) => new CheckJson(target.Writer, language)),
        (ResultFormat.Ndjson, (_, _, target, language) => new CheckNdjson(target.Writer, language)),
        (ResultFormat.Csv, (_, _, target, language) => new CheckCsv(target.Writer, language, hasNames: false)),
        (ResultFormat.CsvNames, (_, _, target, language) => new CheckCsv(target.Writer, language, hasNames: true)),
        (ResultFormat.Sarif, (_, _, target, language) => new CheckSarif(target.Writer, language)),
        (ResultFormat.Html, (_, _, target, language) => new CheckHtml(target.Writer, language)),
        (ResultFormat.Xlsx, (_, _, target, language) => new CheckXlsx(target, language)));

    /// <summary>The formats; the default first.</summary>
    public static IReadOnlyList<ResultFormat> All => Rows.All;

    /// <summary>Opens the writer that is asked for.</summary>
    public static ICheckWriter Open(CheckRequest request, ResultTarget target, DisplayLanguage language) =>
        Rows[request.Format](request.IsVerbose, request.IsQuiet, target, language);

    /// <summary>Opens the writer of a format.</summary>
    public static ICheckWriter Open(ResultFormat format, bool isVerbose, ResultTarget target, DisplayLanguage language) =>
        Rows[format](isVerbose, false, target, language);
}
