using System.Text.RegularExpressions;

namespace Disclosure.Reports.Origins;

/// <summary>
/// Reads the dates that a report bears: those that stand behind a word that says what they are, that of the signature at its end, and one
/// in brackets below its title.
/// </summary>
internal static partial class DateWords
{
    // Spaces are bounded, so that no run of them keeps a pattern busy.
    private const string Gap = "\\s{0,6}";
    private const string Bracket = "[\\[【(〔]?" + Gap;
    private const string Colon = Gap + "[:|]?" + Gap + Bracket;
    private const string Day = "(日" + Gap + "期|[时時]" + Gap + "[间間])";
    private const string Organ = "([^0-9,。;:、]{2,40}[局厅委办府部院处所会室心社署行司站队团校学馆镇乡])?";

    // A signature stands at the end, at most with the name of the organ and a remark below it.
    private const int LinesOfSignature = 4;

    // A page goes on below the report, but no signature is longer.
    private const int LongestSignature = 60;

    /// <summary>When the report was signed.</summary>
    public static ReportDate? SignedIn(IReadOnlyList<ReportParagraph> preface, IReadOnlyList<ReportSection>? sections)
    {
        var last = sections is [.., var section] ? section.Paragraphs : [];
        return Behind(Signed(), preface).FirstOrDefault() ?? Behind(Signed(), Ending(last)).FirstOrDefault()
            ?? Found(Signature(), last.Reverse()) ?? Found(Alone(), Ending(last)) ?? Found(Sentence(), Ending(last), longest: int.MaxValue)
            ?? Found(InBrackets(), preface);
    }

    /// <summary>When the report was published. Of two dates that differ the first is taken, and the other told.</summary>
    public static ReportDate? PublishedIn(IReadOnlyList<ReportParagraph> preface, IReadOnlyList<ReportSection>? sections)
    {
        var shown = Behind(Published(), preface).ToList();
        if (shown.Count == 0) return Behind(Published(), Ending(sections is [.., var section] ? section.Paragraphs : [])).FirstOrDefault();
        return shown.Find(other => other.Date != shown[0].Date) is { } other ? shown[0] with { Otherwise = other.Date } : shown[0];
    }

    private static IEnumerable<ReportParagraph> Ending(IReadOnlyList<ReportParagraph> paragraphs) => paragraphs.Reverse().Take(LinesOfSignature);

    private static ReportDate? Found(Regex wording, IEnumerable<ReportParagraph> paragraphs, int longest = LongestSignature) => paragraphs
        .Where(paragraph => paragraph.Text.Length <= longest)
        .Select(paragraph => Of(wording.Match(WrittenDate.Narrow(paragraph.Text)), paragraph))
        .FirstOrDefault(date => date is not null);

    private static IEnumerable<ReportDate> Behind(Regex word, IEnumerable<ReportParagraph> paragraphs) =>
        paragraphs.Select(paragraph => Of(word.Match(WrittenDate.Narrow(paragraph.Text)), paragraph)).OfType<ReportDate>();

    private static ReportDate? Of(Match match, ReportParagraph paragraph) =>
        match.Success && WrittenDate.Of(match) is { } date ? new ReportDate(date, paragraph.Place) : null;

    [GeneratedRegex($"(成{Gap}文|落{Gap}款|签{Gap}发|生{Gap}成|[发發]{Gap}文|印{Gap}[发發]){Gap}{Day}{Colon}{WrittenDate.Pattern}", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    // 日期 and 时间 alone are those of the page; behind other words they are of something else.
    [GeneratedRegex(
        $"(?:([发發]{Gap}[布佈]|公{Gap}[布佈]|公{Gap}[开開]|[发發]{Gap}稿|[发發]{Gap}表|上{Gap}[传傳]){Gap}({Day}|[于於]){Colon}"
            + $"|(?<![\\p{{L}}\\p{{N}}]){Day}{Gap}:{Gap}{Bracket}){WrittenDate.Pattern}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Published();

    // 青石县水务局 2025年1月15日, with a name or without.
    [GeneratedRegex($"^{Gap}{Organ}{Gap}[(]?{Gap}(?=.{{4}}{Gap}年){WrittenDate.Pattern}{Gap}[)]?{Gap}$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    [GeneratedRegex($"^{Gap}[(]?{Gap}{WrittenDate.Pattern}{Gap}[)]?{Gap}$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    // Where the signature was run on to the last sentence.
    [GeneratedRegex($"[。!]{Gap}{Organ}{Gap}(?=.{{4}}{Gap}年){WrittenDate.Pattern}{Gap}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex($"^{Gap}[(]{Gap}{WrittenDate.Pattern}{Gap}[)]{Gap}$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
