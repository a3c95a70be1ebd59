using Disclosure.Benchmarks.Reports;
using Disclosure.Benchmarks.Rivals.Model;
using Disclosure.Benchmarks.Verification;
using RulesEngine.Models;

namespace Disclosure.Benchmarks.Rivals.MicrosoftRulesEngine;

/// <summary>Microsoft's RulesEngine with its default settings; its expressions are compiled at the first run, before timing.</summary>
public sealed class RulesEngineContestant : IContestant
{
    private readonly RulesEngine.RulesEngine engine = new([EquationWorkflow.Create()]);

    public string Name => "RulesEngine, an expression a rule";

    public ValueTask<List<RuleResultTree>> Run(ReportModel report) =>
        engine.ExecuteAllRulesAsync(EquationWorkflow.Name, new RuleParameter(EquationWorkflow.Parameter, report));

    public IReadOnlySet<string> Breaches(AuditInput input) =>
        Run(input.Model).AsTask().GetAwaiter().GetResult()
            .Where(result => !result.IsSuccess)
            .Select(result => result.Rule.RuleName)
            .ToHashSet();
}
