using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Reading;
using Disclosure.Cli.Verbs;
using Disclosure.Cli.Writers.Csv;
using Disclosure.Cli.Writers.Json;
using Disclosure.Cli.Writers.Text;
using Disclosure.Cli.Writers.Xlsx;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers;

/// <summary>The formats in which <c>read</c> shows its result.</summary>
internal static class ReadFormats
{
    private static readonly FormatRows<Func<ReadRequest, ResultTarget, DisplayLanguage, IReadWriter>> Rows = new(
        (ResultFormat.Text, (request, target, language) =>
            request.ShowsClaims ? new ClaimsText(target.Page(), language) : new ReadingText(target.Page(), language, request.ShowsPlaces)),
        (ResultFormat.Json, (request, target, _) =>
            request.ShowsClaims ? new ClaimsJson(target.Writer, request.IsOneDocument, isByLine: false) : new ReadJson(target.Writer, request.IsOneDocument)),
        (ResultFormat.Ndjson, (request, target, _) =>
            request.ShowsClaims ? new ClaimsJson(target.Writer, isOneDocument: false, isByLine: true) : new ReadNdjson(target.Writer)),
        (ResultFormat.Csv, (request, target, language) => new ReadCsv(target.Writer, language, request.Rows)),
        (ResultFormat.Xlsx, (request, target, language) => new ReadXlsx(target, language, request.Rows)));

    /// <summary>The formats; the default first.</summary>
    public static IReadOnlyList<ResultFormat> All => Rows.All;

    /// <summary>Opens the writer that is asked for.</summary>
    public static IReadWriter Open(ReadRequest request, ResultTarget target, DisplayLanguage language) => Rows[request.Format](request, target, language);
}
