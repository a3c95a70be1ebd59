using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Text;

/// <summary>Turns text into printed lines, as the kind of text that it is. Knows nothing of the form.</summary>
internal static class TextGrid
{
    public static PrintedDocument Read(string text, ReadingContext context)
    {
        var size = text.AsSpan();
        context.Budget.Take((long)size.Count('\n') + size.Count('\t') + size.Count('|'));
        var printed = Lines(text, context);
        if (!TextLines.EndsLine(text)) Doubt(printed);
        return new PrintedDocument(BarsOnTheirOwnLines.Join(printed), []);
    }

    private static List<PrintedLine> Lines(string text, ReadingContext context)
    {
        var lines = TextLines.Of(text);
        if (MarkdownText.IsIn(lines) || TaggedText.IsIn(text)) return MarkdownGrid.Read(text, context);
        return SeparatedValues.Read(text, context) ?? TextLines.Read(lines, 0);
    }

    // A text without a line end behind it may have been cut off within a figure, or before it.
    private static void Doubt(List<PrintedLine> printed)
    {
        if (printed is not [.., { Cells: [.., var last] }]) return;
        var doubted = last with { Doubt = new ReadingProblem(ProblemCatalogue.CutOff, last.Place) };
        printed[^1] = printed[^1] with { Cells = [.. printed[^1].Cells.SkipLast(1), doubted] };
    }
}
