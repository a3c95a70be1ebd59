using Disclosure.Forms;

namespace Disclosure.Rules.Equations;

/// <summary>One cell of a linear form.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Side">The side on which it is added.</param>
/// <param name="Coefficient">What the figure is multiplied by; not 0, negative where it is taken away.</param>
public sealed record LinearTerm(FormCell Cell, EquationSide Side, int Coefficient = 1);
