using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>The rows and cells of a table element, and whether it lays out a page rather than figures.</summary>
internal static class HtmlTable
{
    /// <summary>The groups of rows in printed order; a table's foot stands last, wherever the source has it.</summary>
    public static IEnumerable<IElement> Groups(IElement table)
    {
        var groups = table.Children.Where(child => child.LocalName is "thead" or "tbody" or "tfoot").ToList();
        return groups.Where(group => group.LocalName == "thead").Concat(groups.Where(group => group.LocalName == "tbody")).Concat(groups.Where(group => group.LocalName == "tfoot"));
    }

    public static IEnumerable<IElement> Rows(IElement group) => group.Children.Where(child => child.LocalName == "tr");

    public static IEnumerable<IElement> Cells(IElement row) => row.Children.Where(child => child.LocalName is "td" or "th");

    /// <summary>Whether a cell holds a table of several cells, so that its row is layout.</summary>
    public static bool HoldsTable(IElement cell)
    {
        for (var child = cell.FirstElementChild; child is not null; child = child.NextElementSibling)
        {
            if ((child.LocalName == "table" && HasSeveralCells(child)) || HoldsTable(child)) return true;
        }

        return false;
    }

    private static bool HasSeveralCells(IElement table) =>
        Groups(table).SelectMany(Rows).SelectMany(Cells).Skip(1).Any();
}
