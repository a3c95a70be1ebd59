using System.Text.RegularExpressions;
using Disclosure.Reports;

namespace Disclosure.Documents.Text;

/// <summary>A value as a spreadsheet saves it among others.</summary>
internal static partial class ValueText
{
    // Text has a number or two in its lines.
    private const int FiguresOfRow = 3;

    /// <summary>What it says: without its quotes, and where it is a formula for mere text, with that text.</summary>
    public static string Of(ReadOnlySpan<char> written)
    {
        var text = Unquoted(written.Trim().ToString());
        if (text.StartsWith("=\"", StringComparison.Ordinal) && TextFormula().Match(text) is { Success: true } formula) text = formula.Groups["text"].Value;
        return text.AsSpan().IndexOfAny('\r', '\n') < 0
            ? text.Trim()
            : string.Join('\n', text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether its quotes open and close as they should: nothing stands before the one that opens it or behind the one that closes it.</summary>
    public static bool IsSound(ReadOnlySpan<char> written)
    {
        var text = written.Trim();
        if (text.StartsWith("=\"")) text = text[1..];
        if (text.IsEmpty || text[0] != '"') return text.IndexOf('"') < 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] != '"') continue;
            if (++i == text.Length) return true;
            if (text[i] != '"') return false;
        }

        return false;
    }

    /// <summary>
    /// Whether values have run into this one since a quote was lost: its quotes are not sound, or it spans lines and holds what separates values
    /// as often as a row does, or figures as a row does.
    /// </summary>
    /// <param name="written">The value as written.</param>
    /// <param name="separator">What separates values.</param>
    /// <param name="width">How many values a row has.</param>
    public static bool HasRunOn(ReadOnlySpan<char> written, char separator, int width)
    {
        var text = written.Trim();
        if (text.IndexOf('"') < 0) return false;
        if (!IsSound(text)) return text.IndexOfAny(separator, '\n', '\r') >= 0;
        if (text.IndexOfAny('\n', '\r') < 0) return false;
        var values = text[1..^1].ToString().Split([separator, '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return text.Count(separator) >= width - 1 || (text.Contains(separator) && values.Count(IsFigure) >= FiguresOfRow);
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
