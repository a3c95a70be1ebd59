using System.Globalization;

namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>Names for sheets: at most 31 characters, none of those that stand for something in formulas, each once.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>A name that no other sheet has.</summary>
    /// <param name="wished">What the sheet would be called.</param>
    public string Of(string wished)
    {
        var plain = string.Concat(wished.Select(character => character is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? ' ' : character)).Trim(' ', '\'');
        if (plain.Length == 0) plain = "表";
        var name = Cut(plain, Longest);
        for (var number = 2; !taken.Add(name); number++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            name = Cut(plain, Longest - mark.Length) + mark;
        }

        return name;
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd(' ', '\'');
    }
}
