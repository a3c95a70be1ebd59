namespace Disclosure.Forms;

/// <summary>
/// Spells out wordings that differ in a few words of the same meaning: <c>[度]</c> may stand or not, and of
/// <c>&lt;数|数量&gt;</c> stands one. What is not spelled out is another wording, whatever it resembles.
/// </summary>
internal static class WordingPattern
{
    /// <summary>Every wording that a pattern stands for; a pattern without brackets is a wording.</summary>
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.AsSpan().IndexOfAny('[', '<');
        if (open < 0) return [pattern];
        var isOptional = pattern[open] == '[';
        var close = pattern.IndexOf(isOptional ? ']' : '>', open);
        IEnumerable<string> ways = pattern[(open + 1)..close].Split('|');
        return (isOptional ? ways.Append("") : ways).SelectMany(way => Expand(pattern[..open] + way + pattern[(close + 1)..]));
    }
}
