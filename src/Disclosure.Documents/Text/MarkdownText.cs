using System.Net;
using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;

namespace Disclosure.Documents.Text;

/// <summary>
/// Reads text as Markdown shows it: a backslash takes a mark's meaning away, an entity stands for its character, and a
/// break for the end of a line. Only in text that shows that it is Markdown; in other text these are what they are.
/// </summary>
internal static partial class MarkdownText
{
    // A bar that separates no cells, while cells are told apart. It keeps its backslash, so that columns stay what they are.
    private const char EscapedBar = '\uE07C';

    /// <summary>Whether lines are Markdown: a heading comes first, or a line of dashes rules off the head of a table.</summary>
    public static bool IsIn(ReadOnlySpan<string> lines)
    {
        var isFirst = true;
        for (var i = 0; i < lines.Length; i++)
        {
            if (isFirst && !string.IsNullOrWhiteSpace(lines[i]))
            {
                if (lines[i].StartsWith("# ", StringComparison.Ordinal)) return true;
                isFirst = false;
            }

            if (i > 0 && lines[i].Contains("--", StringComparison.Ordinal) && lines[i - 1].Contains('|') && Rule().IsMatch(lines[i])) return true;
        }

        return false;
    }

    /// <summary>A line whose escaped bars separate nothing.</summary>
    public static string WithoutEscapedBars(string line) =>
        line.Contains(@"\|", StringComparison.Ordinal) ? Escaped().Replace(line, match => match.Value == @"\|" ? $"\\{EscapedBar}" : match.Value) : line;

    /// <summary>A printed line with what Markdown shows of it.</summary>
    public static PrintedLine Shown(PrintedLine line)
    {
        if (!line.Cells.Any(cell => cell.Text.AsSpan().IndexOfAny('\\', '&', '<') >= 0)) return line;
        return line.Kind == LineKind.Text
            ? PrintedLine.Paragraph(Shown(line.Text, " "), line.Place)
            : line with { Cells = [.. line.Cells.Select(cell => cell with { Text = Shown(cell.Text, "\n").Trim() })] };
    }

    private static string Shown(string text, string lineEnd) => Marked().Replace(text, match => match.Value[0] switch
    {
        '\\' => match.Value[1] == EscapedBar ? "|" : match.Value[1..],
        '&' => WebUtility.HtmlDecode(match.Value),
        _ => lineEnd,
    });

    [GeneratedRegex(@"^\s*\|?(\s*:?-{2,}:?\s*\|)+\s*(:?-{2,}:?)?\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~\uE07C]|&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|<[bB][rR]\s*/?>")]
    private static partial Regex Marked();
}
