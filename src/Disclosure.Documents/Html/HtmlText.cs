using System.Buffers;
using System.Globalization;
using System.Text;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Html;

/// <summary>
/// Gathers text as a browser prints it: white space of the source is one space, lines are broken only where the page says so, and
/// soft hyphens and joiners of no width are nothing.
/// </summary>
internal sealed class HtmlText
{
    // From these on text is shown from its end to its beginning.
    private const string Reversing = "\u202E\u2067";
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\n\r\f");
    private readonly StringBuilder text = new();
    private bool isSpaceDue;

    /// <summary>Whether nothing is gathered.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>Adds text.</summary>
    /// <param name="source">The text as it stands in the source.</param>
    /// <param name="keepsLines">Whether its line ends are printed.</param>
    public void Append(string source, bool keepsLines = false)
    {
        if (!keepsLines && source.AsSpan().IndexOfAnyExcept(Spaces) < 0)
        {
            isSpaceDue |= source.Length > 0;
            return;
        }

        foreach (var character in source)
        {
            if (character == '\n' && keepsLines)
            {
                Break();
            }
            else if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                isSpaceDue = true;
            }
            else if (character < '\u00AD' || char.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                if (isSpaceDue && text.Length > 0 && text[^1] != '\n') text.Append(' ');
                isSpaceDue = false;
                text.Append(character);
            }
            else if (Reversing.Contains(character))
            {
                text.Append(ShownText.Doubt);
            }
        }
    }

    /// <summary>Ends a line, where one has begun.</summary>
    public void Break()
    {
        isSpaceDue = false;
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }

    /// <summary>Hands out what was gathered, its lines trimmed and none empty, and begins anew.</summary>
    public string Take()
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1])) text.Length--;
        var lines = text.ToString();
        text.Clear();
        isSpaceDue = false;
        return lines.Contains('\n')
            ? string.Join('\n', lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : lines.TrimStart();
    }
}
