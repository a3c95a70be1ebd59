using AngleSharp.Dom;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Html.Styles;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Shown;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Html;

/// <summary>Reads web pages, and pieces of pages that stand in the strings of JSON or of a script.</summary>
internal static class HtmlReader
{
    // A document of its own costs as much as some hundred cells, even where it holds nothing.
    private const int CostOfPiece = 500;

    // What is hidden may hold what is hidden too.
    private const int MostRounds = 8;

    /// <summary>Reads a page.</summary>
    public static PrintedDocument Read(string source, ReadingContext context) => WithinLimits(context, () =>
    {
        var isCutOff = IsCutOff(source);
        var page = HtmlParsing.Parse(isCutOff ? Marked(source) : source, context);
        var places = new HtmlPlaces(source, page.Positions);
        var published = PageMetadata.Published(page.Document, places);
        var lines = Lines(page, places, context);
        if (!HasGrid(lines))
        {
            lines = [.. lines, .. ScriptsOf(page.Document, places, source)
                .SelectMany(script => LinesOf(EmbeddedHtml.In(script.Text), places, script.Start, context))];
        }

        ReadingProblem[] problems = isCutOff ? [new ReadingProblem(ProblemCatalogue.CutOff, null)] : [];
        return new PrintedDocument(lines, problems)
        {
            Nature = HasGrid(lines) ? null : PageNature.Of(page.Document, lines),
            Published = published,
        };
    });

    /// <summary>Reads the pieces of pages that stand in the strings of text that is none itself.</summary>
    /// <returns>Their lines; null where there are no such pieces.</returns>
    public static PrintedDocument? ReadStrings(string source, ReadingContext context)
    {
        var pieces = EmbeddedHtml.In(source);
        return pieces.Count == 0
            ? null
            : WithinLimits(context, () => new PrintedDocument([.. LinesOf(pieces, new HtmlPlaces(source, new ElementPositions(0)), 0, context)], []));
    }

    /// <summary>Reads pieces of pages that stand in text, where no script is there to show what is hidden.</summary>
    /// <param name="source">The text.</param>
    /// <param name="context">The limits to keep.</param>
    public static Func<EmbeddedHtml, IReadOnlyList<PrintedLine>> PiecesOf(string source, ReadingContext context)
    {
        var places = new HtmlPlaces(source, new ElementPositions(0));
        return piece => [.. LinesOf([piece], places, 0, context, hasScripts: false)];
    }

    private static PrintedDocument WithinLimits(ReadingContext context, Func<PrintedDocument> read)
    {
        try
        {
            return read();
        }
        catch (NestingLimitException)
        {
            return PrintedDocument.Failed(new ReadingProblem(ProblemCatalogue.TooDeep, null,
                ("expected", BilingualText.Same($"{context.Options.MaximumNesting}"))));
        }
    }

    // What a style hides is not printed, unless nothing else is: then a script will show it.
    private static IReadOnlyList<PrintedLine> Lines(HtmlSource page, HtmlPlaces places, ReadingContext context, bool hasScripts = true)
    {
        var root = page.Document.Body ?? page.Document.DocumentElement;
        var styles = new PageStyles(page.Sheets);
        var hidden = new HiddenParts();
        var layout = HtmlTable.AroundTables(page.Tables);
        var lines = new HtmlPage(places, styles, context.Budget, hidden, layout).Read(root);
        for (var round = 0; hasScripts && round < MostRounds && !HasGrid(lines) && hidden.Show(); round++)
        {
            lines = new HtmlPage(places, styles, context.Budget, hidden, layout).Read(root);
        }

        return lines;
    }

    private static IEnumerable<PrintedLine> LinesOf(IReadOnlyList<EmbeddedHtml> pieces, HtmlPlaces places, int start, ReadingContext context,
        bool hasScripts = true)
    {
        foreach (var piece in pieces)
        {
            context.Budget.Take(CostOfPiece);
            var page = HtmlParsing.Parse(IsCutOff(piece.Text) ? Marked(piece.Text) : piece.Text, context);
            var offsets = start == 0 ? piece.Offsets : [.. piece.Offsets.Select(offset => offset + start)];
            foreach (var line in Lines(page, places.Within(page, offsets), context, hasScripts)) yield return line;
        }
    }

    private static IEnumerable<(string Text, int Start)> ScriptsOf(IDocument document, HtmlPlaces places, string source)
    {
        foreach (var script in document.QuerySelectorAll("script"))
        {
            if (!EmbeddedHtml.IsLikelyIn(script.TextContent)) continue;
            var tag = places.PositionOf(script) ?? 0;
            yield return (script.TextContent, Math.Max(0, source.IndexOf('>', tag) + 1));
        }
    }

    // What stands where a page was cut off is not known whole; the mark keeps it from being read as a figure.
    private static string Marked(string source) => WithoutHalfTag(source) + ShownText.Doubt;

    private static bool IsCutOff(string source) =>
        source.LastIndexOf("</html", StringComparison.OrdinalIgnoreCase) is var end
        && source.AsSpan(end + 1).Contains("<table", StringComparison.OrdinalIgnoreCase)
        && Count(source, "<table") > Count(source, "</table");

    private static string WithoutHalfTag(string source) =>
        source.LastIndexOf('<') is var tag && tag > source.LastIndexOf('>') ? source[..tag] : source;

    private static int Count(string source, string tag)
    {
        var count = 0;
        for (var at = 0; (at = source.IndexOf(tag, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += tag.Length)
        {
            count++;
        }

        return count;
    }

    private static bool HasGrid(IReadOnlyList<PrintedLine> lines) => lines.Any(line => line.Grid is not null);
}
