using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>
/// The elements that stand between the rows and cells of a table in the source, where none may stand: a parser moves them in front of the
/// table. One of these may have been a cell whose tag was damaged, and the cells behind it are then not those they seem.
/// </summary>
internal static class MovedOut
{
    private static readonly IReadOnlySet<IElement> None = new HashSet<IElement>();

    /// <summary>The rows out of which a cell may have been moved.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">Its number among the nodes of its parent; an element's siblings are found from the first.</param>
    /// <param name="places">Where elements stand in the source.</param>
    public static IReadOnlySet<IElement> RowsBefore(IElement table, int at, HtmlPlaces places)
    {
        if (places.PositionOf(table) is not int start) return None;
        HashSet<IElement>? rows = null;
        var nodes = table.Parent!.ChildNodes;
        for (var before = at - 1; before >= 0; before--)
        {
            if (nodes[before] is not IElement element) continue;
            if (places.PositionOf(element) is not int position || position < start) break;
            if (MayBeCell(element) && RowAt(table, position, places) is { } row) (rows ??= new(ReferenceEqualityComparer.Instance)).Add(row);
        }

        return rows ?? None;
    }

    private static IElement? RowAt(IElement table, int position, HtmlPlaces places) =>
        HtmlTable.Groups(table).SelectMany(HtmlTable.Rows).Where(row => places.PositionOf(row) < position).MaxBy(places.PositionOf);

    // What holds no figure and has a name as elements have them was misplaced by whoever wrote the page.
    private static bool MayBeCell(IElement element) =>
        !element.LocalName.All(char.IsAsciiLetterOrDigit) || element.TextContent.Any(char.IsDigit);
}
