using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Comparing;

/// <summary>Two reports with the cells in which they differ, as they are shown. Immutable.</summary>
/// <param name="OneName">The name of the first document.</param>
/// <param name="One">The first report.</param>
/// <param name="OtherName">The name of the second document.</param>
/// <param name="Other">The second report.</param>
/// <param name="Cells">The cells in which they differ.</param>
internal sealed record ComparedReports(
    string OneName, AnnualDisclosureReport One, string OtherName, AnnualDisclosureReport Other, IReadOnlyList<CellDifference> Cells)
{
    /// <summary>How many cells differ, in words.</summary>
    public BilingualText Count => Cells.Count == 0 ? SeriesVerbTexts.Same : SeriesVerbTexts.Differing(Cells.Count);

    /// <summary>What stands in a cell in words.</summary>
    /// <param name="figure">The figure; null where the form has no such cell.</param>
    public static BilingualText Of(Figure? figure) => figure is { } held ? FigureNames.Of(held) : SeriesVerbTexts.NoSuchCell;
}
