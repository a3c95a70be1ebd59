using Disclosure.Reports.Claims.Numbers;

namespace Disclosure.Reports.Claims.Lexing;

/// <summary>
/// Takes a normalised text apart. What has digits and is no number comes first: quotations, numbers of documents and articles, dates, addresses;
/// then numbers with their counting words, then the words of the lexicon. Takes time in proportion to the text.
/// </summary>
internal static class Lexer
{
    /// <summary>The tokens of a text, in order.</summary>
    /// <param name="text">The normalised text.</param>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>((text.Length / 4) + 1);
        for (var i = 0; i < text.Length;)
        {
            var token = At(text, i, tokens.Count == 0 ? default : tokens[^1]);
            if (token.Kind != TokenKind.Word || token.Word != WordClass.None) tokens.Add(token);
            i = token.End;
        }

        return tokens;
    }

    // A word without a class is none, and only says where to go on.
    private static Token At(string text, int i, Token before)
    {
        if (MarkAt(text[i]) is { } mark) return new Token(mark, i, i + 1);
        if (DesignationLexer.At(text, i, before) is { } designation) return designation;
        var isDigit = NumberReader.IsDigit(text[i]);
        var (word, length) = isDigit ? default : Lexicon.At(text.AsSpan(i));
        if (isDigit || (length < 2 && ChineseNumerals.CanBegin(text[i])))
        {
            if (DateLexer.At(text, i) is { } date) return date;
            if (NumberAt(text, i, before) is { } number) return number;
            if (isDigit) return new Token(TokenKind.Designation, i, DesignationLexer.EndOfDigits(text, i));
        }

        return new Token(TokenKind.Word, i, i + Math.Max(1, length)) { Word = word, EndOfDigits = i + Math.Max(1, length) };
    }

    private static TokenKind? MarkAt(char character) => character switch
    {
        '，' => TokenKind.Comma,
        '；' => TokenKind.Semicolon,
        '：' => TokenKind.Colon,
        '（' => TokenKind.Open,
        '）' => TokenKind.Close,
        '。' or '！' or '？' => TokenKind.Stop,
        _ => null,
    };

    private static Token? NumberAt(string text, int i, Token before)
    {
        if (NumberReader.At(text, i) is not { } number) return null;
        var end = i + number.Length;
        var kind = TokenKind.Number;
        var unit = CountUnit.None;
        var length = 0;
        if (end < text.Length && text[end] == '%') (kind, length) = (TokenKind.Percent, 1);
        else if (text.AsSpan(end).StartsWith("个百分点", StringComparison.Ordinal)) (kind, length) = (TokenKind.Points, "个百分点".Length);
        else if (text.AsSpan(end).StartsWith("百分点", StringComparison.Ordinal)) (kind, length) = (TokenKind.Points, "百分点".Length);
        else (unit, length) = CountWords.At(text.AsSpan(end));

        // Chinese numerals are part of many words; what counts says that they are a number.
        if (!NumberReader.IsDigit(text[i]) && ((kind == TokenKind.Number && unit == CountUnit.None) || IsPartOfWord(text, i))) return null;
        if (end < text.Length && char.IsAsciiLetter(text[end])) return null;
        return new Token(kind, i, end + length)
        {
            Value = number.Value,
            PrintedUnit = number.PrintedUnit,
            IsApproximate = number.IsApproximate || (before.Is(WordClass.Approximately) && before.End == i) || IsVague(text, end + length),
            Unit = unit,
            EndOfDigits = end,
        };
    }

    // 第一项, 统一件, 每一次, 同一个, 这两项: no count.
    private static bool IsPartOfWord(string text, int i) => i > 0 && text[i - 1] is '第' or '统' or '每' or '同' or '唯' or '某' or '任' or '另' or '这' or '上'
        or '下' or '首' or '进' or '万'
        or '数' or '几' or '十' or '百' or '千';

    private static bool IsVague(string text, int end) =>
        end + 1 < text.Length && (text.AsSpan(end).StartsWith("以上", StringComparison.Ordinal) || text.AsSpan(end).StartsWith("左右", StringComparison.Ordinal)
            || (text[end] is '余' or '多' && !text.AsSpan(end).StartsWith("多次", StringComparison.Ordinal)));
}
