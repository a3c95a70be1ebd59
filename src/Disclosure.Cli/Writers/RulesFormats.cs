using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Explaining;
using Disclosure.Cli.Writers.Json;
using Disclosure.Cli.Writers.Markdown;
using Disclosure.Cli.Writers.Text;
using Disclosure.Messages;
using Disclosure.Results.Json;

namespace Disclosure.Cli.Writers;

/// <summary>The formats in which <c>rules</c> shows the catalogue.</summary>
internal static class RulesFormats
{
    private static readonly FormatRows<Func<ResultTarget, DisplayLanguage, IRulesWriter>> Rows = new(
        (ResultFormat.Text, (target, language) => new RulesText(target.Page(), language)),
        (ResultFormat.Json, (target, _) => new RulesJson(new JsonPage(target.Writer))),
        (ResultFormat.Markdown, (target, language) => new RulesMarkdown(target.Writer, language)));

    /// <summary>The formats; the default first.</summary>
    public static IReadOnlyList<ResultFormat> All => Rows.All;

    /// <summary>Opens the writer of a format.</summary>
    public static IRulesWriter Open(ResultFormat format, ResultTarget target, DisplayLanguage language) => Rows[format](target, language);
}
