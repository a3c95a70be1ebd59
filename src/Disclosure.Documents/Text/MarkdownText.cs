using System.Text.RegularExpressions;

namespace Disclosure.Documents.Text;

/// <summary>Tells Markdown from other text, and keeps the bars in it that separate no cells.</summary>
internal static partial class MarkdownText
{
    // A bar that separates no cells, while cells are told apart. It keeps its backslash, so that columns stay what they are.
    private const char EscapedBar = '\uE07C';

    /// <summary>Whether lines are Markdown: a heading comes first, or a line of dashes rules off the head of a table.</summary>
    public static bool IsIn(ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (line.StartsWith("# ", StringComparison.Ordinal)) return true;
            break;
        }

        return HasRule(lines);
    }

    /// <summary>Whether a line of dashes rules off the head of a table.</summary>
    public static bool HasRule(ReadOnlySpan<string> lines)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Contains("--", StringComparison.Ordinal) && lines[i - 1].Contains('|') && Rule().IsMatch(lines[i])) return true;
        }

        return false;
    }

    /// <summary>A line whose escaped bars separate nothing.</summary>
    public static string WithoutEscapedBars(string line) =>
        line.Contains(@"\|", StringComparison.Ordinal) ? Escaped().Replace(line, match => match.Value == @"\|" ? $"\\{EscapedBar}" : match.Value) : line;

    /// <summary>The text of a cell, with its bars as they were written.</summary>
    public static string WithEscapedBars(string text) => text.Replace(EscapedBar, '|');

    [GeneratedRegex(@"^\s*\|?(\s*:?-{2,}:?\s*\|)+\s*(:?-{2,}:?)?\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]")]
    private static partial Regex Escaped();
}
