using Disclosure.Documents.Writing.Official;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>Writes an official table into a sheet: numbers as numbers, the rest as text, every place ruled.</summary>
/// <param name="document">The document in which the table stands.</param>
/// <param name="table">The table.</param>
/// <param name="draft">The sheet.</param>
/// <param name="widths">The widths of the sheet's columns.</param>
/// <param name="fillOf">The colour behind a figure; none where null.</param>
/// <param name="language">The language of heads and labels; that of the form where it is not told.</param>
internal sealed class TableCells(OfficialDocument document, OfficialTable table, SheetDraft draft, IReadOnlyList<int> widths, Func<FormCell,
    string?>? fillOf = null, DisplayLanguage language = DisplayLanguage.Chinese)
{
    // What a workbook keeps of a number, and shows of it, is 15 digits; a longer one is text.
    private const int MostCharacters = 15;
    private const double WidthOfCharacter = 88;
    private const double LineHeight = 15;

    private static readonly CellLook Plain = new() { HasBorder = true };

    private readonly Dictionary<FormCell, (int Row, int Column)> places = [];

    /// <summary>Where each figure stands: its row, 1-based, and its column, 0-based.</summary>
    public IReadOnlyDictionary<FormCell, (int Row, int Column)> Places => places;

    /// <summary>Writes the table below what the sheet holds.</summary>
    public void Write()
    {
        var cells = table.Rows.SelectMany(row => row).ToList();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            draft.NextRow(HeightOf(row));
            foreach (var cell in cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).OrderBy(cell => cell.Column)) Write(cell, row);
        }
    }

    private double HeightOf(int row)
    {
        var lines = table.Rows[row].Where(cell => cell.RowSpan == 1)
            .Select(cell => LineCount.Of(document.TextOf(cell, language), widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum() / WidthOfCharacter));
        return (lines.DefaultIfEmpty(1).Max() * LineHeight) + 5;
    }

    private void Write(OfficialCell cell, int row)
    {
        var look = LookOf(cell);
        if (row > cell.Row) Cover(cell.Column, cell.ColumnSpan, look);
        else if (cell.Figure is { } figure) WriteFigure(cell, document.Report[figure]);
        else draft.Text(cell.Column, document.TextOf(cell, language), look);
        if (row > cell.Row) return;
        Cover(cell.Column + 1, cell.ColumnSpan - 1, look);
        draft.Merge(cell.Column, cell.ColumnSpan, cell.RowSpan);
    }

    private void WriteFigure(OfficialCell cell, Figure figure)
    {
        var text = document.TextOf(cell);
        places[cell.Figure!] = (draft.RowNumber, cell.Column);
        var look = Plain with { Fill = fillOf?.Invoke(cell.Figure!) };
        if (figure.Number is null || text.Length > MostCharacters) draft.Text(cell.Column, text, text.Length == 0 ? look : look with { StaysText = true });
        else draft.Number(cell.Column, text, look with { Decimals = text.IndexOf('.') is >= 0 and var point ? text.Length - point - 1 : 0 });
    }

    private void Cover(int column, int columns, CellLook look)
    {
        for (var covered = 0; covered < columns; covered++) draft.Text(column + covered, "", look);
    }

    private static CellLook LookOf(OfficialCell cell) => cell.Kind switch
    {
        OfficialCellKind.ColumnHead or OfficialCellKind.ColumnGroupHead => Plain with { Fill = "F2F2F2" },
        OfficialCellKind.RowLabel => Plain with { IsLeft = true },
        _ => Plain,
    };
}
