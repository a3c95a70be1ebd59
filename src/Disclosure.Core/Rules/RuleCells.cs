using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules;

/// <summary>
/// Finds which cells a rule reads: those of its equations, or those that were seen to be read when the rule was asked
/// about its examples and the balanced reports, so that nobody has to keep a list.
/// </summary>
public static class RuleCells
{
    /// <summary>The cells that a rule reads in reports of an edition, as the one that is checked or as a companion.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="form">The edition's form.</param>
    /// <returns>The cells in printed order; none where the rule reads no figures or does not apply.</returns>
    /// <exception cref="ArgumentNullException">The rule or the form is null.</exception>
    public static IReadOnlyList<FormCell> ReadBy(Rule rule, Form form)
    {
        Guard.Against.Null(rule);
        Guard.Against.Null(form);
        if (!rule.AppliesTo(form)) return [];
        var read = new HashSet<FormCell>();
        var equations = rule.EquationsIn(DossierShape.Complete(form));
        if (equations.Count > 0) read.UnionWith(equations.SelectMany(bound => bound.Equation.Terms).Select(term => term.Cell));
        else foreach (var example in ExamplesOf(rule, form)) Ask(rule, example, read);
        return [.. form.Cells.Where(read.Contains)];
    }

    private static void Ask(Rule rule, ExampleReport example, HashSet<FormCell> read) =>
        rule.Answer(new AuditedReport(example.Dossier, example.Options, read), new RuleAnswers(keepsAll: false));

    private static IEnumerable<ExampleReport> ExamplesOf(Rule rule, Form form)
    {
        var own = RuleExamples.Find(rule.Id);
        return new[] { ExampleReport.Of(form), own?.Passing, own?.Failing }
            .OfType<ExampleReport>()
            .Where(example => example.Report.Form == form);
    }
}
