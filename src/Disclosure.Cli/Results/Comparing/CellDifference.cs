using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Cli.Results.Comparing;

/// <summary>A cell in which two reports differ; null where a report's form has no such cell.</summary>
/// <param name="Cell">The cell, in the form of the first report that has it.</param>
/// <param name="One">What stands in it in the first report.</param>
/// <param name="Other">What stands in it in the second.</param>
internal sealed record CellDifference(FormCell Cell, Figure? One, Figure? Other)
{
    /// <summary>By how much the second report has more; null where one of the two is no number.</summary>
    public decimal? Difference => Other?.Number - One?.Number;

    /// <summary>The cells in which two reports differ: those of the first in printed order, then those that only the second has.</summary>
    public static IReadOnlyList<CellDifference> Between(AnnualDisclosureReport one, AnnualDisclosureReport other) =>
    [
        .. one.Form.Cells.Select(cell => new CellDifference(cell, one[cell], other.Form.Find(cell.Key) is { } same ? other[same] : null)).Where(IsThere),
        .. other.Form.Cells.Where(cell => one.Form.Find(cell.Key) is null).Select(cell => new CellDifference(cell, null, other[cell])).Where(IsThere),
    ];

    // A cell without a figure is none that only one report has.
    private static bool IsThere(CellDifference cell) => cell.One is { } one && cell.Other is { } other
        ? one != other
        : (cell.One ?? cell.Other) is { State: not FigureState.Absent };
}
