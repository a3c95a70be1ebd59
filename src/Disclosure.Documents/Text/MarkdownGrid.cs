using Disclosure.Documents.Grids;
using Disclosure.Documents.Html;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Text;

/// <summary>Reads Markdown: its lines and, in printed order with them, tables that stand in it as HTML.</summary>
internal sealed class MarkdownGrid
{
    private readonly OpenElements elements;
    private readonly MarkdownInlines inlines;
    private readonly Func<EmbeddedHtml, IReadOnlyList<PrintedLine>> readTable;
    private readonly List<PrintedLine> printed = [];
    private int lineNumber;

    private MarkdownGrid(string source, ReadingContext context)
    {
        elements = new OpenElements(source.Contains("<style", StringComparison.OrdinalIgnoreCase));
        inlines = new MarkdownInlines(elements);
        readTable = HtmlReader.PiecesOf(source, context);
    }

    public static List<PrintedLine> Read(string text, ReadingContext context)
    {
        var source = TaggedText.WithoutOpenScripts(TaggedText.WithoutComments(text));
        var grid = new MarkdownGrid(source, context);
        var at = 0;
        foreach (var table in TaggedText.Tables(source) ?? [])
        {
            context.Cancellation.ThrowIfCancellationRequested();
            grid.ReadText(source[at..table.Start]);
            grid.ReadTable(source, table);
            at = table.End.Value;
        }

        grid.ReadText(source[at..]);
        return grid.printed;
    }

    private void ReadText(string text)
    {
        var lines = TextLines.Of(text);
        foreach (var line in TextLines.Read(Array.ConvertAll(lines, MarkdownText.WithoutEscapedBars), lineNumber)) Show(line);
        lineNumber += lines.Length - 1;
    }

    // Of a table only its own elements say how it is shown; within others, it is read if they change nothing.
    private void ReadTable(string source, Range table)
    {
        var piece = source[table];
        if (elements.LookWithin(piece[..(piece.IndexOf('>', StringComparison.Ordinal) + 1)]) == Look.Plain)
        {
            printed.AddRange(readTable(new EmbeddedHtml(piece, [.. Enumerable.Range(table.Start.Value, piece.Length)])));
        }

        lineNumber += TextLines.Of(piece).Length - 1;
    }

    private void Show(PrintedLine line)
    {
        if (line.Kind == LineKind.Empty) elements.EndParagraph();
        if (line.Kind is LineKind.Row or LineKind.Cell)
        {
            printed.Add(line with { Cells = [.. line.Cells.Select(Shown)] });
            return;
        }

        foreach (var paragraph in inlines.Show(line.Text, " ").Split('\n')) printed.Add(PrintedLine.Paragraph(paragraph, line.Place));
    }

    // What is opened in a cell ends with it.
    private PrintedCell Shown(PrintedCell cell)
    {
        var depth = elements.Depth;
        var text = inlines.Show(cell.Text, "\n");
        elements.EndBeyond(depth);
        if (text == cell.Text) return cell;
        return cell with { Text = string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) };
    }
}
