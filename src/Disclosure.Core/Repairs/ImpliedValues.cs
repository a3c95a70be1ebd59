using Disclosure.Forms;
using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Analysis;

namespace Disclosure.Repairs;

/// <summary>Works out what cells without a figure must hold.</summary>
internal static class ImpliedValues
{
    /// <summary>The open cells of a network that is served.</summary>
    public static IReadOnlyList<ImpliedValue> Of(LinkValues values, NetworkFigures figures) =>
        [.. values.Links.ToArray().Where(link => figures.States[link] == LinkState.Open).Select(link => new ImpliedValue(figures.Network.Cells[link], values.RangeOf(link)))];

    /// <summary>Every open cell of a report while nothing that is printed changes; one cell may be opened besides.</summary>
    public static IEnumerable<ImpliedValue> Of(AnnualDisclosureReport report, BlankReading blanks, EquationAnalysis analysis, FormCell? opened = null)
    {
        foreach (var network in EquationNetwork.Of(analysis))
        {
            if (opened is not null && network.LinkOf(opened) < 0) continue;
            var figures = NetworkFigures.ReadFixed(network, report, blanks, opened);
            if (!figures.HasOpen) continue;
            var values = LinkValues.Of(figures, []);
            for (var link = 0; link < network.Cells.Length; link++)
            {
                if (figures.States[link] == LinkState.Open) yield return new ImpliedValue(network.Cells[link], values?.RangeOf(link));
            }
        }
    }
}
