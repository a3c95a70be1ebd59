using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations.Analysis;

/// <summary>One equation of a rule. Immutable; equal only to itself.</summary>
public sealed class RuleEquation
{
    internal RuleEquation(Rule rule, Equation equation)
    {
        Rule = rule;
        Equation = equation;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The equation.</summary>
    public Equation Equation { get; }

    /// <summary>The report that the equation is about; the subject, too, where it is about that one and others.</summary>
    public ReportSlot Report => Equation.Terms.Count > 0 ? Equation.Terms.Min(term => term.Report) : ReportSlot.Subject;

    /// <summary>The cell into which adjustments move figures; null for equations that none can concern.</summary>
    internal ReportCell? Opening { get; init; }

    /// <summary>The rule's id and the path of what the equation concerns.</summary>
    public override string ToString() => $"{Rule.Id} {Equation.Subject.Path}";

    // The same equation of another report of a dossier.
    internal RuleEquation In(ReportSlot report) => report.IsSubject ? this : new RuleEquation(Rule, Equation.In(report));

    // A cell that stands on both sides counts once, by what is left of it.
    internal IEnumerable<(int Cell, int Coefficient)> Coefficients() =>
        Equation.Terms
            .GroupBy(term => term.Cell.Index, term => term.CoefficientOnLeft)
            .Select(cell => (Cell: cell.Key, Coefficient: cell.Sum()))
            .Where(cell => cell.Coefficient != 0);
}
