using Disclosure.Documents.Grids;
using Disclosure.Reports;

namespace Disclosure.Documents.Text;

/// <summary>Turns the lines of a text into printed lines: which separators it uses, where each cell stands.</summary>
internal static class TextLines
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\f", "\v", "\u0085", "\u2028", "\u2029"];

    /// <summary>The lines of a text.</summary>
    public static string[] Of(string text) => text.Split(LineEnds, StringSplitOptions.None);

    /// <summary>Whether a text ends with the end of a line.</summary>
    public static bool EndsLine(string text) => Array.Exists(LineEnds, end => text.EndsWith(end, StringComparison.Ordinal));

    /// <summary>The printed lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="before">How many lines of the document stand before them.</param>
    public static List<PrintedLine> Read(string[] lines, int before)
    {
        var printed = new List<PrintedLine>(lines.Length);
        for (var start = 0; start < lines.Length;)
        {
            var end = EndOfRun(lines, start);
            if (end == start)
            {
                printed.Add(PrintedLine.Paragraph(lines[start], new DocumentPlace(before + start + 1)));
                start++;
                continue;
            }

            printed.AddRange(SeparatedRun.Read(lines.AsSpan(start, end - start), before + start));
            start = end;
        }

        return printed;
    }

    /// <summary>Whether a line has separators between cells.</summary>
    public static bool HasSeparator(string line) => line.Contains('|') || line.Contains('｜') || line.Trim(' ').Contains('\t');

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
}
