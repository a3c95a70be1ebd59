using Disclosure.Cli.Output.Csv;
using Disclosure.Cli.Output.Html;
using Disclosure.Cli.Output.Json;
using Disclosure.Cli.Output.Sarif;
using Disclosure.Cli.Output.Text;
using Disclosure.Cli.Output.Xlsx;
using Disclosure.Cli.Verbs;
using Disclosure.Messages;

namespace Disclosure.Cli.Output;

/// <summary>The forms in which <c>check</c> shows its result.</summary>
internal static class CheckOutputs
{
    /// <summary>The output of a format.</summary>
    /// <param name="format">The format; of those that <c>check</c> takes.</param>
    /// <param name="target">Where the result goes.</param>
    /// <param name="language">The language of what is told.</param>
    /// <param name="isVerbose">Whether text tells the findings of one cause one by one.</param>
    /// <param name="repairs">Which repairs are shown.</param>
    public static ICheckOutput Of(OutputFormat format, ResultTarget target, DisplayLanguage language, bool isVerbose, RepairChoice repairs) => format switch
    {
        OutputFormat.Json => new CheckJson(target.Writer, language, repairs),
        OutputFormat.Ndjson => new CheckNdjson(target.Writer, language, repairs),
        OutputFormat.Csv => new CheckCsv(target.Writer, language),
        OutputFormat.Sarif => new CheckSarif(target.Writer, language),
        OutputFormat.Xlsx => new CheckXlsx(target, language),
        OutputFormat.Html => new CheckHtml(target.Writer, language, repairs),
        _ => new CheckText(target, language, isVerbose, repairs),
    };

    /// <summary>Shows one input, in the order of the calls.</summary>
    public static void Add(this ICheckOutput output, CheckedInput input) => output.Prepare(input)();
}
