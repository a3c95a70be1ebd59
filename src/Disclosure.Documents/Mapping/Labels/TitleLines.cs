using System.Text.RegularExpressions;
using Disclosure.Forms;

namespace Disclosure.Documents.Mapping.Labels;

/// <summary>
/// Finds a title that stands on one line or on several: the organ or the year on a line of its own, or a break anywhere in
/// it. What stands above is a part of the title only where it looks like one, so that no other organ is taken for the report's.
/// </summary>
internal static partial class TitleLines
{
    private const int LongestTitle = 80;
    private const int LongestLine = 40;
    private const int LinesAbove = 3;
    private const string ChineseDigits = "〇一二三四五六七八九";

    private static readonly System.Buffers.SearchValues<char> EndsOfEntries = System.Buffers.SearchValues.Create("：:>»|/");

    /// <summary>The title that ends with a text.</summary>
    /// <param name="texts">The texts, one a line.</param>
    /// <param name="last">The text with which it ends, but for its year.</param>
    /// <returns>The title, and the first text that belongs to it; null where no title ends there.</returns>
    public static (TitleMatch Title, int First)? At(IReadOnlyList<string> texts, int last)
    {
        if (!CouldEnd(texts[last])) return null;
        var whole = Plain(texts[last]);
        var best = Find(whole);
        var first = last;
        for (var i = last - 1; i >= Math.Max(0, last - LinesAbove) && best is not { Name.Length: > 0, Year: not null }; i--)
        {
            var above = Plain(texts[i]);
            if (above.Length == 0 || Annex().IsMatch(above)) continue;
            if (above.Length + whole.Length > LongestTitle || !CanStandAbove(above, best)) break;
            whole = above + whole;
            if (Find(whole) is { } longer) (best, first) = (longer, i);
        }

        if (best is { Year: null } && last + 1 < texts.Count && YearAlone().Match(Plain(texts[last + 1])) is { Success: true } below)
        {
            best = best with { Year = int.Parse(below.Groups["year"].ValueSpan, null) };
        }

        return best is null || (best.Year is null && IsEntry(texts[last])) ? null : (best, first);
    }

    /// <summary>A text as titles are compared: without spaces, which space them out, and with the year in digits, where some write 二〇二五.</summary>
    public static string Plain(string text)
    {
        var narrow = string.Concat(text.Where(character => !char.IsWhiteSpace(character))
            .Select(character => character switch
            {
                >= '０' and <= '９' => (char)(character - '０' + '0'),
                // A radical in a name stands for its ideograph; a traditional character is the name's own.
                >= '\u2E80' and <= '\u2FDF' => PrintedLabel.Plain(character),
                _ => character,
            }));
        return ChineseYear().Replace(narrow, match =>
            string.Concat(match.Value.Select(numeral => ChineseDigits.IndexOf(numeral is '零' or '○' ? '〇' : numeral))));
    }

    // What stands before a colon or an arrow is no part of a name: 标题：, 首页 >.
    private static TitleMatch? Find(string text) =>
        TitleMatch.Of(Title(), text) is { } title ? title with { Name = title.Name[(title.Name.AsSpan().LastIndexOfAny(EndsOfEntries) + 1)..] } : null;

    // Sites name the list of all reports so.
    private static bool IsEntry(string text) => text.AsSpan().TrimEnd() is [.., '报' or '報'];

    // The last characters of every title.
    private static bool CouldEnd(string text) => text.Length <= LongestTitle && text.AsSpan().IndexOfAny('告', '报', '報') >= 0;

    // A year always, as long as none is known; an organ where none is named; and words of the title where there is no title yet.
    private static bool CanStandAbove(string above, TitleMatch? best)
    {
        if (YearAlone().IsMatch(above)) return best?.Year is null;
        if (above.Length > LongestLine || best is { Name.Length: > 0 } || !IsOfTitle().IsMatch(above)) return false;
        return best is null || OfOrgan().IsMatch(above);
    }

    // 第10师, 101中学 and 120急救中心 have numbers in their names; years, dates and counts are no part of one.
    private const string NamePart = @"(?:[^0-9]|(?<![0-9])(?!20[0-9]{2})[0-9]{1,5}(?![年月日件条项次个人份%])(?=\p{L}))";

    private const string What = "(?:工作)?(?:情况)?的?";

    private const string Named = $@"(?<before>{NamePart}*?)(?:关于)?(?:(?<year>20[0-9]{{2}})年度?)?(?<behind>{NamePart}*?)(?:关于)?";

    private const string Kind = $@"(?:政府|政务)信息公开(?:工作)?(?:(?<year>20[0-9]{{2}})年)?(?:年?度)?{What}(?:年度)?{What}(?:报告|年报)";

    [GeneratedRegex($@"^[#*《]*(?:附件[0-9一二三]*[:：]?)?{Named}{Kind}(?:[(（](?<year>20[0-9]{{2}})年?度?[)）]|(?<year>20[0-9]{{2}})年度?)?[》*]*$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^[(（]?(?<year>20[0-9]{2})年?度?[)）]?$")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^附件?[0-9一二三四五六]*[:：]?$")]
    private static partial Regex Annex();

    // No sentence, no entry of a list, no path of a site.
    [GeneratedRegex(@"^[#*《]*[^。，；：:,;>》|/\\!！?？]+$")]
    private static partial Regex IsOfTitle();

    [GeneratedRegex(@"[局厅委办府部院处所会站队行司场库室校学馆社署组段区县市镇乡盟旗州省道师团心关](?:关于)?(?:20[0-9]{2}年度?)?$")]
    private static partial Regex OfOrgan();

    [GeneratedRegex("[二][〇零○][〇零○一二三四五六七八九]{2}(?=年)")]
    private static partial Regex ChineseYear();
}
