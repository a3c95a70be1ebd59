using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>A stretch of a sentence between its marks. Immutable.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
internal readonly record struct Clause(int First, int End)
{
    /// <summary>The clauses of a sentence; those in brackets are left out.</summary>
    public static IEnumerable<Clause> Of(ParagraphText paragraph, int first, int end)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Open && paragraph.Partners[i] > i && paragraph.Partners[i] < end) i = paragraph.Partners[i];
            else if (token.EndsClause)
            {
                if (i > start) yield return new Clause(start, i);
                start = i + 1;
            }
        }

        if (end > start) yield return new Clause(start, end);
    }

    /// <summary>The first token of a class, from one on; -1 where there is none.</summary>
    public int Find(ParagraphText paragraph, WordClass word, int from = 0) => Find(paragraph, token => token.Is(word), from);

    /// <summary>The first token that fits, from one on; -1 where there is none.</summary>
    public int Find(ParagraphText paragraph, Predicate<Token> fits, int from = 0)
    {
        for (var i = Math.Max(First, from); i < End; i++)
        {
            if (fits(paragraph.Tokens[i])) return i;
        }

        return -1;
    }

    /// <summary>Whether it has a token of a class.</summary>
    public bool Has(ParagraphText paragraph, WordClass word, int from = 0) => Find(paragraph, word, from) >= 0;
}
