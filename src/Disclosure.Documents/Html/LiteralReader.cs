using System.Globalization;
using System.Text;

namespace Disclosure.Documents.Html;

/// <summary>Reads the string literals of JSON and of scripts, and joins those that stand behind each other.</summary>
internal sealed class LiteralReader(string source)
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];

    // Where a literal was found to have no end, others with the same mark before that place have none either.
    private readonly Dictionary<char, int> endlessUntil = [];

    /// <summary>Reads a literal.</summary>
    /// <param name="start">Where its opening mark stands.</param>
    /// <returns>Where its closing mark stands; the start where it has none before the line's end.</returns>
    public int Read(int start)
    {
        var quote = source[start];
        if (start < endlessUntil.GetValueOrDefault(quote)) return start;
        var before = text.Length;
        var at = start + 1;
        for (; at < source.Length && (source[at] != '\n' || quote == '`'); at++)
        {
            if (source[at] == quote) return at;
            offsets.Add(at);
            if (source[at] != '\\' || at + 1 == source.Length) text.Append(source[at]);
            else at = ReadEscape(at + 1);
        }

        endlessUntil[quote] = at;
        text.Length = before;
        offsets.RemoveRange(before, offsets.Count - before);
        return start;
    }

    /// <summary>Hands out the literals read since the last time as one; null where there were none.</summary>
    public EmbeddedHtml? Take()
    {
        if (text.Length == 0) return null;
        var piece = new EmbeddedHtml(text.ToString(), [.. offsets]);
        text.Clear();
        offsets.Clear();
        return piece;
    }

    private int ReadEscape(int at)
    {
        var digits = source[at] switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits > 0 && at + digits < source.Length
            && ushort.TryParse(source.AsSpan(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            text.Append((char)code);
            return at + digits;
        }

        // What is left of an escape that was damaged is no character of the text.
        text.Append(source[at] switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' or 'f' or 'v' => ' ',
            'u' or 'x' or (>= '0' and <= '9') => '\uFFFD',
            var other => other,
        });
        return at;
    }
}
