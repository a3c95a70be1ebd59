using System.Buffers;
using Disclosure.Reports.Claims.Guards;
using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Sentences;

/// <summary>
/// Follows of which time a paragraph speaks: the year that was named last, a part of a year until its sentence ends. A year that is compared with,
/// or belongs to a title or a cause, changes nothing.
/// </summary>
internal sealed class TimeTracker(int? year)
{
    private static readonly string[] Attributes = ["的", "版", "修", "印发", "制定", "发布", "公布", "颁布", "出台", "召开", "以来", "新修", "开展的"];
    private static readonly string[] Comparisons = ["较", "比", "与", "同", "和", "跟", "相较", "相较于", "对比"];
    private static readonly string[] Causes = ["因", "就", "针对", "对", "涉及"];

    private const int LongestAttribute = 7;

    private static readonly SearchValues<char> Ends = SearchValues.Create("，；：（0123456789");

    private ClaimGuard? ofYear;
    private ClaimGuard? ofSentence;

    /// <summary>What speaks against the report year; null where it is meant.</summary>
    public ClaimGuard? Guard => ofSentence ?? ofYear;

    /// <summary>Begins a sentence.</summary>
    public void BeginSentence() => ofSentence = null;

    /// <summary>Takes a token into account.</summary>
    public void Take(ParagraphText paragraph, int index, int depth)
    {
        var token = paragraph.Tokens[index];
        if (token.Is(WordClass.LastYears) || (token.Is(WordClass.Since) && !IsOwnYear(paragraph, index - 1))) ofSentence = GuardCatalogue.SeveralYears;
        if (depth > 0 || IsAttribute(paragraph, token) || IsCompared(paragraph, token) || IsCause(paragraph, token)) return;
        if (token.Is(WordClass.SamePeriod)) ofSentence = GuardCatalogue.OtherTime;
        else if (token.Kind == TokenKind.Year)
        {
            ofYear = year is null || token.Value == year ? null : GuardCatalogue.OtherTime;
            ofSentence = null;
        }
        else if (token.Is(WordClass.OtherYear)) ofSentence = GuardCatalogue.OtherTime;
        else if (token.Kind == TokenKind.PartOfYear || token.Is(WordClass.PartOfYear)) ofSentence = GuardCatalogue.PartOfYear;
        else if (token.Is(WordClass.ThisYear)) (ofYear, ofSentence) = (null, null);
    }

    /// <summary>Whether a year is only compared with.</summary>
    public static bool IsCompared(ParagraphText paragraph, Token token)
    {
        if (!IsYear(token)) return false;
        var behind = paragraph.Text.AsSpan(token.End);
        return behind.StartsWith("相比", StringComparison.Ordinal) || EndsWith(paragraph, token, Comparisons);
    }

    private static bool IsYear(Token token) => token.Kind is TokenKind.Year or TokenKind.PartOfYear
        || token.Is(WordClass.OtherYear) || token.Is(WordClass.PartOfYear) || token.Is(WordClass.SamePeriod);

    private bool IsOwnYear(ParagraphText paragraph, int index) =>
        index >= 0 && paragraph.Tokens[index] is { Kind: TokenKind.Year } token && token.Value == year;

    private static bool IsAttribute(ParagraphText paragraph, Token token)
    {
        if (!IsYear(token)) return false;
        var behind = paragraph.Text.AsSpan(token.End);
        foreach (var attribute in Attributes)
        {
            if (behind.StartsWith(attribute, StringComparison.Ordinal)) return true;
        }

        // 上年答复的一件申请.
        var near = behind[..Math.Min(behind.Length, LongestAttribute)];
        return near.IndexOf('的') is > 0 and var end && near[..end].IndexOfAny(Ends) < 0;
    }

    private static bool IsCause(ParagraphText paragraph, Token token) => IsYear(token) && EndsWith(paragraph, token, Causes);

    private static bool EndsWith(ParagraphText paragraph, Token token, string[] words)
    {
        foreach (var word in words)
        {
            if (paragraph.Text.AsSpan(0, token.Start).EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
