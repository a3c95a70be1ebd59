using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Rules.Equations;

/// <summary>One cell of an equation.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Side">The side on which it is added.</param>
/// <param name="Coefficient">What the figure is multiplied by; not 0, negative where it is taken away.</param>
/// <param name="Report">The report in which the cell stands; the subject unless said otherwise.</param>
/// <exception cref="ArgumentException">The side names nothing, or the cell is null.</exception>
public sealed record EquationTerm(FormCell Cell, EquationSide Side, int Coefficient = 1, ReportSlot Report = default)
{
    /// <summary>The cell.</summary>
    public FormCell Cell { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Cell);

    /// <summary>The side on which it is added.</summary>
    public EquationSide Side { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(Side);

    /// <summary>What the figure is multiplied by when all terms are brought to the left side.</summary>
    internal int CoefficientOnLeft => Side == EquationSide.Left ? Coefficient : -Coefficient;

    /// <summary>The cell with its report.</summary>
    internal ReportCell ReportCell => new(Cell, Report);
}
