using Disclosure.Cli.Terminal;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Text;

/// <summary>Where each figure stood in its document, one a line, with its text as printed.</summary>
internal static class CellPlaces
{
    public static void Write(TextPage page, DisplayLanguage language, AnnualDisclosureReport report)
    {
        var cells = report.Form.Cells.Where(cell => report[cell].Place is not null).ToList();
        if (cells.Count == 0) return;
        page.Line();
        page.Line(new Piece(ReadingTexts.Places.In(language), Tone.Strong));
        var grid = new TextGrid(["", "", ReadingTexts.Place.In(language)]);
        foreach (var cell in cells)
        {
            var figure = report[cell];
            grid.Add([cell.Name.In(language), figure.Text ?? FigureNames.Of(figure).In(language), PlaceTexts.Exact(figure.Place!).In(language)]);
        }

        grid.Write(page);
    }
}
