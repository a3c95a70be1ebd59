using Disclosure.Forms;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules.Applications;

/// <summary>Says in whole numbers that one figure is at most a share of another.</summary>
internal static class ShareEquation
{
    private const int Percent = 100;

    public static Equation AtMost(FormCell part, int percent, FormCell whole) => new(
        part.Row, [new(part, EquationSide.Left, Percent), new EquationTerm(whole, EquationSide.Right, percent)], Relation.AtMost);
}
