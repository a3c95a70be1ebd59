using System.Text;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Shown;
using Disclosure.Reports;

namespace Disclosure.Documents.Word;

/// <summary>Turns the blocks of a Word document into printed lines.</summary>
internal sealed class WordPrinter(ReadingContext context)
{
    private readonly List<PrintedLine> lines = [];
    private int paragraphs;
    private int tables;

    /// <summary>The lines of the document.</summary>
    public IReadOnlyList<PrintedLine> Lines(List<WordBlock> blocks)
    {
        Print(blocks);
        return lines;
    }

    private void Print(IReadOnlyList<WordBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is WordTable table) Print(table);
            else i = PrintParagraph(blocks, i);
        }
    }

    // A table that only lays out others is read cell by cell.
    private void Print(WordTable table)
    {
        if (table.IsLayout)
        {
            foreach (var cell in table.Rows.SelectMany(row => row.Cells)) Print(cell.Blocks);
            return;
        }

        lines.AddRange(WordGrid.Of(table, ++tables, context).Lines());
    }

    private int PrintParagraph(IReadOnlyList<WordBlock> blocks, int index)
    {
        var place = DocumentPlace.InParagraph(++paragraphs);
        var text = new StringBuilder();
        var boxes = new List<WordBlock>();
        for (var goesOn = true; goesOn && index < blocks.Count && blocks[index] is WordParagraph paragraph; index++)
        {
            text.Append(paragraph.Text);
            boxes.AddRange(paragraph.Boxes);
            goesOn = paragraph.GoesOn;
        }

        var shown = text.Replace('\t', ' ').Replace($"{ShownText.Thing}", "").ToString();
        foreach (var line in shown.Split('\n')) lines.Add(PrintedLine.Paragraph(line, place));
        Print(boxes);
        return index - 1;
    }
}
