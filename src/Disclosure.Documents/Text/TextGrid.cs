using Disclosure.Documents.Formats;
using Disclosure.Documents.Grids;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Text;

/// <summary>Turns text into printed lines: which separators it uses, where each cell stands. Knows nothing of the form.</summary>
internal static class TextGrid
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\f", "\v", "\u0085", "\u2028", "\u2029"];

    public static PrintedDocument Read(string text, ReadingContext context)
    {
        var size = text.AsSpan();
        context.Budget.Take((long)size.Count('\n') + size.Count('\t') + size.Count('|'));
        var lines = text.Split(LineEnds, StringSplitOptions.None);
        var isMarkdown = MarkdownText.IsIn(lines);
        if (isMarkdown) lines = Array.ConvertAll(lines, MarkdownText.WithoutEscapedBars);
        var printed = new List<PrintedLine>(lines.Length);
        for (var start = 0; start < lines.Length;)
        {
            var end = EndOfRun(lines, start);
            if (end == start)
            {
                printed.Add(PrintedLine.Paragraph(lines[start], new DocumentPlace(start + 1)));
                start++;
                continue;
            }

            printed.AddRange(SeparatedRun.Read(lines.AsSpan(start, end - start), start));
            start = end;
        }

        if (isMarkdown) printed = printed.ConvertAll(MarkdownText.Shown);
        if (!Array.Exists(LineEnds, end => text.EndsWith(end, StringComparison.Ordinal))) Doubt(printed);
        return new PrintedDocument(BarsOnTheirOwnLines.Join(printed), []);
    }

    // A text without a line end behind it may have been cut off within a figure, or before it.
    private static void Doubt(List<PrintedLine> printed)
    {
        if (printed is not [.., { Cells: [.., var last] }]) return;
        var doubted = last with { Doubt = new ReadingProblem(ProblemCatalogue.CutOff, last.Place) };
        printed[^1] = printed[^1] with { Cells = [.. printed[^1].Cells.SkipLast(1), doubted] };
    }

    // Empty lines between rows do not end a table.
    private static int EndOfRun(string[] lines, int start)
    {
        var end = start;
        for (var i = start; i < lines.Length && (HasSeparator(lines[i]) || string.IsNullOrWhiteSpace(lines[i])); i++)
        {
            if (HasSeparator(lines[i])) end = i + 1;
            else if (end == start) break;
        }

        return end;
    }

    private static bool HasSeparator(string line) => line.Contains('|') || line.Contains('｜') || line.Trim(' ').Contains('\t');
}
