using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Explaining;
using Disclosure.Cli.Writers.Json;
using Disclosure.Cli.Writers.Text;
using Disclosure.Messages;
using Disclosure.Results.Json;

namespace Disclosure.Cli.Writers;

/// <summary>The formats in which <c>rules --analyse</c> says what the equations show.</summary>
internal static class AnalysisFormats
{
    private static readonly FormatRows<Func<ResultTarget, DisplayLanguage, IAnalysisWriter>> Rows = new(
        (ResultFormat.Text, (target, language) => new AnalysisText(target.Page(), language)),
        (ResultFormat.Json, (target, _) => new AnalysisJson(new JsonPage(target.Writer))));

    /// <summary>The formats; the default first.</summary>
    public static IReadOnlyList<ResultFormat> All => Rows.All;

    /// <summary>Opens the writer of a format.</summary>
    public static IAnalysisWriter Open(ResultFormat format, ResultTarget target, DisplayLanguage language) => Rows[format](target, language);
}
