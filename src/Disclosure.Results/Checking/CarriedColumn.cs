using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Results.Checking;

/// <summary>One column of what a year carries forward and the next carries over.</summary>
/// <param name="Column">The column, in the later year's form.</param>
/// <param name="Forward">What the earlier year carries forward.</param>
/// <param name="Over">What the later year carries over.</param>
internal sealed record CarriedColumn(FormColumn Column, Figure Forward, Figure Over)
{
    /// <summary>By how much the later year begins with more; a blank counts as 0, null where a figure is not known.</summary>
    public Int128? Difference => Count(Over) - Count(Forward);

    private static Int128? Count(Figure figure) => figure.IsEmpty ? 0 : figure.Count;
}
