using System.CommandLine;
using Disclosure.Cli.Choices;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Repairs.Slips;
using Disclosure.Reports.Problems;
using Disclosure.Results.Running;
using Disclosure.Rules;

namespace Disclosure.Cli.Verbs;

/// <summary><c>disclosure rules</c>: the rule catalogue, one rule, slip or problem explained, or the equations analysed.</summary>
internal sealed class RulesCommand : RequestCommand<RulesRequest>
{
    private readonly IReadOnlyList<ResultFormat> analysisFormats;
    private readonly Option<bool> analyse = CommandOptions.Analyse();
    private readonly Option<int?> years = CommandOptions.Years();

    /// <summary>The verb.</summary>
    /// <param name="formats">The formats of the catalogue; the default first.</param>
    /// <param name="analysisFormats">Those of them that an analysis has too.</param>
    /// <param name="carryOut">Carries it out.</param>
    public RulesCommand(IReadOnlyList<ResultFormat> formats, IReadOnlyList<ResultFormat> analysisFormats, Func<RulesRequest, Setting, int> carryOut)
        : base("rules", formats, carryOut)
    {
        this.analysisFormats = analysisFormats;
        Operands.CompletionSources.Add(_ =>
            [.. RuleCatalogue.Rules.Select(rule => rule.Id), .. SlipCatalogue.All.Select(slip => slip.Id), .. ProblemCatalogue.All.Select(kind => kind.Code)]);
        Arguments.Add(Operands);
        Take([Format, Out, analyse, years]);
    }

    public override BilingualText Summary => VerbTexts.RulesSummary;

    public override BilingualText Synopsis => VerbTexts.RuleId;

    public override BilingualText Explanation => VerbTexts.RulesExplanation;

    public override IReadOnlyList<(string CommandLine, BilingualText Purpose)> Examples => VerbTexts.RulesExamples;

    public override Argument<string[]> Operands { get; } = new("id") { Arity = ArgumentArity.ZeroOrMore };

    protected override RulesRequest RequestOf(ParseResult arguments, Setting setting)
    {
        var ids = arguments.GetValue(Operands) ?? [];
        if (ids.Length > 1) throw new UsageException(UsageTexts.OneTooMany(ids[1], Name));
        var id = ids.FirstOrDefault();
        var slip = SlipCatalogue.All.FirstOrDefault(kind => kind.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
        var problem = ProblemCatalogue.All.FirstOrDefault(kind => kind.Code.Equals(id, StringComparison.OrdinalIgnoreCase));
        var request = new RulesRequest
        {
            Format = FormatOf(arguments),
            Out = arguments.GetValue(Out),
            Rule = id is null || slip is not null || problem is not null ? null : Find(id),
            Slip = slip,
            Problem = problem,
            IsAnalysis = arguments.GetValue(analyse),
            Years = arguments.GetValue(years) ?? 1,
        };
        if (request is { Years: > 1, IsAnalysis: false }) throw new UsageException(UsageTexts.GoesWith(years.Name, analyse.Name));
        if (request.IsAnalysis) ThrowIfNoAnalysis(request.Format, id);
        return request;
    }

    private void ThrowIfNoAnalysis(ResultFormat asked, string? id)
    {
        if (id is not null) throw new UsageException(UsageTexts.OneTooMany(id, $"{Name} {analyse.Name}"));
        if (analysisFormats.Contains(asked)) return;
        var known = string.Join('|', analysisFormats.Select(each => each.Word));
        throw new UsageException(UsageTexts.UnknownValue($"{analyse.Name} {Format.Name}", asked.Word, known));
    }

    private static Rule Find(string id) =>
        RuleCatalogue.Find(id.ToUpperInvariant())
        ?? throw new UsageException(UsageTexts.UnknownRule(id, RuleCatalogue.Rules[0].Id, RuleCatalogue.Rules[^1].Id));
}
