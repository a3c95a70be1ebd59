using System.Globalization;
using System.Text;

namespace Disclosure.Testing.Layouts;

/// <summary>Writes a sheet of a workbook as text, row by row.</summary>
/// <param name="firstRow">How many rows stand empty above.</param>
/// <param name="firstColumn">How many columns stand empty before.</param>
public sealed class SheetMarkup(int firstRow = 0, int firstColumn = 0)
{
    private readonly StringBuilder rows = new();
    private readonly StringBuilder merges = new();
    private int row = firstRow;

    /// <summary>Writes a paragraph in a cell of its own, merged over columns.</summary>
    public void Paragraph(string text, int columns, Func<string, string> content)
    {
        Row([(0, text)], content);
        if (columns > 1) merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{Name(firstColumn, row - 1)}:{Name(firstColumn + columns - 1, row - 1)}\"/>");
    }

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="content">The attributes and the content of a cell by its text.</param>
    /// <param name="isMerged">Whether cells are merged where they span; else blanks fill in.</param>
    public void Table(LaidOutTable table, Func<string, string> content, bool isMerged = true)
    {
        var top = row;
        foreach (var texts in table.Filled()) Row(texts.Select((text, column) => (column, text)), content);
        if (!isMerged) return;
        foreach (var cell in PlacedCell.Of(table).Where(cell => cell.Cell.Columns > 1 || cell.Cell.Rows > 1))
        {
            merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{Name(firstColumn + cell.Column, top + cell.Row)}:{Name(firstColumn + cell.LastColumn, top + cell.LastRow)}\"/>");
        }
    }

    /// <summary>Writes a row as it is given.</summary>
    /// <param name="cells">What stands in it.</param>
    /// <param name="attributes">The row's attributes.</param>
    public void Raw(string cells, string attributes = "")
    {
        row++;
        rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\" {attributes}>{cells}</row>");
    }

    /// <summary>Leaves a row empty.</summary>
    public void Skip() => row++;

    /// <summary>The whole sheet.</summary>
    /// <param name="columns">What is said of its views and columns.</param>
    /// <param name="conditions">What conditions change.</param>
    public string Close(string columns = "", string conditions = "") =>
        $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{columns}<sheetData>{rows}</sheetData>{(merges.Length > 0 ? $"<mergeCells>{merges}</mergeCells>" : "")}{conditions}</worksheet>";

    private void Row(IEnumerable<(int Column, string Text)> cells, Func<string, string> content)
    {
        var written = cells.Select(cell => $"<c r=\"{Name(firstColumn + cell.Column, row)}\" {content(cell.Text)}</c>").ToList();
        Raw(string.Concat(written));
    }

    private static string Name(int column, int row) => $"{(char)('A' + column)}{row + 1}";
}
