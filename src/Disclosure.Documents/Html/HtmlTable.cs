using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>The rows and cells of a table element, and whether it lays out a page rather than figures.</summary>
internal static class HtmlTable
{
    private static readonly string[] GroupNames = ["thead", "tbody", "tfoot"];

    /// <summary>The groups of rows in printed order; a table's foot stands last, wherever the source has it.</summary>
    public static IEnumerable<IElement> Groups(IElement table) => GroupNames.SelectMany(name => Children(table, name));

    public static IEnumerable<IElement> Rows(IElement group) => Children(group, "tr");

    public static IEnumerable<IElement> Cells(IElement row) => Children(row, "td", "th");

    /// <summary>The children of one or two names. An element's next sibling is found from the first, so that they are counted instead.</summary>
    public static IEnumerable<IElement> Children(IElement parent, string name, string? otherName = null)
    {
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement element && (element.LocalName == name || element.LocalName == otherName)) yield return element;
        }
    }

    /// <summary>The elements that hold a table of several cells; a row with such a cell is layout.</summary>
    /// <param name="tables">All tables of the page.</param>
    public static IReadOnlySet<IElement> AroundTables(IEnumerable<IElement> tables)
    {
        var around = new HashSet<IElement>(ReferenceEqualityComparer.Instance);
        foreach (var table in tables.Where(HasSeveralCells))
        {
            var at = table.ParentElement;
            while (at is not null && around.Add(at)) at = at.ParentElement;
        }

        return around;
    }

    private static bool HasSeveralCells(IElement table) =>
        Groups(table).SelectMany(Rows).SelectMany(Cells).Skip(1).Any();
}
