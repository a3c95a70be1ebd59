using System.Text.RegularExpressions;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Labels;
using Disclosure.Documents.Mapping.Years;
using Disclosure.Messages;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Mapping.Outline;

/// <summary>Finds the report year and the reporting organ: in the title, else in the sentence that opens the report, else in the reporting period.</summary>
internal static partial class TitlePage
{
    public static (int? Year, string? Authority) Read(IReadOnlyList<PrintedLine> lines, int? givenYear, List<ReadingProblem> problems)
    {
        var texts = new List<PrintedCell>(lines.Count);
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Cells.Count; i++)
            {
                if (!line.Cells[i].IsBlank) texts.Add(line.Cells[i]);
            }
        }

        var title = Titles(texts).FirstOrDefault(title => title is { Year: not null } or { Name.Length: > 0 });
        var authority = Clean(title?.Name ?? "");
        if (authority is null) problems.Add(new ReadingProblem(ProblemCatalogue.AuthorityNotFound, null));
        return (givenYear ?? YearOf(title, texts, problems), authority);
    }

    /// <summary>
    /// Where the report begins whose first heading stands at a line: at the title above it, where there is one nearby, else at
    /// the year that stands alone above it.
    /// </summary>
    public static int StartOf(IReadOnlyList<PrintedLine> lines, int heading)
    {
        const int preface = 12;
        var start = Math.Max(0, heading - preface);
        var texts = lines.Take(heading).Skip(start).Select(line => line.Text).ToList();
        for (var i = texts.Count - 1; i >= 0; i--)
        {
            if (texts[i].Length > 0 && TitleLines.At(texts, i) is { } title) return start + title.First;
        }

        var above = texts.FindLastIndex(text => text.Length > 0);
        return above >= 0 && YearCaption.Of(lines[start + above].Cells[0]) is { IsAlone: true } ? start + above : heading;
    }

    // Failing a title, a sentence opens the report.
    private static IEnumerable<TitleMatch?> Titles(List<PrintedCell> cells)
    {
        var texts = cells.ConvertAll(cell => cell.Text);
        for (var i = 0; i < texts.Count; i++)
        {
            if (TitleLines.At(texts, i) is { } found) yield return found.Title;
        }

        foreach (var text in texts.Where(text => text.AsSpan().ContainsAny('将', '將'))) yield return TitleMatch.Of(Opening(), TitleLines.Plain(text));
    }

    private static bool CouldHoldPeriod(string text) => text.Contains('月') && text.Contains('日');

    private static int? YearOf(TitleMatch? title, List<PrintedCell> texts, List<ReadingProblem> problems)
    {
        var periods = texts.Where(cell => CouldHoldPeriod(cell.Text))
            .SelectMany(cell => Period().Matches(TitleLines.Plain(cell.Text)), (cell, match) => (cell.Place, match.Groups["year"].Captures));
        var years = periods.SelectMany(period => period.Captures, (period, year) => (Year: int.Parse(year.Value, null), period.Place)).ToList();
        if (title?.Year is int named) years.Insert(0, (named, texts[0].Place));
        var different = years.Select(found => found.Year).Distinct().ToList();
        if (different.Count == 1) return different[0];
        problems.Add(different.Count == 0
            ? new ReadingProblem(ProblemCatalogue.YearNotFound, null)
            : new ReadingProblem(ProblemCatalogue.YearsDiffer, years[1].Place, ("actual", BilingualText.Same(string.Join('、', different)))));
        return null;
    }

    private static string? Clean(string authority)
    {
        var name = authority.Trim('《', '》', '“', '”', '，', ',', '、', '：', ':', '#', '*', ' ');
        return name.Length is > 1 and <= 60 && !name.Contains('。') ? name : null;
    }

    // Names have numbers in them; years, dates and counts are no part of one.
    private const string NamePart = @"(?:[^0-9]|(?<![0-9])(?!20[0-9]{2})[0-9]{1,5}(?![年月日件条项次个人份%])(?=\p{L}))";

    [GeneratedRegex($@"现将(?<before>(?:(?![，。,]){NamePart}){{2,40}}?)(?<year>20[0-9]{{2}})年度?(?:政府|政务)信息公开(?:工作)?(?:年度)?(?:报告|情况)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<year>20[0-9]{2})年0?1月0?1日起?[至到—-](?:同年|当年|(?<year>20[0-9]{2})年)?12月31日")]
    private static partial Regex Period();
}
