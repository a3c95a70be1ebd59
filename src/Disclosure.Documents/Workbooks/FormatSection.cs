using System.Text;

namespace Disclosure.Documents.Workbooks;

/// <summary>One of the sections of a number format.</summary>
/// <param name="Kind">What is made of a number.</param>
/// <param name="Decimals">How many decimals are shown; null for as many as there are.</param>
/// <param name="Before">Words before the number.</param>
/// <param name="Behind">Words behind it, such as a unit.</param>
/// <param name="IsConditional">Whether the section says for which numbers it is.</param>
internal sealed record FormatSection(FormatKind Kind, int? Decimals, string Before, string Behind, bool IsConditional)
{
    private const string Dates = "aAyYmMdDhHsSeEgGbB";

    /// <summary>The sections of a code.</summary>
    public static IReadOnlyList<string> Split(string code)
    {
        var sections = new List<string>();
        var section = new StringBuilder();
        foreach (var (text, isCode) in FormatTokens.Of(code))
        {
            if (isCode && text == ";")
            {
                sections.Add(section.ToString());
                section.Clear();
            }
            else
            {
                section.Append(isCode || text.Length == 0 ? text : $"\"{text}\"");
            }
        }

        sections.Add(section.ToString());
        return sections;
    }

    /// <summary>Understands a section.</summary>
    public static FormatSection Parse(string code)
    {
        var rest = code.Replace("General", "", StringComparison.OrdinalIgnoreCase).Replace("G/通用格式", "", StringComparison.OrdinalIgnoreCase);
        var tokens = FormatTokens.Of(rest).ToList();
        var digits = string.Concat(tokens.Where(token => token is { IsCode: true, Text.Length: 1 }).Select(token => token.Text));
        var first = tokens.FindIndex(token => token is { IsCode: true, Text: "0" or "#" or "?" or "@" });
        var before = Words(tokens.Take(Math.Max(0, first)));
        var behind = Words(tokens.Skip(first + 1));
        var isGeneral = rest.Length < code.Length || digits.Contains('@');
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return new FormatSection(
            KindOf(tokens, digits, isGeneral, before + behind),
            isGeneral ? null : point < 0 ? 0 : digits[point..].Count(IsPlaceholder),
            before, behind, tokens.Exists(token => token is { IsCode: true, Text: ['[', '<' or '>' or '=', ..] }));
    }

    private static FormatKind KindOf(List<(string Text, bool IsCode)> tokens, string digits, bool isGeneral, string words)
    {
        if (tokens.Exists(token => token.IsCode && token.Text is ['[', 'h' or 'H' or 'm' or 'M' or 's' or 'S', ..] && token.Text.Trim('[', ']').All(Dates.Contains))) return FormatKind.Date;
        var isScientific = digits.Contains("E+", StringComparison.OrdinalIgnoreCase) || digits.Contains("E-", StringComparison.OrdinalIgnoreCase);
        if (!isScientific && digits.Any(Dates.Contains)) return FormatKind.Date;
        if (digits.Contains('%')) return FormatKind.Percent;
        if (isScientific || digits.Contains('/') || words.Any(char.IsDigit) || IsScaled(digits)) return FormatKind.Other;
        return isGeneral || digits.Any(IsPlaceholder) ? FormatKind.Plain : FormatKind.Hidden;
    }

    // A comma behind the last digit divides by a thousand.
    private static bool IsScaled(string digits)
    {
        var whole = digits.Split('.')[0];
        var last = whole.LastIndexOfAny(['0', '#', '?']);
        return whole.IndexOf(',', last + 1) >= 0 || (digits.Contains('.') && digits.EndsWith(','));
    }

    private static bool IsPlaceholder(char character) => character is '0' or '#' or '?';

    // Signs and currencies only decorate a number; a word, such as a unit, says what it is.
    private static string Words(IEnumerable<(string Text, bool IsCode)> tokens) => string.Concat(tokens
        .Where(token => !token.IsCode || (token.Text.Length == 1 && char.IsLetter(token.Text[0]) && !char.IsAscii(token.Text[0])))
        .SelectMany(token => token.Text).Where(char.IsLetterOrDigit));
}
