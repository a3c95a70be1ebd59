using Disclosure.Reports.Claims.Numbers;

namespace Disclosure.Reports.Claims.Lexing;

/// <summary>Finds what has digits and is no number: titles and quotations, numbers of documents, articles, telephones and the net, items of a list.</summary>
internal static class DesignationLexer
{
    private const int LongestQuotation = 120;
    private const int LongestDesignation = 16;

    /// <summary>The quotation or designation that begins at a character; null where none does.</summary>
    /// <param name="text">The normalised text.</param>
    /// <param name="i">The character.</param>
    /// <param name="before">The token before it.</param>
    public static Token? At(string text, int i, Token before) => text[i] switch
    {
        '《' => Quoted(text, i, '》'),
        '“' => Quoted(text, i, '”'),
        '「' => Quoted(text, i, '」'),
        '『' => Quoted(text, i, '』'),
        '〔' => DocumentNumber(text, i),
        '第' => Ordinal(text, i),
        >= 'A' and <= 'Z' or >= 'a' and <= 'z' => Address(text, i),
        _ when NumberReader.IsDigit(text[i]) => Telephone(text, i) ?? Item(text, i, before),
        _ => null,
    };

    /// <summary>The character behind a run of digits and what joins them.</summary>
    public static int EndOfDigits(string text, int i)
    {
        while (i < text.Length && (NumberReader.IsDigit(text[i]) || text[i] is '.' or '-' or '/' or ':' || char.IsAsciiLetter(text[i]))) i++;
        return i;
    }

    // A mark without its other half is no quotation.
    private static Token? Quoted(string text, int i, char closing)
    {
        var opening = text[i];
        var depth = 0;
        for (var at = i; at < text.Length && at - i <= LongestQuotation; at++)
        {
            if (text[at] == opening) depth++;
            else if (text[at] == closing && --depth == 0) return new Token(TokenKind.Quotation, i, at + 1);
        }

        return null;
    }

    // 〔2024〕12号 with what stands between.
    private static Token? DocumentNumber(string text, int i)
    {
        var closing = text.IndexOf('〕', i, Math.Min(LongestDesignation, text.Length - i));
        if (closing < 0) return null;
        var end = closing + 1;
        while (end < text.Length && (NumberReader.IsDigit(text[end]) || text[end] == '第')) end++;
        return new Token(TokenKind.Designation, i, end < text.Length && text[end] == '号' ? end + 1 : end);
    }

    // 第十二条, 第1号, 第三次: which one, not how many. A quarter is a part of a year.
    private static Token? Ordinal(string text, int i)
    {
        if (Lexicon.At(text.AsSpan(i)).Length > 1) return null;
        var at = i + 1;
        while (at < text.Length && text[at] is '（' or ' ') at++;
        if (at >= text.Length || NumberReader.At(text, at) is not { } number) return null;
        at += number.Length;
        if (text.AsSpan(at).StartsWith("季度", StringComparison.Ordinal)) return new Token(TokenKind.PartOfYear, i, at + "季度".Length);
        while (at < text.Length && text[at] is '）') at++;
        return new Token(TokenKind.Designation, i, Math.Min(text.Length, at + 1));
    }

    private static Token Address(string text, int i)
    {
        var end = i;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-' or '_' or '/' or '@' or ':' or '?' or '=' or '&'
            or '+')) end++;
        return new Token(TokenKind.Designation, i, end);
    }

    private static Token? Telephone(string text, int i)
    {
        var end = i;
        while (end < text.Length && NumberReader.IsDigit(text[end])) end++;
        var length = end - i;
        if (length is 3 or 4 && text[i] == '0' && end < text.Length && text[end] == '-') return new Token(TokenKind.Designation, i, EndOfDigits(text, end));
        if (length == 11 && text[i] == '1') return new Token(TokenKind.Designation, i, end);
        if (length is > 0 and < 5 && end + 1 < text.Length && text[end] is ':' or '/' && NumberReader.IsDigit(text[end + 1]))
        {
            return new Token(TokenKind.Designation, i, EndOfDigits(text, i));
        }

        return length is 7 or 8 && i > 0 && text[i - 1] is '-' or '：' && !IsCounted(text, end) ? new Token(TokenKind.Designation, i, end) : null;
    }

    private static bool IsCounted(string text, int end) => end < text.Length && CountWords.At(text.AsSpan(end)).Unit != CountUnit.None;

    // 1. or 2、 where a clause begins.
    private static Token? Item(string text, int i, Token before)
    {
        if (before.End != i || (i > 0 && before.Kind is not (TokenKind.Stop or TokenKind.Semicolon or TokenKind.Colon))) return null;
        var end = i;
        while (end < text.Length && NumberReader.IsDigit(text[end])) end++;
        var isItem = end - i <= 2 && end < text.Length && text[end] is '.' or '、' && (end + 1 == text.Length || !NumberReader.IsDigit(text[end + 1]));
        return isItem ? new Token(TokenKind.Designation, i, end + 1) : null;
    }
}
