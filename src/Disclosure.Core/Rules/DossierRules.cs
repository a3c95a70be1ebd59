using System.Runtime.CompilerServices;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;

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
        var asked = rules.Rulebook.Rules.Where(rule => rule.IsOverSeveralReports && rules.Applies(rule) && rule.IsAskedOf(shape)).ToList();
        overSeveral = asked.ToDictionary(rule => rule, rule => rule.CompileBeside(shape));
        var ties = asked.Where(rule => rule.TiesFigures)
            .SelectMany(rule => rule.EquationsIn(shape), (rule, bound) => new RuleEquation(rule, bound.Equation) { Opening = bound.Opening });
        Ties = [.. ties.Where(tie => tie.Equation.Relation == Relation.Equal)];
        standing = new(() => new EquationStanding(rules.Families.SelectMany(family => family.Equations).Concat(Ties.Select(tie => tie.Equation))));
    }

    public DossierShape Shape { get; }

    /// <summary>The equations that tie cells of several reports.</summary>
    public IReadOnlyList<RuleEquation> Ties { get; }

    /// <summary>Where the subject's cells stand in its own equations and in those.</summary>
    public EquationStanding Standing => standing.Value;

    /// <summary>What the equations say of each report apart, in the order of the slots; what a text states need not add up.</summary>
    public IEnumerable<(ReportSlot Slot, EquationAnalysis Analysis)> Analyses => Shape.Places
        .Where(place => place.Slot.Role != ReportRole.Text).Select(place => (place.Slot, rules.Rulebook.Analyse(place.Form)));

    /// <summary>The plan of audits with some choices; worked out once for each.</summary>
    public AuditPlan PlanFor(RuleOptions options) =>
        plans.TryGetValue(options, out var known) ? known : plans.GetValue(options, choices => new AuditPlan(rules, choices, overSeveral));
}
