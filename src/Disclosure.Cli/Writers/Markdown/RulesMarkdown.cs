using Disclosure.Cli.Results.Explaining;
using Disclosure.Forms;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Repairs.Slips;
using Disclosure.Reports.Problems;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Markdown;

/// <summary>The manual of rules, or a chapter of it.</summary>
/// <param name="target">Where it goes.</param>
/// <param name="language">The language of the run.</param>
internal sealed class RulesMarkdown(TextWriter target, DisplayLanguage language) : IRulesWriter
{
    private readonly ManualWriter manual = new(new MarkdownPage(target), RuleCatalogue.Rulebook, Form.All, language);

    public void WriteAll() => manual.WriteAll();

    public void Write(Rule rule) => manual.Write(rule);

    public void Write(Slip slip) => manual.Write(slip);

    public void Write(ProblemKind problem) => manual.Write(problem);
}
