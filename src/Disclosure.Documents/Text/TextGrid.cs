using Disclosure.Documents.Grids;
using Disclosure.Reports;

namespace Disclosure.Documents.Text;

/// <summary>Turns text into printed lines: which separators it uses, where each cell stands. Knows nothing of the form.</summary>
internal static class TextGrid
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\f", "\v", "\u0085", "\u2028", "\u2029"];

    public static IReadOnlyList<PrintedLine> Read(string text)
    {
        var lines = text.Split(LineEnds, StringSplitOptions.None);
        var printed = new List<PrintedLine>(lines.Length);
        for (var start = 0; start < lines.Length;)
        {
            var end = EndOfRun(lines, start);
            if (end == start)
            {
                printed.Add(PlainLine(lines[start], start));
                start++;
                continue;
            }

            printed.AddRange(SeparatedRun.Read(lines.AsSpan(start, end - start), start));
            start = end;
        }

        return BarsOnTheirOwnLines.Join(printed);
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

    private static PrintedLine PlainLine(string line, int index)
    {
        var place = new DocumentPlace(index + 1);
        var text = line.Trim();
        return text.Length == 0
            ? new PrintedLine(LineKind.Empty, place, [])
            : new PrintedLine(LineKind.Text, place, [new PrintedCell(text, place)]);
    }
}
