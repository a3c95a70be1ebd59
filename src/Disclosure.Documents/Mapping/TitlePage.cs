using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping;

/// <summary>Finds the report year and the reporting organ: in the title, else in the sentence that opens the report, else in the reporting period.</summary>
internal static partial class TitlePage
{
    private const int LongestTitle = 80;
    private const string ChineseDigits = "〇一二三四五六七八九";

    public static (int? Year, string? Authority) Read(IReadOnlyList<PrintedLine> lines, int? givenYear, List<ReadingProblem> problems)
    {
        var texts = lines.SelectMany(line => line.Cells).Where(cell => cell.Text.Length > 0).ToList();
        var title = Titles(texts).FirstOrDefault(title => title is not null);
        var authority = Clean(title?.Name ?? "");
        if (authority is null) problems.Add(new ReadingProblem(ProblemCatalogue.AuthorityNotFound, null));
        return (givenYear ?? YearOf(title, texts, problems), authority);
    }

    /// <summary>Where the report begins whose first heading stands at a line: at the title above it, where there is one nearby.</summary>
    public static int StartOf(IReadOnlyList<PrintedLine> lines, int heading)
    {
        const int preface = 12;
        for (var i = heading - 1; i >= Math.Max(0, heading - preface); i--)
        {
            if (lines[i].Text.Length is > 0 and <= LongestTitle && CouldBeTitle(lines[i].Text) && TitleMatch.Of(Title(), Plain(lines[i].Text)) is not null) return i;
        }

        return heading;
    }

    // A title is one line, or two of which the first names the organ; failing that, a sentence opens the report.
    private static IEnumerable<TitleMatch?> Titles(List<PrintedCell> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Text.Length > LongestTitle || !CouldBeTitle(texts[i].Text)) continue;
            var match = TitleMatch.Of(Title(), Plain(texts[i].Text));
            yield return match is { Name.Length: 0 } && i > 0 && texts[i - 1].Text.Length <= LongestTitle
                ? TitleMatch.Of(Title(), Plain(texts[i - 1].Text + texts[i].Text)) ?? match
                : match;
        }

        foreach (var text in texts.Where(text => text.Text.AsSpan().ContainsAny('将', '將'))) yield return TitleMatch.Of(Opening(), Plain(text.Text));
    }

    // The last character of every title, and that of a period.
    private static bool CouldBeTitle(string text) => text.Contains('告');

    private static bool CouldHoldPeriod(string text) => text.Contains('月') && text.Contains('日');

    private static int? YearOf(TitleMatch? title, List<PrintedCell> texts, List<ReadingProblem> problems)
    {
        var years = texts.Where(cell => CouldHoldPeriod(cell.Text)).SelectMany(cell => Period().Matches(Plain(cell.Text)), (cell, match) => match.Groups["year"].Captures.Select(year => (Year: int.Parse(year.Value, null), cell.Place))).SelectMany(found => found).ToList();
        if (title?.Year is int named) years.Insert(0, (named, texts[0].Place));
        var different = years.Select(found => found.Year).Distinct().ToList();
        if (different.Count == 1) return different[0];
        problems.Add(different.Count == 0
            ? new ReadingProblem(ProblemCatalogue.YearNotFound, null)
            : new ReadingProblem(ProblemCatalogue.YearsDiffer, years[1].Place, ("met", BilingualText.Same(string.Join('、', different)))));
        return null;
    }

    // Titles are spaced out, and some write the year as 二〇二五.
    private static string Plain(string text)
    {
        var narrow = string.Concat(text.Where(character => !char.IsWhiteSpace(character))
            .Select(character => character switch
            {
                >= '０' and <= '９' => (char)(character - '０' + '0'),
                // A radical in a name stands for its ideograph; a traditional character is the name's own.
                >= '\u2E80' and <= '\u2FDF' => PrintedLabel.Plain(character),
                _ => character,
            }));
        return ChineseYear().Replace(narrow, match => string.Concat(match.Value.Select(numeral => ChineseDigits.IndexOf(numeral is '零' or '○' ? '〇' : numeral))));
    }

    private static string? Clean(string authority)
    {
        var name = authority.Trim('《', '》', '“', '”', '，', ',', '、', '：', ':', '#', '*', ' ');
        return name.Length is > 1 and <= 60 && !name.Contains('。') ? name : null;
    }

    // 第10师, 101中学 and 120急救中心 have numbers in their names; years, dates and counts are no part of one.
    private const string NamePart = @"(?:[^0-9]|(?<![0-9])(?!20[0-9]{2})[0-9]{1,5}(?![年月日件条项次个人份%])(?=\p{L}))";

    [GeneratedRegex($@"^[#*《]*(?:附件[0-9一二三]*[:：])?(?<before>{NamePart}*?)(?:关于)?(?:(?<year>20[0-9]{{2}})年度?)?(?<behind>{NamePart}*?)(?:关于)?(?:政府|政务)信息公开(?:工作)?(?:(?<year>20[0-9]{{2}})年)?(?:年?度)?(?:工作)?(?:年度)?报告(?:[(（](?<year>20[0-9]{{2}})年?度?[)）])?[》*]*$")]
    private static partial Regex Title();

    [GeneratedRegex($@"现将(?<before>(?:(?![，。,]){NamePart}){{2,40}}?)(?<year>20[0-9]{{2}})年度?(?:政府|政务)信息公开(?:工作)?(?:年度)?(?:报告|情况)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<year>20[0-9]{2})年0?1月0?1日起?[至到—-](?:同年|当年|(?<year>20[0-9]{2})年)?12月31日")]
    private static partial Regex Period();

    [GeneratedRegex("[二][〇零○][〇零○一二三四五六七八九]{2}(?=年)")]
    private static partial Regex ChineseYear();
}
