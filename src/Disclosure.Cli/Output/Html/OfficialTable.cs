using Disclosure.Cli.Texts;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Cli.Output.Html;

/// <summary>Lays the statutory tables out with their merged heads, row by row, from the form alone.</summary>
internal static class OfficialTable
{
    private const int RowHeads = 3;

    /// <summary>The rows; a cell that a cell of an earlier row covers does not stand in its own.</summary>
    public static IEnumerable<IEnumerable<OfficialCell>> Of(FormTable table) => table.Section switch
    {
        SectionKind.ProactiveDisclosure => table.Blocks.SelectMany(block => Proactive(table, block)),
        SectionKind.Applications => Applications(table, table.Blocks[0]),
        _ => Cases(table),
    };

    private static IEnumerable<IEnumerable<OfficialCell>> Proactive(FormTable table, FormBlock block)
    {
        var width = 1 + table.Blocks.Max(each => each.Columns.Count);
        yield return [new OfficialCell(block.Label, Columns: width, Scope: "colgroup")];
        yield return Widened([Head(HtmlTexts.Head(table.Heads[0])), .. block.Columns.Select(column => Head(column.Label))], width);
        foreach (var row in block.Rows) yield return Widened([new OfficialCell(row.Label, Scope: "row"), .. Figures(table, row)], width);
    }

    private static IEnumerable<IEnumerable<OfficialCell>> Applications(FormTable table, FormBlock block)
    {
        var columns = block.Columns;
        yield return [Head(HtmlTexts.Head(table.Heads[0])) with { Columns = RowHeads, Rows = 3 }, Head(HtmlTexts.Head(table.Heads[1])) with { Columns = columns.Count, Scope = "colgroup" }];
        yield return [Head(columns[0].Label) with { Rows = 2 }, Head(HtmlTexts.Head(table.Heads[2])) with { Columns = columns.Count - 2, Scope = "colgroup" }, Head(columns[^1].Label) with { Rows = 2 }];
        yield return columns.Skip(1).SkipLast(1).Select(column => Head(column.Label));
        FormRowGroup? before = null;
        foreach (var row in block.Rows)
        {
            yield return [.. RowHeadsOf(block, row, before), .. Figures(table, row)];
            before = row.Group;
        }
    }

    private static IEnumerable<OfficialCell> RowHeadsOf(FormBlock block, FormRow row, FormRowGroup? before)
    {
        var outer = row.Group?.Parent ?? row.Group;
        if (outer is not null && outer != (before?.Parent ?? before))
        {
            yield return new OfficialCell(outer.Label, Rows: block.Rows.Count(each => (each.Group?.Parent ?? each.Group) == outer), Scope: "rowgroup");
        }

        if (row.Group?.Parent is not null && row.Group != before)
        {
            yield return new OfficialCell(row.Group.Label, Rows: block.Rows.Count(each => each.Group == row.Group), Scope: "rowgroup");
        }

        yield return new OfficialCell(row.Label, Columns: row.Group is null ? RowHeads : row.Group.Parent is null ? RowHeads - 1 : 1, Scope: "row");
    }

    private static IEnumerable<IEnumerable<OfficialCell>> Cases(FormTable table)
    {
        var alone = table.Blocks[0];
        var suits = table.Blocks.Skip(1).ToList();
        yield return [Group(alone.Label, alone.Columns.Count), Group(HtmlTexts.Head(table.Heads[0]), suits.Sum(block => block.Columns.Count))];
        yield return [.. alone.Columns.Select(column => Head(column.Label) with { Rows = 2 }), .. suits.Select(block => Group(block.Label, block.Columns.Count))];
        yield return suits.SelectMany(block => block.Columns).Select(column => Head(column.Label));
        yield return table.Cells.Select(cell => new OfficialCell(null, cell));
    }

    private static IEnumerable<OfficialCell> Figures(FormTable table, FormRow row) => table.Cells.Where(cell => cell.Row == row).Select(cell => new OfficialCell(null, cell));

    private static OfficialCell Head(BilingualText label) => new(label, Scope: "col");

    private static OfficialCell Group(BilingualText label, int columns) => new(label, Columns: columns, Scope: "colgroup");

    // A block with fewer columns than the widest prints its last one wide.
    private static List<OfficialCell> Widened(List<OfficialCell> cells, int width)
    {
        cells[^1] = cells[^1] with { Columns = width - cells.Count + 1 };
        return cells;
    }
}
