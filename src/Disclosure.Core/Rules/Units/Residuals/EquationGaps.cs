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

    /// <summary>Whether any equation of a form tells of a cell.</summary>
    public static bool Tell(Form form, FormCell cell) =>
        Array.Exists(EquationsOf(form), equation => equation.Terms.Any(term => term.Cell == cell));

    /// <summary>The cells of the equations that are broken.</summary>
    /// <param name="form">The form.</param>
    /// <param name="gaps">The gaps of its equations.</param>
    public static HashSet<FormCell> CellsOf(Form form, decimal[] gaps) =>
        [.. EquationsOf(form).Where((_, place) => gaps[place] != 0).SelectMany(equation => equation.Terms).Select(term => term.Cell)];

    private static Equation[] EquationsOf(Form form) => Known.GetOrAdd(
        form, each => [.. EquationRules.All.SelectMany(rule => rule.EquationsIn(Disclosure.Reports.Dossiers.DossierShape.Alone(each)))
            .Select(bound => bound.Equation).Where(equation => equation.Relation == Relation.Equal)]);
}
