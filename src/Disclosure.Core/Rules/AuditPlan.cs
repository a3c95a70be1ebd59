using Ardalis.GuardClauses;

namespace Disclosure.Rules;

/// <summary>Which rules audits with the same choices ask about reports of one form, or dossiers of one shape, worked out once. Immutable.</summary>
internal sealed class AuditPlan
{
    /// <summary>A plan.</summary>
    /// <param name="rules">The rules of the form.</param>
    /// <param name="options">The choices.</param>
    /// <param name="overSeveral">Those over several reports of which any can be asked; none for a report alone.</param>
    public AuditPlan(FormRules rules, RuleOptions options, IReadOnlyDictionary<Rule, CompiledRule>? overSeveral = null)
    {
        Guard.Against.UnfitGrade(options, rules.Rulebook);
        var on = rules.Rulebook.Rules
            .Where(rule => options.SeverityOf(rule) is not null && (!rule.IsOverSeveralReports || overSeveral?.ContainsKey(rule) == true)).ToList();
        Rules = [.. on.Where(rules.Applies).Select(rule => overSeveral?.GetValueOrDefault(rule) ?? rules.Compile(rule, options.Thresholds))];
        Others = [.. Rules.Where(rule => rule.ScreenedEquations == 0)];
        Equations = new HeldInstances(Rules.Sum(rule => rule.ScreenedEquations));
        OfOtherEditions = new HeldInstances(0, on.Count - Rules.Length);
    }

    /// <summary>The rules to ask.</summary>
    public CompiledRule[] Rules { get; }

    /// <summary>Those of them that do not hold just because all equations do.</summary>
    public CompiledRule[] Others { get; }

    /// <summary>How many instances the rest of them have.</summary>
    public HeldInstances Equations { get; }

    /// <summary>How many rules are on but find none of their cells in the form.</summary>
    public HeldInstances OfOtherEditions { get; }
}
