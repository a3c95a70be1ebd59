using System.Text;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Two years printed in one document: no figure is ever taken for another year's, and the year that is asked for is read where titles and captions name it.</summary>
public sealed class TwoYearsTests
{
    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 100)]
    public void One_report_after_the_other_gives_the_first_or_the_one_that_is_asked_for(BalancedPair pair)
    {
        foreach (var print in (Func<AnnualDisclosureReport, string>[])[Text, Page])
        {
            var (older, newer) = Years(pair);
            foreach (var (first, second) in new[] { (older, newer), (newer, older) })
            {
                var document = print(first) + "\n" + print(second);
                IsWhole(first, ReportDocument.ReadText(document));
                IsWhole(second, ReportDocument.ReadText(document, new ReadingOptions { Year = second.Year }));
                IsWhole(first, ReportDocument.ReadText(document, new ReadingOptions { Year = first.Year }));
                IsEmpty(ReportDocument.ReadText(document, new ReadingOptions { Year = newer.Year + 1 }));
            }
        }
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 100)]
    public void Tables_of_both_years_under_each_heading_are_read_where_the_year_is_asked_for(BalancedPair pair)
    {
        var (older, newer) = Years(pair);
        foreach (var (first, second) in new[] { (older, newer), (newer, older) })
        {
            foreach (var document in new[] { Interleaved(first, second, newer, Text), Interleaved(first, second, newer, Page) })
            {
                IsEmpty(ReportDocument.ReadText(document));
                IsWhole(newer, ReportDocument.ReadText(document, new ReadingOptions { Year = newer.Year }));
                IsWhole(older, ReportDocument.ReadText(document, new ReadingOptions { Year = older.Year }));
            }
        }
    }

    [Property(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 60)]
    public void Years_under_tabs_are_never_mixed(BalancedPair pair)
    {
        var (older, newer) = Years(pair);
        foreach (var (first, second) in new[] { (older, newer), (newer, older) })
        {
            foreach (var hasTitles in new[] { true, false })
            {
                var tabs = $"<h1>{newer.Authority}{newer.Year}年政府信息公开工作年度报告</h1><ul><li>{newer.Year}年</li><li>{older.Year}年</li></ul>{Body(first, hasTitles)}{Body(second, hasTitles)}";
                foreach (var asked in new int?[] { null, older.Year, newer.Year })
                {
                    var reading = ReportDocument.ReadText(tabs, new ReadingOptions { Year = asked });
                    NothingOfAnotherYear(reading, older, newer);
                    if (hasTitles && asked is not null) IsWhole(asked == older.Year ? older : newer, reading);
                }
            }
        }
    }

    private static (AnnualDisclosureReport Older, AnnualDisclosureReport Newer) Years(BalancedPair pair)
    {
        var older = pair.First.ToBuilder();
        older.Authority = pair.Second.Authority;
        older.Year = pair.Second.Year - 1;
        return (older.Build(), pair.Second);
    }

    private static string Text(AnnualDisclosureReport report) => TextLayout.All[4].Render(report);

    private static string Page(AnnualDisclosureReport report) => $"<div>{Body(report, hasTitle: true)}</div>";

    // What stands between the body's tags, with or without the title and the period above the first heading.
    private static string Body(AnnualDisclosureReport report, bool hasTitle)
    {
        var page = Encoding.UTF8.GetString(HtmlLayout.All[0].Render(report));
        var body = page[(page.IndexOf("<body>", StringComparison.Ordinal) + 6)..page.IndexOf("</body>", StringComparison.Ordinal)];
        return $"<div>{(hasTitle ? body : body[body.IndexOf("<p><strong>一、", StringComparison.Ordinal)..])}</div>";
    }

    // The newer report with both years' tables in the place of its own.
    private static string Interleaved(AnnualDisclosureReport first, AnnualDisclosureReport second, AnnualDisclosureReport frame, Func<AnnualDisclosureReport, string> print)
    {
        var isText = !print(frame).StartsWith('<');
        var document = print(frame);
        foreach (var table in frame.Form.Tables)
        {
            var own = TableOf(frame);
            document = document.Replace(own, Captioned(first) + Captioned(second), StringComparison.Ordinal);

            string TableOf(AnnualDisclosureReport report)
            {
                var laidOut = LaidOutTable.Of(table.Section, report);
                return isText ? string.Join('\n', TextLayout.All[4].PrintTable(laidOut)) : HtmlLayout.All[0].PrintTable(laidOut);
            }

            string Captioned(AnnualDisclosureReport report) => isText ? $"{report.Year}年度\n{TableOf(report)}\n" : $"<h4>{report.Year}年度</h4>{TableOf(report)}";
        }

        return document;
    }

    private static void IsWhole(AnnualDisclosureReport expected, ReportReading reading)
    {
        Assert.Equal(expected.Year, reading.Report!.Year);
        Assert.Equal("", string.Join("\n", expected.Form.Cells.Where(cell => reading.Report[cell] != expected[cell]).Select(cell => $"{cell.Path}: {expected[cell]} → {reading.Report[cell]}")));
    }

    private static void IsEmpty(ReportReading reading)
    {
        Assert.NotEmpty(reading.Problems);
        Assert.All(reading.Report!.Figures, figure => Assert.Equal(FigureState.Absent, figure.State));
    }

    private static void NothingOfAnotherYear(ReportReading reading, AnnualDisclosureReport older, AnnualDisclosureReport newer)
    {
        if (reading.Report!.Figures.All(figure => figure.State == FigureState.Absent)) return;
        if (reading.Report.Year is null)
        {
            // Of which year they are is then told not to be known, and they are of one year all the same.
            Assert.Contains(reading.Problems, problem => problem.Code == "DP2002");
            Assert.Contains(new[] { older, newer }, report => report.Form.Cells.All(cell => reading.Report[cell] == report[cell]));
            return;
        }

        IsWhole(reading.Report.Year == older.Year ? older : newer, reading);
    }
}
