using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Figures;

/// <summary>
/// Whether the cells of a row, taken as they stand, add up to its totals. It tells a reading that is right from one that
/// is shifted; it never changes a figure.
/// </summary>
internal static class RowBalance
{
    public static bool Holds(SectionKind table, IReadOnlyList<PrintedCell> cells)
    {
        var counts = cells.Select(cell => FigureText.Read(cell, FigureKind.Count)).Select(figure => figure.IsEmpty ? 0 : figure.Count).ToList();
        if (counts.Contains(null)) return false;
        if (table == SectionKind.Applications && counts.Count != KnownForms.Current.BlocksOf(table).First().Columns.Count) return false;
        return table == SectionKind.ProactiveDisclosure
            || counts.Chunk(table == SectionKind.ReconsiderationAndLitigation ? KnownForms.Current.CaseOutcomes.Count : counts.Count)
                .All(group => group[..^1].Sum(count => (decimal?)count) == group[^1]);
    }
}
