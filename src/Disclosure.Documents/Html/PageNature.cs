using AngleSharp.Dom;
using Disclosure.Documents.Grids;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Html;

/// <summary>What a page is that holds no report: one that links or embeds a document, a list of links, or a shell whose text a script loads.</summary>
internal static class PageNature
{
    private const int LeastLinksOfList = 5;
    private const int MostTextOfShell = 300;
    private const int NamesAtMost = 3;
    private static readonly string[] Documents = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".wps", ".et", ".ofd", ".zip", ".rar"];

    public static ReadingProblem? Of(IDocument document, IReadOnlyList<PrintedLine> lines)
    {
        var text = lines.Sum(line => line.Cells.Sum(cell => cell.Text.Length));
        var links = document.QuerySelectorAll("a[href]").Where(link => link.TextContent.Trim().Length > 1).ToList();
        var linked = links.Select(link => link.GetAttribute("href")!).Concat(Embedded(document)).Where(IsDocument).Select(NameOf).Distinct().ToList();
        if (linked.Count is > 0 and <= LeastLinksOfList)
        {
            var named = string.Join('、', linked.Take(NamesAtMost)) + (linked.Count > NamesAtMost ? "…" : "");
            return new ReadingProblem(ProblemCatalogue.LinkToDocument, null, ("actual", BilingualText.Same(named)));
        }

        var inLinks = links.Sum(link => link.TextContent.Trim().Length);
        if (links.Count >= LeastLinksOfList && 2 * inLinks >= text)
        {
            return new ReadingProblem(ProblemCatalogue.ListOfLinks, null, ("actual", BilingualText.Same($"{links.Count}")));
        }

        return text - inLinks <= MostTextOfShell && document.QuerySelector("script") is not null
            ? new ReadingProblem(ProblemCatalogue.ScriptShell, null)
            : null;
    }

    private static IEnumerable<string> Embedded(IDocument document) =>
        document.QuerySelectorAll("iframe[src],embed[src],object[data]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("data") ?? "");

    private static bool IsDocument(string address)
    {
        var end = address.IndexOfAny(['#', '&']);
        var path = (end < 0 ? address : address[..end]).TrimEnd();
        return Documents.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            || path.Contains($"{ending}?", StringComparison.OrdinalIgnoreCase));
    }

    private static string NameOf(string address)
    {
        var name = address.Split('/', '=')[^1];
        return name.Length <= 100 ? name : $"{name[..100]}…";
    }
}
