using System.CommandLine;
using Disclosure.Cli.Output;
using Disclosure.Cli.Output.Json;
using Disclosure.Cli.Output.Text;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure rules</c>: the rule catalogue, or one rule explained.</summary>
internal sealed class RulesCommand : VerbCommand
{
    private readonly Option<OutputFormat> format = CommandOptions.Format();
    private readonly Option<string?> result = CommandOptions.Out();

    public RulesCommand()
        : base("rules")
    {
        Arguments.Add(Operands);
        Options.Add(format);
        Options.Add(result);
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
        var rule = ids.Length == 0 ? null : Find(ids[0]);
        using var target = ResultTarget.Open(arguments.GetValue(result), [], surroundings);
        if (arguments.GetValue(format) == OutputFormat.Json) RulesJson.Write(new JsonPage(target.Writer), rule is null ? RuleCatalogue.Rules : [rule]);
        else if (rule is null) RulesText.WriteAll(target.Page(), language);
        else RulesText.WriteOne(target.Page(), language, rule);
        target.Complete();
        return ExitCode.Clean;
    }

    private static Rule Find(string id) =>
        RuleCatalogue.Find(id.ToUpperInvariant())
        ?? throw new UsageException(UsageTexts.UnknownRule(id, RuleCatalogue.Rules[0].Id, RuleCatalogue.Rules[^1].Id));
}
