using Disclosure.Cli.Terminal;
using Disclosure.Forms;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Text;

/// <summary>Lays the tables of the form out as grids: one for each block, or one for blocks that share their heads and have no rows of their own.</summary>
internal static class TableGrids
{
    private const int ManyColumns = 5;
    private static readonly int[] ChineseHeadWidths = [8, 4];
    private static readonly int[] EnglishHeadWidths = [12];

    public static TextGrid Grid(AnnualDisclosureReport report, IReadOnlyList<FormBlock> blocks, DisplayLanguage language)
    {
        var first = blocks[0];
        var rows = blocks.SelectMany(block => block.Rows).ToList();
        var place = rows.Select(row => PlaceOf(report, row)).FirstOrDefault(place => place is not null);
        var hasPlaces = place is not null;
        var corner = blocks.Count == 1 && first.Path != first.Table.Path ? first.Label.In(language) : "";
        var heads = first.Columns.Select(column => column.Label.In(language)).Prepend(corner);
        var headWidths = language == DisplayLanguage.Chinese ? ChineseHeadWidths : EnglishHeadWidths;
        var grid = new TextGrid(
            [.. heads, .. Optional(hasPlaces, PlaceTexts.HeadOf(place).In(language))],
            first.Columns.Count < ManyColumns ? [] : headWidths);
        foreach (var row in rows)
        {
            var figures = PrintedTables.CellsOf(report, row).Select(cell => FigureNames.Of(report[cell]).In(language));
            grid.Add([PrintedTables.TitleOf(row).In(language), .. figures, .. Optional(hasPlaces, PlaceTexts.Short(PlaceOf(report, row)).In(language))]);
        }

        return grid;
    }

    private static DocumentPlace? PlaceOf(AnnualDisclosureReport report, FormRow row) =>
        PrintedTables.CellsOf(report, row).Select(cell => report[cell].Place).FirstOrDefault(place => place is not null);

    private static string[] Optional(bool isThere, string text) => isThere ? [text] : [];
}
