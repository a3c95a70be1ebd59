using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules;

/// <summary>A cell on which a broken rule rests.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Figure">What stands in it.</param>
/// <param name="Side">The side of the equation on which it is added; null outside equations.</param>
/// <param name="Sign">What its figure is multiplied by in the equation, 1 or −1 for the most part; null outside equations.</param>
/// <param name="Companion">In whose report the cell stands, with role and source; null for a cell of the subject.</param>
/// <exception cref="ArgumentNullException">The cell is null.</exception>
public sealed record BreachCell(FormCell Cell, Figure Figure, EquationSide? Side = null, int? Sign = null, Companion? Companion = null)
{
    /// <summary>The cell.</summary>
    public FormCell Cell { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Cell);

    /// <summary>What the report in which the cell stands is to the one that is checked.</summary>
    public ReportRole Role => Companion?.Role ?? ReportRole.Subject;

    /// <summary>The cell's printed address and its English counterpart, with the report where that is not the subject.</summary>
    public BilingualText Name => ReportNames.Within(Companion?.Name, Cell.Name);
}
