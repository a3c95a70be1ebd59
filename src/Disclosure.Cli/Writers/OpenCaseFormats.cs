using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Ledgers;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Writers.Csv;
using Disclosure.Cli.Writers.Json;
using Disclosure.Cli.Writers.Text;
using Disclosure.Messages;
using Disclosure.Results.Running;

namespace Disclosure.Cli.Writers;

/// <summary>The formats in which <c>ledger --due</c> shows its result.</summary>
internal static class OpenCaseFormats
{
    private static readonly FormatRows<Func<ResultTarget, DisplayLanguage, IOpenCaseWriter>> Rows = new(
        (ResultFormat.Text, (target, language) => new OpenCaseText(target.Page(), language)),
        (ResultFormat.Json, (target, language) => new OpenCaseJson(target.Writer)),
        (ResultFormat.Csv, (target, language) => new OpenCaseCsv(target.Writer, language)));

    /// <summary>Opens the writer that is asked for.</summary>
    /// <exception cref="UsageException">The list is not written in that format.</exception>
    public static IOpenCaseWriter Open(ResultFormat format, ResultTarget target, DisplayLanguage language) =>
        Rows.All.Contains(format) ? Rows[format](target, language) : throw new UsageException(LedgerTexts.FormatOfList(format.Word));
}
