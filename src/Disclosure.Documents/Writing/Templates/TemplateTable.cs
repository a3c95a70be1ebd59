using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Messages;

namespace Disclosure.Documents.Writing.Templates;

/// <summary>Writes a table of the form into a sheet: cells to fill in, and totals as formulas.</summary>
/// <param name="table">The table.</param>
/// <param name="figures">What stands in its cells.</param>
/// <param name="draft">The sheet.</param>
/// <param name="places">Takes where each cell stands.</param>
internal sealed class TemplateTable(OfficialTable table, TemplateFigures figures, SheetDraft draft, Dictionary<FormCell, string> places)
{
    private const double LineHeight = 14;

    private static readonly CellLook Ruled = new() { HasBorder = true, Size = 9 };
    private static readonly CellLook Head = Ruled with { Fill = "F2F2F2" };
    private static readonly CellLook Label = Ruled with { IsLeft = true };
    private static readonly CellLook Computed = Ruled with { Fill = "F2F2F2", Decimals = 0 };

    private readonly IReadOnlyList<(int First, int Span)> columns = TemplateColumns.Of(table);

    /// <summary>The cells to fill in, by the kind of figure.</summary>
    public List<(FigureKind Kind, string Range)> Inputs { get; } = [];

    /// <summary>Writes the table below what the sheet holds.</summary>
    public void Write()
    {
        // Totals stand before some of their parts, so that all places are needed first.
        var top = draft.RowNumber + 1;
        var cells = table.Rows.SelectMany(row => row).ToList();
        foreach (var cell in cells.Where(cell => cell.Figure is not null)) places[cell.Figure!] = SheetDraft.Address(FirstOf(cell), top + cell.Row);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            draft.NextRow(HeightOf(row));
            foreach (var cell in cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).OrderBy(cell => cell.Column)) Write(cell, row);
        }
    }

    private int FirstOf(OfficialCell cell) => columns[cell.Column].First;

    private int SpanOf(OfficialCell cell) => columns.Skip(cell.Column).Take(cell.ColumnSpan).Sum(column => column.Span);

    private double HeightOf(int row)
    {
        var lines = table.Rows[row].Where(cell => cell.RowSpan == 1 && cell.Label is not null)
            .Select(cell => LineCount.Of(cell.Label!.Chinese, TemplateColumns.Widths.Skip(FirstOf(cell)).Take(SpanOf(cell)).Sum() * 1.1));
        return (lines.DefaultIfEmpty(1).Max() * LineHeight) + 4;
    }

    private void Write(OfficialCell cell, int row)
    {
        var (first, span, look) = (FirstOf(cell), SpanOf(cell), LookOf(cell));
        if (row > cell.Row) Cover(first, span, look);
        else if (cell.Figure is { } figure) Write(figure, first, look);
        else draft.Text(first, cell.Label!.Chinese, look);
        if (row > cell.Row) return;
        Cover(first + 1, span - 1, look);
        draft.Merge(first, span, cell.RowSpan);
    }

    private void Write(FormCell cell, int column, CellLook look)
    {
        if (figures.TotalIn(cell) is { } total)
        {
            draft.Formula(column, TemplateFigures.SumOf(total, part => places[part]), figures.NumberOf(cell), "", look);
            return;
        }

        Inputs.Add((cell.Kind, places[cell]));
        if (figures.NumberOf(cell) is { } number) draft.Number(column, NumberText.Plain(number), look);
        else draft.Text(column, figures.TextOf(cell), look);
    }

    private void Cover(int column, int columns, CellLook look)
    {
        for (var covered = 0; covered < columns; covered++) draft.Text(column + covered, "", look);
    }

    private CellLook LookOf(OfficialCell cell) => cell.Kind switch
    {
        OfficialCellKind.ColumnHead or OfficialCellKind.ColumnGroupHead => Head,
        OfficialCellKind.RowLabel => Label,
        OfficialCellKind.RowGroupLabel => Ruled,
        _ when figures.TotalIn(cell.Figure!) is not null => Computed,
        _ => Ruled with { IsOpen = true, Decimals = cell.Figure!.Kind == FigureKind.Amount ? null : 0 },
    };
}
