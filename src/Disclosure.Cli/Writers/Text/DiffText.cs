using Disclosure.Cli.Results.Comparing;
using Disclosure.Cli.Terminal;
using Disclosure.Cli.Texts;
using Disclosure.Cli.Verbs;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Text;

/// <summary>In which cells two reports differ, for people: a line a cell, both figures beside each other.</summary>
internal sealed class DiffText(TextPage page, DisplayLanguage language) : IDiffWriter
{
    public void Write(DiffRequest request, AnnualDisclosureReport one, AnnualDisclosureReport other, IReadOnlyList<CellDifference> cells)
    {
        ReportHead.Write(page, language, request.One.Name, one);
        ReportHead.Write(page, language, request.Other.Name, other);
        page.Line();
        if (cells.Count == 0)
        {
            page.Line(SeriesVerbTexts.Same.In(language));
            return;
        }

        page.Line(new Piece(SeriesVerbTexts.Differing(cells.Count).In(language), Tone.Strong));
        foreach (var cell in cells)
        {
            page.Line($"    {cell.Cell.Name.In(language)}  {Of(cell.One)} → {Of(cell.Other)}");
        }
    }

    private string Of(Figure? figure) => figure is { } held ? FigureNames.Of(held).In(language) : SeriesVerbTexts.NoSuchCell.In(language);
}
