using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Figures;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Collecting;

/// <summary>What stands of one unit on one sheet.</summary>
/// <param name="Name">The unit as it is written.</param>
/// <param name="Place">Where that stands.</param>
/// <param name="Code">Its code; null where the sheet has none.</param>
/// <param name="Figures">Its figures.</param>
internal sealed record UnitFigures(string Name, DocumentPlace Place, string? Code, IReadOnlyList<(FormCell Cell, Figure Figure)> Figures)
{
    /// <summary>Whether anything is filled in.</summary>
    public bool HasAny => Figures.Any(each => each.Figure.State is not (FigureState.Blank or FigureState.Absent));

    /// <summary>The figure in a cell of the sheet; what cannot be taken for one stays text, and is told.</summary>
    /// <param name="printed">The cell of the sheet.</param>
    /// <param name="cell">The cell of the form.</param>
    /// <param name="problems">Takes what is told.</param>
    public static Figure FigureOf(PrintedCell printed, FormCell cell, List<ReadingProblem> problems)
    {
        var shown = printed.CoveredBy ?? printed;
        if (!shown.IsBlank && (printed.IsCovered || shown.Rows > 1 || shown.Columns > 1))
        {
            if (!printed.IsCovered) problems.Add(new ReadingProblem(ProblemCatalogue.MergedFigure, shown.Place, ("actual", BilingualText.Same(shown.Text))));
            return Figure.OfText(shown.Text).At(printed.Place);
        }

        if (printed.Doubt is null) return FigureText.Read(printed, cell);
        problems.Add(printed.Doubt);
        return Figure.OfText(printed.Text).At(printed.Place);
    }
}
