using System.Globalization;
using System.Xml;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;
using Disclosure.Messages;

namespace Disclosure.Documents.Workbooks;

/// <summary>Parses a sheet: its cells, what is merged, and what is hidden.</summary>
internal sealed class SheetParser(XmlReader reader, CellParser cells, CellPrinter printer, ConditionalFormats conditions, ReadingContext context)
{
    // A workbook of a report has hundreds of merged ranges, and seldom more.
    private const int MostRanges = 20_000;

    // How much text weighs as much as a cell: cells can share one text.
    private const int CharactersOfACell = 64;

    // In characters and in points: what is narrower or lower is a line.
    private const double NarrowestColumn = 0.2;
    private const double LowestRow = 1;

    private readonly List<SheetCell> found = [];
    private readonly List<CellRange> merges = [];
    private readonly HashSet<int> hiddenRows = [];
    private readonly bool[] hiddenColumns = new bool[CellAddress.MostColumns];
    private bool hidesRows;
    private CellAddress last = new(-1, -1);
    private bool isInOrder = true;
    private int row = -1;

    /// <summary>Parses the sheet at whose first element the reader stands.</summary>
    public Sheet Parse()
    {
        foreach (var child in reader.Children())
        {
            if (child == "sheetViews") reader.ForEachChild(_ => View());
            else if (child == "sheetFormatPr")
            {
                hidesRows = reader.Attribute("zeroHeight") is "1" or "true" || IsBelow(reader.Attribute("defaultRowHeight"), LowestRow);
            }
            else if (child == "cols") reader.ForEachChild(_ => Columns());
            else if (child == "sheetData") reader.ForEachChild(_ => Row());
            else if (child == "mergeCells") reader.ForEachChild(_ => Merge());
            else if (child == "conditionalFormatting") conditions.Read();
        }

        if (!isInOrder && found.GroupBy(cell => cell.Address).FirstOrDefault(same => same.Count() > 1)?.Key is { } twice)
        {
            throw new DamagedPartException(new BilingualText($"单元格 {twice} 出现了不止一次", $"the cell {twice} stands there more than once"));
        }

        var all = conditions.Applied(found, printer, context);
        var shown = all.FindAll(cell => cell.Text.Length > 0 || cell.HasBorder);
        return new Sheet(shown, merges, hiddenRows, hiddenColumns, shown.Find(cell => cell.Text.Length > 0 && IsHidden(cell.Address))?.Address)
        {
            Unshown = all.Find(cell => cell.IsUnshown && !IsHidden(cell.Address)),
        };
    }

    private bool IsHidden(CellAddress cell) => hiddenRows.Contains(cell.Row) || hiddenColumns[cell.Column];

    private void View()
    {
        printer.ShowsZeros &= reader.Attribute("showZeros") is not ("0" or "false");
        cells.ShowsFormulas |= reader.Attribute("showFormulas") is "1" or "true";
    }

    private void Columns()
    {
        var isHidden = reader.Attribute("hidden") is "1" or "true" || IsBelow(reader.Attribute("width"), NarrowestColumn);
        context.Budget.Take(1);
        if (!isHidden || reader.Number("min") is not int first || reader.Number("max") is not int last) return;
        first = Math.Clamp(first, 1, CellAddress.MostColumns);
        hiddenColumns.AsSpan(first - 1, Math.Clamp(last, first, CellAddress.MostColumns) - first + 1).Fill(true);
    }

    private void Row()
    {
        context.Cancellation.ThrowIfCancellationRequested();
        context.Budget.Take(1);
        row = CellAddress.Parse($"A{reader.Attribute("r") ?? $"{row + 2}"}")?.Row
            ?? throw new DamagedPartException(new BilingualText($"不可能有第 {reader.Attribute("r")} 行", $"there can be no row {reader.Attribute("r")}"));
        var height = reader.Attribute("ht");
        if (reader.Attribute("hidden") is "1" or "true" || IsBelow(height, LowestRow) || (hidesRows && height is null)) hiddenRows.Add(row);
        var column = -1;
        foreach (var child in reader.Children())
        {
            if (child != "c") continue;
            var address = new CellAddress(row, column + 1);
            if (reader.Attribute("r") is { } given)
            {
                address = CellAddress.Parse(given) ?? throw new DamagedPartException(new BilingualText($"不可能有单元格 {given}", $"there can be no cell {given}"));
            }

            column = address.Column;
            isInOrder &= (address.Row, address.Column).CompareTo((last.Row, last.Column)) > 0;
            last = address;
            var content = cells.Parse(address);
            if (content is { Number: null, Text: null or { IsEmpty: true }, Formula: null, Style.HasBorder: false }) continue;
            var cell = printer.Show(content, content.Style);
            context.Budget.Take(1 + (cell.Text.Length / CharactersOfACell));
            found.Add(cell);
        }
    }

    private void Merge()
    {
        if (reader.Attribute("ref") is { } text && CellRange.Parse(text) is { } range) merges.Add(range);
        if (merges.Count > MostRanges)
        {
            throw new DamagedPartException(new BilingualText($"合并的区域多于 {MostRanges} 处", $"more than {MostRanges} ranges are merged"));
        }
    }

    private static bool IsBelow(string? size, double least) =>
        double.TryParse(size, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number < least;
}
