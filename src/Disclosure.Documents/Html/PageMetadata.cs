using AngleSharp.Dom;
using Disclosure.Reports;
using Disclosure.Reports.Origins;

namespace Disclosure.Documents.Html;

/// <summary>What the head of a page says of it, as sites of authorities must: when it was published (PubDate).</summary>
internal static class PageMetadata
{
    // Behind other names stand when the page was generated, changed or asked for.
    private static readonly string[] Names = ["PubDate", "PublishDate", "article:published_time"];

    /// <summary>When the page was published; null where its head does not say it.</summary>
    /// <param name="document">The page.</param>
    /// <param name="places">Where its elements stand.</param>
    public static ReportDate? Published(IDocument document, HtmlPlaces places)
    {
        foreach (var element in document.Head?.Children ?? Enumerable.Empty<IElement>())
        {
            if (element.LocalName != "meta" || !Names.Contains(NameOf(element), StringComparer.OrdinalIgnoreCase)) continue;
            if (WrittenDate.Begins(element.GetAttribute("content") ?? "") is { } date) return new ReportDate(date, places.Of(element));
        }

        return null;
    }

    private static string? NameOf(IElement element) => (element.GetAttribute("name") ?? element.GetAttribute("property"))?.Trim();
}
