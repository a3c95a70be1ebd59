using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Verbs;
using Disclosure.Cli.Writers.Csv;
using Disclosure.Cli.Writers.Html;
using Disclosure.Cli.Writers.Json;
using Disclosure.Cli.Writers.Sarif;
using Disclosure.Cli.Writers.Text;
using Disclosure.Cli.Writers.Xlsx;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers;

/// <summary>The formats in which <c>check</c> shows its result.</summary>
internal static class CheckFormats
{
    private static readonly FormatRows<Func<TextDetail, ResultTarget, DisplayLanguage, ICheckWriter>> Rows = new(
        (ResultFormat.Text, (detail, target, language) => new CheckText(target, language, detail == TextDetail.All, detail == TextDetail.Headline)),
        (ResultFormat.Json, (_, target, language) => new CheckJson(target.Writer, language)),
        (ResultFormat.Ndjson, (_, target, language) => new CheckNdjson(target.Writer, language)),
        (ResultFormat.Csv, (_, target, language) => new CheckCsv(target.Writer, language, hasNames: false)),
        (ResultFormat.CsvNames, (_, target, language) => new CheckCsv(target.Writer, language, hasNames: true)),
        (ResultFormat.Sarif, (_, target, language) => new CheckSarif(target.Writer, language)),
        (ResultFormat.Html, (_, target, language) => new CheckHtml(target.Writer, language)),
        (ResultFormat.Xlsx, (_, target, language) => new CheckXlsx(target, language)));

    /// <summary>The formats; the default first.</summary>
    public static IReadOnlyList<ResultFormat> All => Rows.All;

    /// <summary>Opens the writer that is asked for.</summary>
    public static ICheckWriter Open(CheckRequest request, ResultTarget target, DisplayLanguage language) =>
        Rows[request.Format](request.IsQuiet ? TextDetail.Headline : request.IsVerbose ? TextDetail.All : TextDetail.Usual, target, language);

    /// <summary>Opens the writer of a format.</summary>
    public static ICheckWriter Open(ResultFormat format, bool isVerbose, ResultTarget target, DisplayLanguage language) =>
        Rows[format](isVerbose ? TextDetail.All : TextDetail.Usual, target, language);

    // How much of a result is shown to people.
    private enum TextDetail
    {
        Usual,
        All,
        Headline,
    }
}
