using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Html.Styles;
using Disclosure.Documents.Limits;

namespace Disclosure.Documents.Html;

/// <summary>Parses pages within limits. Nothing is run and nothing fetched.</summary>
internal static class HtmlParsing
{
    private const int ElementsBetweenChecks = 64;

    /// <summary>Parses a page, and keeps where its elements stand: the parser would keep whole tokens for that.</summary>
    /// <exception cref="GridLimitException">The page has more elements than are read.</exception>
    /// <exception cref="NestingLimitException">The page nests its elements deeper than is read.</exception>
    public static HtmlSource Parse(string source, ReadingContext context)
    {
        // The parser's time grows with the square of the depth, so the depth is watched while it parses.
        var count = 0;
        IElement? watched = null;
        var positions = new ElementPositions(source.Length);
        var sheets = new List<IElement>();
        var tables = new List<IElement>();
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            OnCreated = (element, position) =>
            {
                positions.Add(element, position.Position);
                if (element.LocalName == "table") tables.Add(element);
                else if (SheetReader.IsSheet(element)) sheets.Add(element);
                if (++count % ElementsBetweenChecks != 0) return;
                context.Cancellation.ThrowIfCancellationRequested();
                if (count > context.Budget.Limit) throw new GridLimitException();
                Watch(watched, context);
                watched = element;
            },
        };
        var document = new HtmlParser(options).ParseDocument(source);
        Watch(watched, context);
        return new HtmlSource(document, positions, sheets, tables);
    }

    private static void Watch(IElement? element, ReadingContext context)
    {
        var limit = context.Options.MaximumNesting;
        var depth = 0;
        for (var at = element; at is not null && depth <= limit; at = at.ParentElement) depth++;
        if (depth > limit) throw new NestingLimitException();
    }
}
