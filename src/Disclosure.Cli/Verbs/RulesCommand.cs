using System.CommandLine;
using Disclosure.Cli.Inputs;
using Disclosure.Cli.Output;
using Disclosure.Cli.Output.Json;
using Disclosure.Cli.Output.Markdown;
using Disclosure.Cli.Output.Text;
using Disclosure.Cli.Texts;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure rules</c>: the rule catalogue, one rule explained, or the equations analysed.</summary>
internal sealed class RulesCommand : VerbCommand
{
    private readonly Option<OutputFormat> format = CommandOptions.Format(("markdown", OutputFormat.Markdown));
    private readonly Option<string?> result = CommandOptions.Out();
    private readonly Option<bool> analyse = CommandOptions.Analyse();

    public RulesCommand()
        : base("rules")
    {
        Operands.CompletionSources.Add(_ => RuleCatalogue.Rules.Select(rule => rule.Id).Concat(ProblemCatalogue.All.Select(kind => kind.Code)));
        Arguments.Add(Operands);
        Options.Add(format);
        Options.Add(result);
        Options.Add(analyse);
    }

    public override BilingualText Summary => VerbTexts.RulesSummary;

    public override BilingualText Synopsis => VerbTexts.RuleId;

    public override BilingualText Explanation => VerbTexts.RulesExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.RulesExamples;

    public override Argument<string[]> Operands { get; } = new("id") { Arity = ArgumentArity.ZeroOrMore };

    public override int Run(ParseResult arguments, DisplayLanguage language, Surroundings surroundings)
    {
        var ids = arguments.GetValue(Operands) ?? [];
        if (ids.Length > 1) throw new UsageException(UsageTexts.OneTooMany(ids[1], Name));
        var problem = ids.Length == 0 ? null : ProblemCatalogue.All.FirstOrDefault(kind => kind.Code.Equals(ids[0], StringComparison.OrdinalIgnoreCase));
        var rule = ids.Length == 0 || problem is not null ? null : Find(ids[0]);
        var form = arguments.GetValue(format);
        var isAnalysis = arguments.GetValue(analyse);
        if (isAnalysis && ids.Length > 0) throw new UsageException(UsageTexts.OneTooMany(ids[0], $"{Name} --analyse"));
        if (isAnalysis && form == OutputFormat.Markdown) throw new UsageException(UsageTexts.UnknownValue("--analyse --format", "markdown", "text|json"));
        using var target = ResultTarget.Open(arguments.GetValue(result), InputList.None, surroundings);
        if (isAnalysis) WriteAnalysis(form, target, language);
        else if (problem is not null) Write(problem, form, target, language);
        else Write(rule, form, target, language);
        target.Complete();
        return ExitCode.Clean;
    }

    private static void Write(Rule? rule, OutputFormat form, ResultTarget target, DisplayLanguage language)
    {
        switch (form)
        {
            case OutputFormat.Json:
                RulesJson.Write(new JsonPage(target.Writer), rule is null ? RuleCatalogue.Rules : [rule], rule is null ? ProblemCatalogue.All : []);
                break;
            case OutputFormat.Markdown when rule is null:
                new RulesMarkdown(new MarkdownPage(target.Writer), language).WriteAll();
                break;
            case OutputFormat.Markdown:
                new RulesMarkdown(new MarkdownPage(target.Writer), language).WriteOne(rule);
                break;
            case OutputFormat.Text when rule is null:
                RulesText.WriteAll(target.Page(), language);
                break;
            default:
                RulesText.WriteOne(target.Page(), language, rule!);
                break;
        }
    }

    private static void Write(ProblemKind problem, OutputFormat form, ResultTarget target, DisplayLanguage language)
    {
        if (form == OutputFormat.Json) RulesJson.Write(new JsonPage(target.Writer), [], [problem]);
        else if (form == OutputFormat.Markdown) new RulesMarkdown(new MarkdownPage(target.Writer), language).WriteProblems([problem]);
        else RulesText.WriteOne(target.Page(), language, problem);
    }

    private static void WriteAnalysis(OutputFormat form, ResultTarget target, DisplayLanguage language)
    {
        var analyses = Form.All.Select(each => RuleCatalogue.Rulebook.Analyse(each)).ToList();
        if (form == OutputFormat.Json) new AnalysisJson(new JsonPage(target.Writer)).Write(analyses);
        else new AnalysisText(target.Page(), language).Write(analyses);
    }

    private static Rule Find(string id) =>
        RuleCatalogue.Find(id.ToUpperInvariant())
        ?? throw new UsageException(UsageTexts.UnknownRule(id, RuleCatalogue.Rules[0].Id, RuleCatalogue.Rules[^1].Id));
}
