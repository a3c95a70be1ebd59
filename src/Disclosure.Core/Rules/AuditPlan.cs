using System.Runtime.CompilerServices;
using Disclosure.Forms;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Screening;

namespace Disclosure.Rules;

/// <summary>Which rules audits with the same choices ask about reports of one edition, worked out once. Immutable.</summary>
internal sealed class AuditPlan
{
    private static readonly ConditionalWeakTable<RuleOptions, AuditPlan[]> Plans = [];

    private AuditPlan(Form form, RuleOptions options)
    {
        var on = RuleCatalogue.Rules.Where(rule => options.SeverityOf(rule) is not null).ToLookup(rule => rule.Editions.Contains(form.Edition));
        var screened = EquationScreen.Of(form.Edition).Rules.ToHashSet();
        Rules = [.. on[true]];
        Others = [.. Rules.Where(rule => rule is not LinearRule linear || !screened.Contains(linear))];
        Equations = new HeldInstances(Rules.Except(Others).Cast<LinearRule>().Sum(rule => rule.Equations(form.Edition).Count));
        OfOtherEdition = new HeldInstances(0, on[false].Count());
    }

    /// <summary>The rules to ask.</summary>
    public Rule[] Rules { get; }

    /// <summary>Those of them that do not hold just because all linear forms do.</summary>
    public Rule[] Others { get; }

    /// <summary>How many instances the rest of them have.</summary>
    public HeldInstances Equations { get; }

    /// <summary>How many rules are on but belong to the other edition.</summary>
    public HeldInstances OfOtherEdition { get; }

    /// <summary>The plan for a report.</summary>
    public static AuditPlan For(AuditedReport report) =>
        Plans.GetValue(report.Options, options => [.. Form.All.Select(form => new AuditPlan(form, options))])[(int)report.Form.Edition];
}
