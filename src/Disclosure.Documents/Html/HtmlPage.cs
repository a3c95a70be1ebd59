using AngleSharp.Dom;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Html.Styles;
using Disclosure.Documents.Shown;
using Disclosure.Reports;

namespace Disclosure.Documents.Html;

/// <summary>
/// Goes through a page and gathers its paragraphs and tables in printed order. Tables that hold tables are layout, and their cells
/// parts of the page.
/// </summary>
/// <param name="places">Where its elements stand in the source.</param>
/// <param name="styles">How they are shown.</param>
/// <param name="budget">How much is read.</param>
/// <param name="hidden">Its parts that are not shown; those among them that a script is taken to show are read.</param>
/// <param name="layout">Its elements that hold tables.</param>
internal sealed class HtmlPage(HtmlPlaces places, PageStyles styles, GridBudget budget, HiddenParts hidden, IReadOnlySet<IElement> layout)
{
    private const double LeastShift = 0.2;
    private readonly HtmlText text = new();
    private readonly HtmlCell cells = new(places, styles);
    private readonly List<PrintedLine> lines = [];
    private IElement? begun;

    public IReadOnlyList<PrintedLine> Read(IElement root)
    {
        var around = root.ParentElement is { } html ? StyleOf(html, ShownStyle.OfPage, Surroundings.Page).Style : ShownStyle.OfPage;
        if (StyleOf(root, around, Surroundings.Page) is { IsGone: false } styled) ReadBlock(root, styled.Style);
        return lines;
    }

    private StyledElement StyleOf(IElement element, ShownStyle around, Surroundings where)
    {
        if (hidden.IsRead(element)) return new StyledElement(around, false, DefaultStyle.IsBlock(element.LocalName));
        var styled = styles.Of(element, around, where);
        if (styled.IsGone || (styled.Style.IsHidden && !around.IsHidden)) hidden.Add(element);
        return styled;
    }

    private void ReadChildren(INode parent, ShownStyle style)
    {
        var look = LookOf(style);
        var isFolded = HtmlElements.IsFolding(parent);
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (isFolded && HtmlElements.IsFolded(node, (IElement)parent)) continue;
            if (node is IText content) text.Append(ShownText.Of(content.Data, look), parent is IElement { LocalName: "pre" or "textarea" });
            else if (node is IElement element && !HtmlElements.IsUnprinted(element)) ReadElement(element, i, style);
        }
    }

    private void ReadElement(IElement element, int at, ShownStyle around)
    {
        var styled = StyleOf(element, around, Surroundings.Page);
        if (styled.IsGone) return;
        if (element.LocalName == "table") ReadTable(element, at, styled.Style);
        else if (element.LocalName == "br") End(element);
        else if (styled.IsBlock) ReadBlock(element, styled.Style);
        else ReadChildren(element, styled.Style);
    }

    private void ReadBlock(IElement element, ShownStyle style)
    {
        End(element);
        var first = lines.Count;
        ReadChildren(element, style);

        // An empty paragraph stands for an empty line.
        if (lines.Count == first && text.IsEmpty && element.LocalName is "p" or "div" && !element.HasChildNodes)
        {
            lines.Add(PrintedLine.Paragraph("", places.Of(element)));
        }

        End(element);
    }

    private void End(IElement element)
    {
        if (!text.IsEmpty)
        {
            var place = places.Of(begun ?? element);
            var printed = text.Take();
            if (!printed.Contains('\n')) Add(printed, place);
            else foreach (var paragraph in printed.Split('\n')) Add(paragraph, place);
        }

        begun = element;
    }

    private void Add(string paragraph, DocumentPlace place)
    {
        budget.Take(1);
        lines.Add(PrintedLine.Paragraph(paragraph, place));
    }

    private void ReadTable(IElement table, int at, ShownStyle style)
    {
        End(table);
        PrintedGrid? grid = null;
        FlowingRows? rows = null;
        var doubtful = MovedOut.RowsBefore(table, at, places);
        foreach (var child in HtmlTable.Children(table, "caption")) ReadElement(child, 0, style);
        foreach (var group in HtmlTable.Groups(table))
        {
            var grouped = StyleOf(group, style, Surroundings.Row);
            if (grouped.IsGone) continue;
            foreach (var row in HtmlTable.Rows(group))
            {
                var lined = StyleOf(row, grouped.Style, Surroundings.Row);
                if (lined.IsGone) continue;
                if (layout.Contains(row))
                {
                    EndGrid(ref grid, style);
                    foreach (var cell in HtmlTable.Cells(row))
                    {
                        if (StyleOf(cell, lined.Style, Surroundings.Page) is { IsGone: false } styled) ReadBlock(cell, styled.Style);
                    }

                    continue;
                }

                if (grid is null) rows = new FlowingRows(grid = new PrintedGrid(budget));
                rows!.NextRow();
                cells.BeginRow(doubtful.Contains(row));
                foreach (var cell in HtmlTable.Cells(row))
                {
                    if (StyleOf(cell, lined.Style, Surroundings.Cell) is { IsGone: false } styled) rows.Add(cells.Read(cell, styled));
                }
            }

            rows?.EndSpans();
        }

        EndGrid(ref grid, style);
        begun = table;
    }

    // Of a table that is not shown, nothing stands in the page, not even its cells.
    private void EndGrid(ref PrintedGrid? grid, ShownStyle style)
    {
        if (grid is not null && grid.Lines() is var added && !(style.IsHidden && added.All(line => line.Cells.All(cell => cell.IsBlank))))
        {
            lines.AddRange(added);
        }

        grid = null;
    }

    private Look LookOf(ShownStyle style)
    {
        if (style.IsPlain) return Look.Plain;
        if (style.IsHidden) return Look.Hidden;
        var shift = style.Shift / style.Size;
        return (style.Showing.HasFlag(Showing.Struck) ? Look.Struck : Look.Plain)
            | (shift >= LeastShift ? Look.Raised : shift <= -LeastShift ? Look.Lowered : Look.Plain)
            | (style.Showing.HasFlag(Showing.Doubtful) || (style.Showing.HasFlag(Showing.Pale) && !styles.AsksForOthers) ? Look.Uncertain : Look.Plain);
    }
}
