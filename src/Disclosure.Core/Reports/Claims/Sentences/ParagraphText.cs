using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>A paragraph taken apart, with the way back to its words. Immutable.</summary>
internal sealed class ParagraphText
{
    private readonly ReportParagraph paragraph;
    private readonly NormalText normal;
    private readonly int sectionIndex;
    private readonly int paragraphIndex;

    public ParagraphText(ReportParagraph paragraph, int sectionIndex, int paragraphIndex, int? year)
    {
        this.paragraph = paragraph;
        (this.sectionIndex, this.paragraphIndex) = (sectionIndex, paragraphIndex);
        normal = NormalText.Of(paragraph.Text);
        Tokens = CarryMerger.Merge(Lexer.Read(normal.Text), normal.Text, year);
        Partners = PartnersIn(Tokens);
    }

    /// <summary>The normalised text.</summary>
    public string Text => normal.Text;

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>For a bracket its other half; -1 for any other token.</summary>
    public IReadOnlyList<int> Partners { get; }

    /// <summary>The text of a token.</summary>
    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>What stands between two tokens.</summary>
    public ReadOnlySpan<char> Between(Token one, Token other) => Text.AsSpan(one.End, Math.Max(0, other.Start - one.End));

    /// <summary>The words from one token to another.</summary>
    public TextPassage Passage(int first, int last) => PassageOf(Tokens[first].Start, Tokens[last].End);

    /// <summary>The words between two characters of the normalised text.</summary>
    public TextPassage PassageOf(int start, int end) => TextPassage.Of(paragraph, sectionIndex, paragraphIndex, normal.SourceOf(start, end));

    private static int[] PartnersIn(IReadOnlyList<Token> tokens)
    {
        var partners = new int[tokens.Count];
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            partners[i] = -1;
            if (tokens[i].Kind == TokenKind.Open) open.Push(i);
            else if (tokens[i].Kind == TokenKind.Close && open.TryPop(out var partner)) (partners[i], partners[partner]) = (partner, i);
        }

        return partners;
    }
}
