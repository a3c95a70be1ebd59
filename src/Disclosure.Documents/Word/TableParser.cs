using System.Xml;
using Disclosure.Documents.Packages;

namespace Disclosure.Documents.Word;

/// <summary>Parses the tables of a Word document.</summary>
internal sealed class TableParser(XmlReader reader, RunStyles styles, WordColours colours, BlockParser blocks)
{
    // In twentieths of a point: a row that may not be higher shows nothing of its text.
    private const int LowestRow = 40;

    /// <summary>Parses the table at which the reader stands.</summary>
    public WordTable Parse(Surroundings around)
    {
        var rows = new List<WordRow>();
        TableFormat? format = null;
        Rows();
        return Shown(new WordTable(rows), format);

        void Rows()
        {
            foreach (var child in reader.Children())
            {
                if (child == "tblPr") format = Format(around);
                else if (child == "tr" && Row(format ??= Usual(around)) is { } row) rows.Add(row);
                else if (BlockParser.IsTransparent(child)) Rows();
            }
        }
    }

    private TableFormat Usual(Surroundings around) => new(styles.OfTable(null), TableLook.None, GroundOf(around));

    private TableFormat Format(Surroundings around)
    {
        string? style = null;
        var look = TableLook.None;
        OfficeColour? shade = null;
        reader.ForEachChild(Property);
        return new TableFormat(styles.OfTable(style), look, shade ?? GroundOf(around));

        void Property(string property)
        {
            if (property == "tblStyle") style = reader.Attribute("val");
            else if (property == "tblLook") look = TableLook.Of(reader);
            else if (property == "shd") shade = colours.Shade(reader);
        }
    }

    // What a cell adds to the look that its place gives it cannot be known before its table is.
    private static OfficeColour? GroundOf(Surroundings around) => around.IsPending ? OfficeColour.Unknown : around.Look.Ground;

    // A row whose deletion was tracked, or that is hidden, is not shown.
    private WordRow? Row(TableFormat format)
    {
        var cells = new List<WordCell>();
        var (before, behind) = (0, 0);
        var isShown = true;
        Cells();
        return isShown ? new WordRow(before, cells, behind) : null;

        void Cells()
        {
            foreach (var child in reader.Children())
            {
                if (child == "trPr") reader.ForEachChild(Property);
                else if (child == "tc" && Cell(format) is { } cell) cells.Add(cell);
                else if (BlockParser.IsTransparent(child)) Cells();
            }
        }

        void Property(string property)
        {
            if (property == "gridBefore") before = reader.Number("val") ?? 0;
            else if (property == "gridAfter") behind = reader.Number("val") ?? 0;
            else if (property == "del" || (property == "hidden" && reader.IsOn())) isShown = false;
            else if (property == "trHeight" && reader.Attribute("hRule") == "exact" && reader.Number("val") <= LowestRow) isShown = false;
        }
    }

    private WordCell? Cell(TableFormat format)
    {
        var content = new List<WordBlock>();
        var cell = new WordCell(content);
        var isShown = true;
        Surroundings? around = null;
        foreach (var child in reader.Children())
        {
            if (child == "tcPr") reader.ForEachChild(Property);
            else blocks.Block(child, content, around ??= new Surroundings(format.Of(cell.Shade), format.HasParts));
        }

        return isShown ? cell : null;

        void Property(string property)
        {
            if (property == "gridSpan") cell = cell with { Columns = Math.Max(1, reader.Number("val") ?? 1) };
            else if (property == "vMerge") cell = cell with { JoinsAbove = reader.Attribute("val") != "restart" };
            else if (property == "hMerge") cell = cell with { JoinsBefore = reader.Attribute("val") != "restart" };
            else if (property == "shd") cell = cell with { Shade = colours.Shade(reader) };
            else if (property == "cellDel") isShown = false;
        }
    }

    // Where the looks of cells hang on their places, they are known once all rows are.
    private static WordTable Shown(WordTable table, TableFormat? format) =>
        format is not { HasParts: true } ? table : new WordTable([.. table.Rows.Select((row, index) =>
    {
        var column = row.ColumnsBefore;
        var cells = new List<WordCell>(row.Cells.Count);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            var look = format.Of(new PartOfTable(index, table.Rows.Count, column, i == 0, i == row.Cells.Count - 1), cell.Shade);
            cells.Add(cell with { Blocks = [.. cell.Blocks.Select(block => block is WordParagraph paragraph ? paragraph.Shown(look) : block)] });
            column = Math.Min(column + cell.Columns, int.MaxValue / 2);
        }

        return row with { Cells = cells };
    })]);
}
