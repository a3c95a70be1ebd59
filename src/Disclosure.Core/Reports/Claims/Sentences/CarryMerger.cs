using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>Joins 结转 with the year beside it: 2023年结转 and 结转2023年 are carried in, 结转至2025年度办理 is carried out.</summary>
internal static class CarryMerger
{
    private const int WidestGap = 3;

    /// <summary>The tokens with such pairs as one word.</summary>
    public static List<Token> Merge(List<Token> tokens, string text, int? year)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var (one, other) = (tokens[i], tokens[i + 1]);
            var word = other.Start - one.End <= WidestGap ? WordOf(one, other, text, year) : WordClass.None;
            if (word == WordClass.None) continue;
            var last = i + 1;
            while (last + 1 < tokens.Count && (tokens[last + 1].Is(WordClass.Handled) || tokens[last + 1].Is(WordClass.CarriedOut))
                && tokens[last + 1].Start - tokens[last].End <= WidestGap) last++;
            tokens[i] = new Token(TokenKind.Word, one.Start, tokens[last].End) { Word = word, EndOfDigits = tokens[last].End };
            tokens.RemoveRange(i + 1, last - i);
        }

        return tokens;
    }

    private static WordClass WordOf(Token one, Token other, string text, int? year)
    {
        if ((other.Is(WordClass.Carried) || other.Is(WordClass.Turn) || other.Is(WordClass.InProgress))
            && (one.Kind == TokenKind.Year || one.Is(WordClass.OtherYear)))
        {
            return one.Kind == TokenKind.Year && one.Value >= (year ?? 0) ? WordClass.None : WordClass.CarriedIn;
        }

        if (one.Is(WordClass.CarriedOut) && other.Kind == TokenKind.Year && other.Value < year) return WordClass.CarriedIn;
        if (!(one.Is(WordClass.Carried) || one.Is(WordClass.Turn)) || other.Kind != TokenKind.Year) return WordClass.None;
        if (year is int own) return other.Value > own ? WordClass.CarriedOut : other.Value < own ? WordClass.CarriedIn : WordClass.None;
        return text.AsSpan(one.End, other.Start - one.End).IndexOfAny('至', '到', '入') >= 0 ? WordClass.CarriedOut : WordClass.CarriedIn;
    }
}
