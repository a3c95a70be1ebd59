using System.Collections.Concurrent;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules.Units.Residuals;

/// <summary>By how much the equations of a form are broken: a number for each, which adds up as reports do.</summary>
internal static class EquationGaps
{
    private static readonly ConcurrentDictionary<Form, Equation[]> Known = [];

    /// <summary>How many equations of a report do not hold.</summary>
    public static int BrokenIn(AnnualDisclosureReport report, RuleOptions options)
    {
        var equations = EquationsOf(report.Form);
        if (report.Digest.IsWhole(options.BlankReading == BlankReading.Zero) && Array.TrueForAll(equations, equation => equation.Fits(report.Digest)))
        {
            return equations.Count(equation => !equation.Holds(report.Digest));
        }

        var audited = new AuditedReport(report, options);
        return equations.Count(equation => new EquationEvaluation(equation, audited).Verdict == RuleVerdict.Fail);
    }

    /// <summary>The gaps of figures, left side less right side.</summary>
    /// <param name="form">The form.</param>
    /// <param name="numbers">The numbers, by the places of their cells.</param>
    public static decimal[] Of(Form form, IReadOnlyList<decimal> numbers) => Array.ConvertAll(
        EquationsOf(form), equation => equation.Terms.Sum(term => term.CoefficientOnLeft * numbers[term.Cell.Index]));

    private static Equation[] EquationsOf(Form form) => Known.GetOrAdd(
        form, each => [.. EquationRules.All.SelectMany(rule => rule.EquationsIn(Disclosure.Reports.Dossiers.DossierShape.Alone(each)))
            .Select(bound => bound.Equation).Where(equation => equation.Relation == Relation.Equal)]);
}
