using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Disclosure.Forms;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Analysis;
using Disclosure.Rules.Equations.Screening;

namespace Disclosure.Rules;

/// <summary>
/// A rulebook made ready for the reports of one form: which rules apply, their equations, the screen that decides these
/// at a glance, and where each cell stands in them. Immutable to the outside and thread-safe.
/// </summary>
internal sealed class FormRules
{
    // Dossiers come in few shapes; those of many units, all with lists of their own, are not kept for ever.
    private const int ShapesKept = 64;

    private readonly ConditionalWeakTable<RuleOptions, AuditPlan> plans = [];
    private readonly ConcurrentDictionary<DossierShape, DossierRules> shapes = [];
    private readonly FrozenSet<Rule> applying;
    private readonly FrozenDictionary<Rule, EquationFamily> families;
    private readonly Lazy<EquationAnalysis> analysis;
    private readonly Lazy<EquationStanding> standing;

    public FormRules(Rulebook rulebook, Form form)
    {
        Form = form;
        Rulebook = rulebook;
        applying = rulebook.Rules.Where(rule => rule.AppliesTo(form)).ToFrozenSet();
        Families = [.. rulebook.Rules.Where(rule => Applies(rule) && !rule.IsOverSeveralReports).Select(FamilyOf).Where(family => family.Equations.Count > 0)];
        families = Families.ToFrozenDictionary(family => family.Rule);
        Screen = new EquationScreen(form, Families);
        analysis = new(() => new EquationAnalysis(form, Families));
        standing = new(() => new EquationStanding(Families.SelectMany(family => family.Equations)));
    }

    public Form Form { get; }

    public Rulebook Rulebook { get; }

    /// <summary>The equations of the rules that apply.</summary>
    public IReadOnlyList<EquationFamily> Families { get; }

    public EquationScreen Screen { get; }

    public EquationAnalysis Analysis => analysis.Value;

    public EquationStanding Standing => standing.Value;

    public bool Applies(Rule rule) => applying.Contains(rule);

    /// <summary>A rule that applies, made ready.</summary>
    public CompiledRule Compile(Rule rule, RuleThresholds thresholds) =>
        families.TryGetValue(rule, out var family) ? new CompiledEquationRule(family, Screen.IndexOf(rule)) : rule.CompileFor(Form, thresholds);

    /// <summary>The plan of audits with some choices; worked out once for each.</summary>
    public AuditPlan PlanFor(RuleOptions options) =>
        plans.TryGetValue(options, out var known) ? known : plans.GetValue(options, choices => new AuditPlan(this, choices));

    /// <summary>The rulebook made ready for dossiers whose subject is of the form; worked out once for each shape.</summary>
    public DossierRules Beside(DossierShape shape)
    {
        if (shapes.TryGetValue(shape, out var known)) return known;
        if (shapes.Count >= ShapesKept) shapes.Clear();
        return shapes.GetOrAdd(shape, each => new DossierRules(this, each));
    }

    private EquationFamily FamilyOf(Rule rule) =>
        new(rule, [.. rule.EquationsIn(DossierShape.Alone(Form)).Select(bound => bound.Equation)]);
}
