using System.Text;

namespace Disclosure.Documents.Workbooks;

/// <summary>One of the sections of a number format.</summary>
/// <param name="Kind">What is made of a number.</param>
/// <param name="Decimals">How many decimals are shown; null for as many as there are.</param>
/// <param name="Before">Words before the number.</param>
/// <param name="Behind">Words behind it, such as a unit.</param>
internal sealed record FormatSection(FormatKind Kind, int? Decimals, string Before, string Behind)
{
    private const string Dates = "aAyYmMdDhHsSeEgGbB";

    /// <summary>Its code.</summary>
    public required string Code { get; init; }

    /// <summary>Its code, taken apart.</summary>
    public required IReadOnlyList<(string Text, bool IsCode)> Tokens { get; init; }

    /// <summary>For which numbers it is; null where that follows from its place.</summary>
    public FormatCondition? Condition { get; init; }

    /// <summary>The colour that it gives the text, as it is named; null where it gives none.</summary>
    public string? Colour { get; init; }

    /// <summary>Whether it shows numbers as they are, or texts.</summary>
    public bool IsGeneral { get; init; }

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
        var general = code.Replace("General", "@", StringComparison.OrdinalIgnoreCase).Replace("G/通用格式", "@", StringComparison.OrdinalIgnoreCase);
        var tokens = FormatTokens.Of(general).ToList();
        var digits = string.Concat(tokens.Where(token => token is { IsCode: true, Text.Length: 1 }).Select(token => token.Text));
        var first = tokens.FindIndex(token => token is { IsCode: true, Text: "0" or "#" or "?" or "@" });
        var brackets = tokens.Where(token => token is { IsCode: true, Text: ['[', .., ']'] }).Select(token => token.Text[1..^1]).ToList();
        var isGeneral = digits.Contains('@');
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return new FormatSection(
            KindOf(tokens, digits, isGeneral), isGeneral ? null : point < 0 ? 0 : digits[point..].Count(IsPlaceholder),
            Words(tokens.Take(Math.Max(0, first))), Words(tokens.Skip(first + 1)))
        {
            Code = code,
            Tokens = tokens,
            IsGeneral = isGeneral,
            Condition = brackets.Select(FormatCondition.Parse).FirstOrDefault(condition => condition is not null),
            Colour = brackets.Find(FormatColours.IsName),
        };
    }

    private static FormatKind KindOf(List<(string Text, bool IsCode)> tokens, string digits, bool isGeneral)
    {
        if (tokens.Exists(token => token.IsCode && token.Text is ['[', 'h' or 'H' or 'm' or 'M' or 's' or 'S', ..]
            && token.Text.Trim('[', ']').All(Dates.Contains)))
        {
            return FormatKind.Date;
        }

        var isScientific = digits.Contains("E+", StringComparison.OrdinalIgnoreCase) || digits.Contains("E-", StringComparison.OrdinalIgnoreCase);
        if (!isScientific && digits.Any(Dates.Contains)) return FormatKind.Date;
        if (digits.Contains('%')) return FormatKind.Percent;
        if (isScientific || digits.Contains('/')) return FormatKind.Other;
        return isGeneral || digits.Any(IsPlaceholder) ? FormatKind.Plain : FormatKind.Hidden;
    }

    private static bool IsPlaceholder(char character) => character is '0' or '#' or '?';

    // Signs and currencies only decorate a number; a word, such as a unit, says what it is.
    private static string Words(IEnumerable<(string Text, bool IsCode)> tokens) => string.Concat(tokens
        .Where(token => !token.IsCode || (token.Text.Length == 1 && char.IsLetter(token.Text[0]) && !char.IsAscii(token.Text[0])))
        .SelectMany(token => token.Text).Where(char.IsLetterOrDigit));
}
