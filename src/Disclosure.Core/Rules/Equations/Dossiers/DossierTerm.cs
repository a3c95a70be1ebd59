using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>One cell of an equation over several reports, whatever the edition of its report.</summary>
/// <param name="Report">The report's role. <see cref="ReportRole.Child"/> means every child: their figures are added.</param>
/// <param name="Key">What the cell is called in every edition that has it.</param>
/// <param name="Side">The side on which it is added.</param>
/// <param name="Coefficient">What the figure is multiplied by; not 0, negative where it is taken away.</param>
/// <exception cref="ArgumentException">The role or the side names nothing.</exception>
public sealed record DossierTerm(ReportRole Report, CellKey Key, EquationSide Side, int Coefficient = 1)
{
    /// <summary>The report's role.</summary>
    public ReportRole Report { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(Report);

    /// <summary>The side on which it is added.</summary>
    public EquationSide Side { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(Side);

    /// <summary>The cells that are meant in a dossier; null where it has no such report, or an edition lacks the cell.</summary>
    internal IReadOnlyList<EquationTerm>? In(DossierShape shape)
    {
        var terms = new List<EquationTerm>();
        foreach (var (slot, form) in shape.Of(Report))
        {
            if (form.Find(Key) is not { } cell) return null;
            terms.Add(new EquationTerm(cell, Side, Coefficient, slot));
        }

        return terms.Count == 0 ? null : terms;
    }
}
