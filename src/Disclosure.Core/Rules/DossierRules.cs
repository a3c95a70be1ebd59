using System.Runtime.CompilerServices;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;
using Disclosure.Rules.Equations.Dossiers;

namespace Disclosure.Rules;

/// <summary>
/// A rulebook made ready for the dossiers of one shape: what <see cref="FormRules"/> is for the subject, and the equations
/// that tie its cells to those of companions. Immutable to the outside and thread-safe.
/// </summary>
internal sealed class DossierRules
{
    private readonly ConditionalWeakTable<RuleOptions, AuditPlan> plans = [];
    private readonly FormRules rules;
    private readonly Dictionary<Rule, CompiledRule> overSeveral;
    private readonly Lazy<EquationStanding> standing;

    public DossierRules(FormRules rules, DossierShape shape)
    {
        this.rules = rules;
        Shape = shape;
        var compiled = rules.Rulebook.Rules.Where(rule => rule.IsOverSeveralReports && rules.Applies(rule))
            .Select(rule => new CompiledDossierRule(rule, rule.EquationsIn(shape))).Where(rule => rule.Equations.Count > 0).ToList();
        overSeveral = compiled.ToDictionary(rule => rule.Rule, CompiledRule (rule) => rule);
        var ties = compiled.SelectMany(rule => rule.Equations, (rule, equation) => new RuleEquation(rule.Rule, equation.Equation));
        Ties = [.. ties.Where(tie => tie.Equation.Relation == Relation.Equal)];
        standing = new(() => new EquationStanding(rules.Families.SelectMany(family => family.Equations).Concat(Ties.Select(tie => tie.Equation))));
    }

    public DossierShape Shape { get; }

    /// <summary>The equations that tie cells of several reports.</summary>
    public IReadOnlyList<RuleEquation> Ties { get; }

    /// <summary>Where the subject's cells stand in its own equations and in those.</summary>
    public EquationStanding Standing => standing.Value;

    /// <summary>What the equations say of each report apart, in the order of the slots.</summary>
    public IEnumerable<(ReportSlot Slot, EquationAnalysis Analysis)> Analyses => Shape.Places.Select(place => (place.Slot, rules.Rulebook.Analyse(place.Form)));

    /// <summary>The plan of audits with some choices; worked out once for each.</summary>
    public AuditPlan PlanFor(RuleOptions options) =>
        plans.TryGetValue(options, out var known) ? known : plans.GetValue(options, choices => new AuditPlan(rules, choices, overSeveral));
}
