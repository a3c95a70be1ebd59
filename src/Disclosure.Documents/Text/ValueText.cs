using System.Text.RegularExpressions;
using Disclosure.Reports;

namespace Disclosure.Documents.Text;

/// <summary>A value as a spreadsheet saves it among others.</summary>
internal static partial class ValueText
{
    /// <summary>What it says: without its quotes, and where it is a formula for mere text, with that text.</summary>
    public static string Of(ReadOnlySpan<char> written)
    {
        var text = Unquoted(written.Trim().ToString());
        if (text.StartsWith("=\"", StringComparison.Ordinal) && TextFormula().Match(text) is { Success: true } formula) text = formula.Groups["text"].Value;
        return text.AsSpan().IndexOfAny('\r', '\n') < 0
            ? text.Trim()
            : string.Join('\n', text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether its quotes open and close as they should: nothing stands behind the one that closes it.</summary>
    public static bool IsSound(ReadOnlySpan<char> written)
    {
        var text = written.Trim();
        if (text.IsEmpty || text[0] != '"') return true;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] != '"') continue;
            if (++i == text.Length) return true;
            if (text[i] != '"') return false;
        }

        return false;
    }

    /// <summary>Where the value behind this one begins.</summary>
    public static DocumentPlace Behind(ReadOnlySpan<char> written, DocumentPlace place)
    {
        var lines = 0;
        var lineStart = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\n' && (written[i] != '\r' || (i + 1 < written.Length && written[i + 1] == '\n'))) continue;
            lines++;
            lineStart = i + 1;
        }

        return lines == 0
            ? new DocumentPlace(place.Line!.Value, place.Column + written.Length + 1)
            : new DocumentPlace(place.Line!.Value + lines, written.Length - lineStart + 2);
    }

    /// <summary>Whether a text can only be a figure, or a sign for none.</summary>
    public static bool IsFigure(string text) => Figures().IsMatch(text);

    private static string Unquoted(string text) => text is ['"', .., '"'] ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;

    [GeneratedRegex("^=\"(?<text>[^\"]*)\"$")]
    private static partial Regex TextFormula();

    [GeneratedRegex(@"^(?:[+-]?[0-9０-９]+(?:\.[0-9]+)?|[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[/\-—–_]+|无)$")]
    private static partial Regex Figures();
}
