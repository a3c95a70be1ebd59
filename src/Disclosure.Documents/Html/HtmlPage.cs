using AngleSharp.Dom;
using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Html;

/// <summary>Goes through a page and gathers its paragraphs and tables in printed order. Tables that hold tables are layout, and their cells parts of the page.</summary>
internal sealed class HtmlPage(HtmlPlaces places, HiddenText hidden, GridBudget budget, bool showsHidden)
{
    private readonly HtmlText text = new();
    private readonly HtmlCell cells = new(places, hidden, showsHidden);
    private readonly List<PrintedLine> lines = [];
    private IElement? begun;

    public IReadOnlyList<PrintedLine> Read(IElement root)
    {
        ReadBlock(root);
        return lines;
    }

    private void ReadChildren(INode parent)
    {
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (node is IText content) text.Append(content.Data, parent is IElement { LocalName: "pre" or "textarea" });
            else if (node is IElement element && !HtmlElements.IsUnprinted(element, showsHidden)) ReadElement(element);
        }
    }

    private void ReadElement(IElement element)
    {
        if (element.LocalName == "table") ReadTable(element);
        else if (element.LocalName == "br") End(element);
        else if (HtmlElements.IsBlock(element)) ReadBlock(element);
        else ReadChildren(element);
    }

    private void ReadBlock(IElement element)
    {
        End(element);
        var first = lines.Count;
        ReadChildren(element);

        // An empty paragraph stands for an empty line.
        if (lines.Count == first && text.IsEmpty && element.LocalName is "p" or "div" && !element.HasChildNodes) lines.Add(PrintedLine.Paragraph("", places.Of(element)));
        End(element);
    }

    private void End(IElement element)
    {
        if (!text.IsEmpty)
        {
            var place = places.Of(begun ?? element);
            foreach (var paragraph in text.Take().Split('\n'))
            {
                budget.Take(1);
                lines.Add(PrintedLine.Paragraph(paragraph, place));
            }
        }

        begun = element;
    }

    private void ReadTable(IElement table)
    {
        End(table);
        PrintedGrid? grid = null;
        FlowingRows? rows = null;
        foreach (var child in HtmlTable.Children(table, "caption")) ReadBlock(child);
        foreach (var group in HtmlTable.Groups(table))
        {
            foreach (var row in HtmlTable.Rows(group).Where(row => !HtmlElements.IsUnprinted(row, showsHidden)))
            {
                if (HtmlTable.Cells(row).Any(HtmlTable.HoldsTable))
                {
                    EndGrid(ref grid);
                    foreach (var cell in HtmlTable.Cells(row)) ReadBlock(cell);
                    continue;
                }

                if (grid is null) rows = new FlowingRows(grid = new PrintedGrid(budget));
                rows!.NextRow();
                foreach (var cell in HtmlTable.Cells(row).Where(cell => !HtmlElements.IsUnprinted(cell, showsHidden))) rows.Add(cells.Read(cell));
            }

            rows?.EndSpans();
        }

        EndGrid(ref grid);
        begun = table;
    }

    private void EndGrid(ref PrintedGrid? grid)
    {
        if (grid is not null) lines.AddRange(grid.Lines());
        grid = null;
    }
}
