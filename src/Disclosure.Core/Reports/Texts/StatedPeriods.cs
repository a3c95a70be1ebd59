using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Reports.Texts;

/// <summary>Reads the period that a text states for a report's figures, in folded text.</summary>
internal static partial class StatedPeriods
{
    // 1月1日一12月31日 is printed for a dash.
    private const string To = "(?:[至到~—–―─-]|一(?=12)){1,2}";
    private const string Year = "(?<year>20[0-9]{2})";

    /// <summary>The years of which a text states the whole, from 1 January to 31 December.</summary>
    public static IEnumerable<int> WholeYearsIn(string text) => !MayHoldPeriod(text) ? [] : WholeYear().Matches(text).Select(YearOf).OfType<int>();

    /// <summary>The sentence that speaks of a period; null where none does.</summary>
    public static Match? SentenceIn(string text) => Sentence().Match(text) is { Success: true } sentence ? sentence : null;

    private static bool MayHoldPeriod(string text) => text.Contains("12", StringComparison.Ordinal) || text.Contains('二') || text.Contains('全');

    // A period that ends in another year than it began is none of a whole year.
    private static int? YearOf(Match match) =>
        match.Groups["year"].Captures.Select(year => int.Parse(year.Value, CultureInfo.InvariantCulture)).Distinct().ToList() is [var only] ? only : null;

    [GeneratedRegex(
        $"(?<![0-9]){Year}[年./-](?:0?1|一)[月./-](?:(?:0?1|一)日?)?起?[,、]?{To}(?:{Year}[年./-]|同年|当年|本年|该年)?(?:12|十二)[月./-](?:(?:31|三十一)(?![0-9])|底|份)"
            + $"|(?<![0-9]){Year}年度?(?:0?1|一)月?{To}(?:12|十二)月(?![0-9])"
            + $"|(?<![0-9]){Year}年度?全年|截[至止]到?{Year}年(?:12|十二)月(?:31|三十一)日",
        RegexOptions.CultureInvariant)]
    private static partial Regex WholeYear();

    [GeneratedRegex(
        "(?<=^|[。;])[^。;]{0,60}?(?:(?:统计|数据)[^。;]{0,12}(?:期限|时限|期间|时间|起止|截[至止])|报告期|统计期)[^。;]{0,20}?[0-9][^。;]{0,60}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
