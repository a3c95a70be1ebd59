using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>
/// A relation between cells of several reports: data, as <see cref="Equation"/> is for one. It is asked wherever a
/// dossier has all its reports and their editions have all its cells. Immutable.
/// </summary>
public sealed class DossierEquation
{
    /// <summary>A relation of two sums.</summary>
    /// <param name="subject">The row, column or block of the subject's form that the relation concerns.</param>
    /// <param name="terms">The terms of both sides, left side first.</param>
    /// <param name="relation">How left must stand to right.</param>
    /// <exception cref="ArgumentException">The relation names nothing, or the subject, the list or a term is null.</exception>
    public DossierEquation(FormElement subject, IEnumerable<DossierTerm> terms, Relation relation = Relation.Equal)
    {
        Subject = Guard.Against.Null(subject);
        Terms = Array.AsReadOnly<DossierTerm>([.. Guard.Against.NullElement(Guard.Against.Null(terms).ToList(), nameof(terms))]);
        Relation = Guard.Against.UndefinedValue(relation);
    }

    /// <summary>The row, column or block of the subject's form that the relation concerns.</summary>
    public FormElement Subject { get; }

    /// <summary>The terms, left side first.</summary>
    public IReadOnlyList<DossierTerm> Terms { get; }

    /// <summary>How left must stand to right.</summary>
    public Relation Relation { get; }

    /// <summary>How much a breach weighs at most; as much as the rule says unless said otherwise.</summary>
    public RuleSeverity SeverityAtMost { get; init => field = Guard.Against.UndefinedValue(value); } = RuleSeverity.Error;

    /// <summary>The cell that begins with what the year before left: an adjustment names it by its path; null where figures cannot have moved.</summary>
    public DossierTerm? Opening { get; init; }

    /// <summary>Whether it is asked only where the reports of neighbouring years are those of one scope, and of years that have a form.</summary>
    public bool ContinuesFigures { get; init; }

    /// <summary>The relation in the words of a form, as if all its reports were of that edition.</summary>
    /// <param name="form">The edition's form, for which the relation was made.</param>
    /// <exception cref="ArgumentException">The form is null or has not all cells.</exception>
    public BilingualText WordingFor(Form form)
    {
        Guard.Against.Null(form);
        var roles = Terms.Select(term => term.Report).Append(ReportRole.Subject).Distinct().Order();
        var shape = new DossierShape([.. roles.Select(role => (ReportSlot.Of(role), form))]);
        return In(shape)?.Equation.Wording ?? throw new ArgumentException($"The form {form.Edition} lacks a cell of the relation.", nameof(form));
    }

    /// <summary>The relation over the cells of dossiers of one shape; null where a report or a cell is missing.</summary>
    internal BoundEquation? In(DossierShape shape)
    {
        if (ContinuesFigures && Terms.Any(term => shape.IsApart(term.Report))) return null;
        var terms = new List<EquationTerm>();
        foreach (var term in Terms)
        {
            if (term.In(shape) is not { } cells) return null;
            terms.AddRange(cells);
        }

        return new BoundEquation(new Equation(Subject, terms, Relation), SeverityAtMost) { Opening = Opening?.In(shape)?[0].ReportCell };
    }

    /// <summary>What it is about, and its terms.</summary>
    public override string ToString() => $"{Subject}: {Terms.Count} terms, {Relation}";
}
