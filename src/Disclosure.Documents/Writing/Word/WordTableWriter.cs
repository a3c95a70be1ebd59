using System.Globalization;
using Disclosure.Documents.Writing.Official;
using Disclosure.Forms.Official;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TextElement = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Disclosure.Documents.Writing.Word;

/// <summary>Writes an official table: ruled, on one page where it fits, else its merged heads repeated on each page and no row broken over two.</summary>
internal static class WordTableWriter
{
    public static Table Table(OfficialDocument document, OfficialTable table)
    {
        var columns = ColumnWidths.Of(document, table, WordWriter.TextWidth);
        var cells = table.Rows.SelectMany(row => row).ToList();
        var written = new Table(
            new TableProperties(
                new TableWidth { Width = Plain(WordWriter.TextWidth), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "28", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 45, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "28", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 45, Type = TableWidthValues.Dxa })),
            new TableGrid(columns.Widths.Select(width => new GridColumn { Width = Plain(width) })));
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var look = new TableRowProperties(new CantSplit());
            if (row < table.HeadRowCount) look.Append(new TableHeader());
            var standing = cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).OrderBy(cell => cell.Column);
            written.Append(new TableRow([look, .. standing.Select(cell => Cell(document, cell, row, columns, isLast: row == table.Rows.Count - 1))]));
        }

        return written;
    }

    // A cell over several rows stands in each of them; all but the first are empty.
    private static TableCell Cell(OfficialDocument document, OfficialCell cell, int row, ColumnWidths columns, bool isLast)
    {
        var width = columns.Widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum();
        var look = new TableCellProperties(new TableCellWidth { Width = Plain(width), Type = TableWidthUnitValues.Dxa });
        if (cell.ColumnSpan > 1) look.Append(new GridSpan { Val = cell.ColumnSpan });
        if (cell.RowSpan > 1) look.Append(new VerticalMerge { Val = row == cell.Row ? MergedCellValues.Restart : MergedCellValues.Continue });
        look.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var lines = row == cell.Row ? document.TextOf(cell).Split('\n') : [""];
        return new TableCell([look, .. lines.Select(line => Line(line, cell.Kind, columns.HalfPoints, isLast))]);
    }

    private static Paragraph Line(string text, OfficialCellKind kind, int size, bool isLast)
    {
        var look = new ParagraphProperties(new ParagraphStyleId { Val = "Table" });
        if (!isLast) look.Append(new KeepNext());
        if (kind == OfficialCellKind.RowLabel) look.Append(new Justification { Val = JustificationValues.Left });
        if (text.Length == 0) return new Paragraph(look);
        var sized = new RunProperties(new FontSize { Val = Plain(size) }, new FontSizeComplexScript { Val = Plain(size) });
        return new Paragraph(look, new Run(sized, new TextElement(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static TableBorders Borders()
    {
        return new TableBorders(
            Ruled<TopBorder>(), Ruled<LeftBorder>(), Ruled<BottomBorder>(), Ruled<RightBorder>(),
            Ruled<InsideHorizontalBorder>(), Ruled<InsideVerticalBorder>());

        static T Ruled<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
