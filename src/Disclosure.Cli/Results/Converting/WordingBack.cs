using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Cli.Results.Converting;

/// <summary>
/// Compares the words of a report with those that a document written of it reads to: year, organ, text. How wide the spaces
/// between them are does not count.
/// </summary>
internal static class WordingBack
{
    private const int LongestExcerpt = 24;

    /// <summary>What differs, each of the three once, where it first does; of a report without its text only year and organ are compared.</summary>
    public static IEnumerable<BilingualText> Differences(AnnualDisclosureReport report, AnnualDisclosureReport written)
    {
        if (report.Year != written.Year) yield return ConvertTexts.YearReadsOtherwise(report.Year, written.Year);
        if (Shown(report.Authority) != Shown(written.Authority)) yield return ConvertTexts.OrganReadsOtherwise(report.Authority, written.Authority);
        if (report.Sections is { } sections && OfText(sections, written.Sections ?? []) is { } text) yield return text;
    }

    private static BilingualText? OfText(IReadOnlyList<ReportSection> sections, IReadOnlyList<ReportSection> written)
    {
        for (var i = 0; i < Math.Max(sections.Count, written.Count); i++)
        {
            var (section, read) = (sections.ElementAtOrDefault(i), written.ElementAtOrDefault(i));
            if (section?.Number != read?.Number || Shown(section?.Title) != Shown(read?.Title))
            {
                return ConvertTexts.HeadingReadsOtherwise(section?.Title, read?.Title);
            }

            var (text, other) = (Shown(section!.Text), Shown(read!.Text));
            if (text == other) continue;
            var same = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
            return ConvertTexts.TextReadsOtherwise(section.Title, Excerpt(text, same), Excerpt(other, same));
        }

        return null;
    }

    // From a little before the first difference on.
    private static string Excerpt(string text, int same)
    {
        var start = Math.Max(0, Math.Min(same, text.Length) - (LongestExcerpt / 2));
        var end = Math.Min(text.Length, start + LongestExcerpt);
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}";
    }

    private static string Shown(string? text) => string.Concat((text ?? "").Where(character => !char.IsWhiteSpace(character)));
}
