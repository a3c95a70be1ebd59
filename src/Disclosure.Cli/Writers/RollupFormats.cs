using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Rolling;
using Disclosure.Cli.Verbs;
using Disclosure.Cli.Writers.Csv;
using Disclosure.Cli.Writers.Html;
using Disclosure.Cli.Writers.Json;
using Disclosure.Cli.Writers.Text;
using Disclosure.Cli.Writers.Xlsx;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers;

/// <summary>The formats in which <c>rollup</c> shows its result.</summary>
internal static class RollupFormats
{
    private static readonly FormatRows<Func<RollupRequest, ResultTarget, DisplayLanguage, IRollupWriter>> Rows = new(
        (ResultFormat.Text, (request, target, language) => new RollupText(target.Page(), language, request.IsVerbose)),
        (ResultFormat.Json, (_, target, language) => new RollupJson(target.Writer, language)),
        (ResultFormat.Csv, (_, target, language) => new RollupCsv(target.Writer, language)),
        (ResultFormat.Html, (_, target, language) => new RollupHtml(target.Writer, language)),
        (ResultFormat.Xlsx, (_, target, language) => new RollupXlsx(target, language)));

    /// <summary>The formats; the default first.</summary>
    public static IReadOnlyList<ResultFormat> All => Rows.All;

    /// <summary>Opens the writer that is asked for.</summary>
    public static IRollupWriter Open(RollupRequest request, ResultTarget target, DisplayLanguage language) => Rows[request.Format](request, target, language);
}
