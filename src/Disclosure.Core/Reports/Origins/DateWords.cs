using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Reports.Origins;

/// <summary>Reads the dates that a report bears: those that stand behind a word that says what they are, and one alone below its last section.</summary>
internal static partial class DateWords
{
    private const string Numerals = "〇一二三四五六七八九";

    // A signature stands at the end, at most with the name of the organ and a remark below it.
    private const int LinesOfSignature = 4;

    /// <summary>When the report was signed.</summary>
    public static ReportDate? SignedIn(IReadOnlyList<ReportParagraph> preface, IReadOnlyList<ReportSection>? sections) =>
        Behind(Signed(), preface, sections) ?? Ending(sections).Select(Alone).FirstOrDefault(date => date is not null);

    /// <summary>When the report was published.</summary>
    public static ReportDate? PublishedIn(IReadOnlyList<ReportParagraph> preface, IReadOnlyList<ReportSection>? sections) =>
        Behind(Published(), preface, sections);

    private static IEnumerable<ReportParagraph> Ending(IReadOnlyList<ReportSection>? sections) =>
        sections is [.., var last] ? last.Paragraphs.Reverse().Take(LinesOfSignature) : [];

    private static ReportDate? Alone(ReportParagraph paragraph) =>
        Date().Match(paragraph.Text.Trim()) is { Success: true, Index: 0 } match && match.Length == paragraph.Text.Trim().Length ? Of(match, paragraph) : null;

    private static ReportDate? Behind(Regex word, IReadOnlyList<ReportParagraph> preface, IReadOnlyList<ReportSection>? sections)
    {
        foreach (var paragraph in preface.Concat(Ending(sections)))
        {
            if (word.Match(paragraph.Text) is not { Success: true } met) continue;
            var match = Date().Match(paragraph.Text, met.Index + met.Length);
            if (match.Success && match.Index == met.Index + met.Length && Of(match, paragraph) is { } date) return date;
        }

        return null;
    }

    private static ReportDate? Of(Match match, ReportParagraph paragraph)
    {
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        var isDate = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDate ? new ReportDate(new DateOnly(year, month, day), paragraph.Place) : null;
    }

    // 二〇二五 is read digit by digit, 二十一 by its tens.
    private static int Number(Match match, string part)
    {
        var text = match.Groups[part].Value.Replace('○', '〇').Replace('零', '〇');
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        if (text.IndexOf('十') is >= 0 and var ten)
        {
            var tens = ten == 0 ? 1 : Numerals.IndexOf(text[0]);
            return (10 * tens) + (ten + 1 < text.Length ? Numerals.IndexOf(text[ten + 1]) : 0);
        }

        return text.Aggregate(0, (so, digit) => (10 * so) + Numerals.IndexOf(digit));
    }

    [GeneratedRegex("(成文|落款|签发|生成)(日期|时间)\\s*[:：]?\\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex("(发布|公布|公开|发文)(日期|时间)\\s*[:：]?\\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Published();

    [GeneratedRegex(
        "(?<year>[0-9]{4}|[〇○零一二三四五六七八九]{4})\\s*[年./-]\\s*(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s*[月./-]"
            + "\\s*(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?![0-9])\\s*日?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
