using Disclosure.Documents.Writing.Official;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>A sheet of sections, of which one at most has tables, the last: heading, text, table; printed on A4, as wide as the page.</summary>
internal sealed class SectionSheet
{
    // In twentieths of a point: the width of A4 less its margins; that of a table, which is printed as wide as the page; and
    // that of a character of a column.
    private const int TextWidth = 7400;
    private const int TableWidth = 8800;
    private const double WidthOfCharacter = 88;
    private const double LineHeight = 16;

    private static readonly CellLook Title = new() { Size = 18, IsBold = true };
    private static readonly CellLook Heading = new() { Size = 12, IsBold = true, IsLeft = true };
    private static readonly CellLook Paragraph = new() { Size = 11, IsLeft = true, IsTop = true, StaysText = true };

    private readonly List<OfficialTable> tables;
    private readonly SheetDraft draft;
    private readonly int[] widths;

    public SectionSheet(OfficialDocument document, IReadOnlyList<OfficialSection> sections, WorkbookStyles styles, bool hasTitle)
    {
        tables = [.. sections.SelectMany(section => section.Tables)];
        draft = new SheetDraft(styles);
        var columns = tables.Select(table => ColumnWidths.AtLeast(document, table, TableWidth).Widths).MaxBy(widths => widths.Count) ?? [TextWidth];
        widths = [.. columns];
        if (hasTitle) Line(document.Title, Title);
        foreach (var section in sections)
        {
            if (section.Heading is { } heading) Line(heading, Heading);
            foreach (var paragraph in section.Paragraphs.SelectMany(SheetDraft.Pieces)) Line(paragraph, Paragraph);
        }

        foreach (var table in tables)
        {
            draft.Skip();
            var first = draft.RowNumber + 1;
            var cells = new TableCells(document, table, draft, widths);
            cells.Write();
            foreach (var (cell, (row, column)) in cells.Places.OrderBy(place => place.Key.Index))
            {
                if (document.NoteOf?.Invoke(cell) is { } note) Notes.Add(row, column, note);
            }

            if (table.HeadRowCount > 0) RepeatedRows = $"${first}:${first + table.HeadRowCount - 1}";
        }
    }

    /// <summary>The rows that are printed on each page; null where none are.</summary>
    public string? RepeatedRows { get; }

    /// <summary>What is said beside its figures.</summary>
    public CellNotes Notes { get; } = new();

    /// <summary>The sheet's markup.</summary>
    public Worksheet Write() => new(
    [
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetViews(new SheetView { ShowGridLines = false, WorkbookViewId = 0 }),
        new SheetFormatProperties { DefaultRowHeight = LineHeight },
        new Columns(widths.Select((width, index) =>
            new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = Math.Round(width / WidthOfCharacter, 2), CustomWidth = true })),
        .. draft.Close(),
        new PrintOptions { HorizontalCentered = true },
        new PageMargins { Left = 0.7, Right = 0.7, Top = 0.8, Bottom = 0.8, Header = 0.3, Footer = 0.4 },
        new PageSetup { PaperSize = 9, FitToWidth = 1, FitToHeight = 0, Orientation = IsWide ? OrientationValues.Landscape : OrientationValues.Portrait },
        new HeaderFooter(new OddFooter("&C— &P —")),
    ]);

    private bool IsWide => tables.Exists(table => table.Form.Section == SectionKind.ReconsiderationAndLitigation);

    // What is taller than a row can be goes on in further rows that are merged with it.
    private void Line(string text, CellLook look)
    {
        var height = LineCount.Of(text, widths.Sum() / WidthOfCharacter * 10 / look.Size) * LineHeight * look.Size / 10;
        var rows = (int)Math.Ceiling(height / SheetDraft.TallestRow);
        draft.NextRow(height / rows);
        draft.Text(0, text, look);
        draft.Merge(0, widths.Length, rows);
        for (var more = 1; more < rows; more++) draft.NextRow(height / rows);
    }
}
