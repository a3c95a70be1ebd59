using Disclosure.Repairs.Networks;
using Disclosure.Repairs.Search;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;

namespace Disclosure.Repairs;

/// <summary>Works out what cells without a figure must hold.</summary>
internal static class ImpliedValues
{
    /// <summary>The open cells of equations that are reconciled.</summary>
    public static IReadOnlyList<ImpliedValue> Of(ICellValues values, TiedFigures figures) =>
        [.. values.Links.Where(link => figures.States[link] == LinkState.Open).Select(link => At(figures.CellAt(link), values.RangeOf(link)))];

    /// <summary>Every open cell of a dossier while nothing that is printed changes; one cell may be opened besides.</summary>
    public static IEnumerable<ImpliedValue> Of(Dossier dossier, BlankReading blanks, IReadOnlyList<TiedSystem> systems, ReportCell? opened = null)
    {
        foreach (var system in systems)
        {
            if (opened is { } cell && !system.Has(cell)) continue;
            var search = system.ReadFixed(dossier, blanks, opened);
            var figures = search.Figures;
            if (!figures.HasOpen) continue;
            var values = search.ValuesOf([]);
            for (var link = 0; link < figures.States.Length; link++)
            {
                if (figures.States[link] == LinkState.Open) yield return At(figures.CellAt(link), values?.RangeOf(link));
            }
        }
    }

    private static ImpliedValue At(ReportCell cell, ValueRange? values) => new(cell.Cell, values) { Report = cell.Report };
}
