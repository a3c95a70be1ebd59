using Disclosure.Cli.Terminal;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Text;

/// <summary>The years of one organ, for people: which there are, and which are missing. Each year's report follows.</summary>
internal static class SeriesText
{
    public static void Write(TextPage page, DisplayLanguage language, CheckedSeries series)
    {
        var years = CheckedSeries.Listed(series.Result.Series.Reports.Select(report => report.Year));
        var missing = series.Result.Series.MissingYears;
        var gap = missing.Count == 0 ? "" : $"  {SeriesTexts.Missing.In(language)} {CheckedSeries.Listed(missing)}";
        page.Line(new Piece($"{series.Title}  {SeriesTexts.Years.In(language)} {years}{gap}", Tone.Strong));
    }
}
