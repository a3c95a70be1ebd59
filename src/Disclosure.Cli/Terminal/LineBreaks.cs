using System.Text;
using Spectre.Console;

namespace Disclosure.Cli.Terminal;

/// <summary>
/// Breaks text into lines of a terminal: between words, and between Chinese characters, but never before a mark that
/// closes nor behind one that opens.
/// </summary>
internal static class LineBreaks
{
    private const string Closing = "，。、；：！？）〕】》”’,.;:!?)]";
    private const string Opening = "（〔【《“‘([";

    /// <summary>The lines of a text, as its offsets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The width of the first line.</param>
    /// <param name="rest">The width of every other line.</param>
    /// <returns>Where each line begins and ends; spaces at a line's end belong to none.</returns>
    public static IEnumerable<Range> Of(string text, int first, int rest)
    {
        var start = 0;
        var width = first;
        do
        {
            var end = End(text, start, width);
            var printed = end;
            while (printed > start && text[printed - 1] == ' ') printed--;
            yield return start..printed;
            start = end;
            while (start < text.Length && text[start] == ' ') start++;
            width = rest;
        }
        while (start < text.Length);
    }

    private static int End(string text, int start, int width)
    {
        var used = 0;
        var lastChance = -1;
        for (var i = start; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out _, out var length);
            if (i > start && MayBreak(text, i)) lastChance = i;
            used += text.Substring(i, length).GetCellWidth();
            if (used > width && i > start && text[i] != ' ') return lastChance > start ? lastChance : i;
            i += length;
        }

        return text.Length;
    }

    private static bool MayBreak(string text, int index)
    {
        var before = text[index - 1];
        var after = text[index];
        if (char.IsLowSurrogate(after)) return false;
        if (before == ' ') return after != ' ';
        if (Closing.Contains(after) || Opening.Contains(before)) return false;
        return before.GetCellWidth() == 2 || after.GetCellWidth() == 2;
    }
}
