using System.Globalization;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Html;

/// <summary>
/// The years of one organ ahead of its reports: a strip of years that leads to each, and of every pair of years what one hands on and the
/// other begins with, side by side.
/// </summary>
internal sealed class SeriesHtml(HtmlPage page, DisplayLanguage language)
{
    public void Write(CheckedSeries series)
    {
        page.Open("section.series").Open("h2").Element("bdi", series.Title).Close();
        WriteStrip(series);
        foreach (var link in series.Links)
        {
            WriteCarried(link, series);
            if (link.Stocks.Count > 0) WriteStocks(link);
        }

        page.Close();
    }

    private void WriteStrip(CheckedSeries series)
    {
        page.Open("ol.years", ("aria-label", SeriesTexts.Years.In(language)));
        var reports = series.Result.Series.Reports.ToDictionary(report => report.Year, report => series.InputOf(report.Report));
        for (var year = series.Result.Series.Reports[0].Year; year <= series.Result.Series.Reports[^1].Year; year++)
        {
            if (reports.GetValueOrDefault(year) is { } input)
            {
                page.Open($"li.{input.Audit!.Verdict.ToString().ToLowerInvariant()}");
                page.Element("a", Plain(year), ("href", $"#{new ReportAnchors(input.Number).Report}")).Text($" {input.Verdict}");
                foreach (var version in series.Versions.Where(version => version.Reading.Report!.Year == year)) WriteVersion(version);
                page.Close();
            }
            else
            {
                page.Element("li.missing", $"{Plain(year)} {SeriesTexts.Missing.In(language)}");
            }
        }

        page.Close();
    }

    private void WriteVersion(CheckedInput version)
    {
        page.Text(" ").Element("a", SeriesTexts.OtherVersion.In(language), ("href", $"#{new ReportAnchors(version.Number).Report}"));
    }

    private void WriteCarried(YearLink link, CheckedSeries series)
    {
        var (earlier, later) = (link.Earlier.Year!.Value, link.Later.Year!.Value);
        page.Open("div.wide", ("tabindex", "0"), ("role", "group"), ("aria-label", SeriesTexts.Carried(earlier, later).In(language)));
        page.Open("table.carried").Element("caption", SeriesTexts.Carried(earlier, later).In(language)).Open("thead").Open("tr");
        page.Element("th", SeriesTexts.Column.In(language), ("scope", "col"));
        foreach (var column in link.Columns) page.Element("th", column.Column.Label.In(language), ("scope", "col"));
        page.Close().Close().Open("tbody");
        Row(SeriesTexts.Forward(earlier), series.InputOf(link.Earlier), link.Columns.Select(column => Of(column.Forward)));
        Row(SeriesTexts.Over(later), series.InputOf(link.Later), link.Columns.Select(column => Of(column.Over)));
        page.Open("tr").Element("th", SeriesTexts.Difference.In(language), ("scope", "row"));
        foreach (var column in link.Columns)
        {
            page.Element(column.Difference == 0 ? "td" : "td.broken", column.Difference is { } gap ? Signed(gap) : SeriesTexts.NotRead.In(language));
        }

        page.Close().Close().Close().Close();

        void Row(BilingualText head, CheckedInput input, IEnumerable<string> figures)
        {
            page.Open("tr").Open("th", ("scope", "row"));
            page.Element("a", head.In(language), ("href", $"#{new ReportAnchors(input.Number).Tables}")).Close();
            foreach (var figure in figures) page.Element("td", figure);
            page.Close();
        }
    }

    private void WriteStocks(YearLink link)
    {
        var caption = SeriesTexts.Stocks(link.Earlier.Year!.Value, link.Later.Year!.Value).In(language);
        page.Open("table.carried").Element("caption", caption).Open("thead").Open("tr");
        foreach (var head in (BilingualText[])[
            SeriesTexts.Row, SeriesTexts.InForceBefore, SeriesTexts.Issued, SeriesTexts.Repealed, SeriesTexts.InForce, SeriesTexts.Residual])
        {
            page.Element("th", head.In(language), ("scope", "col"));
        }

        page.Close().Close().Open("tbody");
        foreach (var stock in link.Stocks)
        {
            page.Open("tr").Element("th", stock.Row.Name.In(language), ("scope", "row"));
            foreach (var number in (long[])[stock.Before, stock.Issued, stock.Repealed, stock.InForce]) page.Element("td", Plain(number));
            page.Element(stock.Residual == 0 ? "td" : "td.broken", Signed(stock.Residual)).Close();
        }

        page.Close().Close();
    }

    private string Of(Figure figure) => figure.Text ?? FigureNames.Of(figure).In(language);

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Signed(Int128 number) => number > 0 ? $"+{number}" : number.ToString(CultureInfo.InvariantCulture);
}
