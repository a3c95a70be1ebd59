using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Rules.Equations;

/// <summary>One cell of a linear form.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Side">The side on which it is added.</param>
/// <param name="Coefficient">What the figure is multiplied by; not 0, negative where it is taken away.</param>
/// <exception cref="ArgumentException">The side names nothing, or the cell is null.</exception>
public sealed record LinearTerm(FormCell Cell, EquationSide Side, int Coefficient = 1)
{
    /// <summary>The cell.</summary>
    public FormCell Cell { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Cell);

    /// <summary>The side on which it is added.</summary>
    public EquationSide Side { get; init => field = Guard.Against.UndefinedValue(value); } = Guard.Against.UndefinedValue(Side);
}
