using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Repairing;
using Disclosure.Cli.Writers.Json;
using Disclosure.Cli.Writers.Text;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers;

/// <summary>The formats in which <c>repair</c> lists repairs.</summary>
internal static class RepairFormats
{
    private static readonly FormatRows<Func<ResultTarget, DisplayLanguage, IRepairWriter>> Rows = new(
        (ResultFormat.Text, (target, language) => new RepairText(target.Page(), language)),
        (ResultFormat.Json, (target, language) => new RepairListJson(target.Writer, language)));

    /// <summary>The formats; the default first.</summary>
    public static IReadOnlyList<ResultFormat> All => Rows.All;

    /// <summary>Opens the writer of a format.</summary>
    public static IRepairWriter Open(ResultFormat format, ResultTarget target, DisplayLanguage language) => Rows[format](target, language);
}
