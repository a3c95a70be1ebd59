using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Disclosure.Documents.Html;

/// <summary>
/// The parts of a page that hold tables and are not shown. Where no table of the page is shown, a script will show
/// them: then they are read. Several of which it would show one at a time are not; nobody can say which.
/// </summary>
internal sealed partial class HiddenParts
{
    private readonly List<IElement> parts = [];
    private readonly HashSet<IElement> read = [];

    /// <summary>Notes a part that is not shown.</summary>
    public void Add(IElement element)
    {
        if (element.LocalName == "table" || element.QuerySelector("table") is not null) parts.Add(element);
    }

    /// <summary>Whether a part is taken as shown.</summary>
    public bool IsRead(IElement element) => read.Count > 0 && read.Contains(element);

    /// <summary>Takes the parts noted as shown from now on.</summary>
    /// <returns>Whether there were any, and no two of them in the place of each other.</returns>
    public bool Show()
    {
        var noted = parts.Where(read.Add).ToList();
        parts.Clear();
        return noted.Count > 0 && !AreAlternatives(noted);
    }

    private static bool AreAlternatives(IReadOnlyList<IElement> parts) =>
        parts.SelectMany(part => Title().Matches(part.TextContent).Select(title => title.Groups["year"].Value)).Distinct().Skip(1).Any()
        || parts.SelectMany(part => Heads(part).Distinct()).GroupBy(head => head).Any(head => head.Skip(1).Any());

    // What stands in the first rows of tables tells which they are.
    private static IEnumerable<string> Heads(IElement part) =>
        (part.LocalName == "table" ? Enumerable.Repeat(part, 1) : part.QuerySelectorAll("table"))
            .Select(table => table.QuerySelector("tr")?.TextContent ?? "").Select(head => Space().Replace(head, "")).Where(head => head.Length > 3);

    [GeneratedRegex(@"(?<year>20[0-9]{2})\s*年(?:度)?\s*政府信息公开")]
    private static partial Regex Title();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
