using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Rules.Equations;
using Disclosure.Rules.Equations.Dossiers;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules;

/// <summary>
/// Tells which cells a rule reads: those of its equations, or those that were seen to be read when the rule was asked
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
        if (rule is LinearRule linear) read.UnionWith(linear.Equations(form).SelectMany(equation => equation.Terms).Select(term => term.Cell));
        else if (rule is DossierRule several) read.UnionWith(several.Equations(form).SelectMany(equation => equation.Terms).Select(term => form.Find(term.Key)).OfType<FormCell>());
        else foreach (var example in ExamplesOf(rule, form)) rule.Answer(new AuditedReport(example.Report, RuleOptions.Default, read), new RuleAnswers(keepsAll: false));
        return [.. read.OrderBy(cell => cell.Index)];
    }

    private static IEnumerable<ExampleReport> ExamplesOf(Rule rule, Form form)
    {
        var own = RuleExamples.Find(rule.Id);
        return new[] { ExampleReport.Of(form), own?.Passing, own?.Failing }
            .OfType<ExampleReport>()
            .Where(example => example.Report.Form == form);
    }
}
