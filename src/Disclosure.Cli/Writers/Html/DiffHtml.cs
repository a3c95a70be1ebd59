using Disclosure.Cli.Results.Comparing;
using Disclosure.Cli.Texts;
using Disclosure.Messages;
using Disclosure.Results.Html;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Html;

/// <summary>In which cells two reports differ, as a page: a row a cell, both figures beside each other.</summary>
internal sealed class DiffHtml(TextWriter target, DisplayLanguage language) : IDiffWriter
{
    public void Write(ComparedReports reports)
    {
        var page = new HtmlPage(target);
        HtmlFrame.Open(page, SeriesVerbTexts.DiffHeading, language);
        page.Open("header").Element("h1", SeriesVerbTexts.DiffHeading.In(language)).Close();
        page.Open("main").Element("p", reports.Count.In(language));
        if (reports.Cells.Count > 0) WriteTable(page, reports);
        page.Close();
        HtmlFrame.Close(page, language);
        target.Flush();
    }

    private void WriteTable(HtmlPage page, ComparedReports reports)
    {
        page.Open("div.wide", ("tabindex", "0"), ("role", "group"), ("aria-label", reports.Count.In(language)));
        page.Open("table.carried").Open("thead").Open("tr");
        foreach (var head in (string[])[SeriesVerbTexts.Cell.In(language), reports.OneName, reports.OtherName, SeriesTexts.Difference.In(language)])
        {
            page.Open("th", ("scope", "col")).Element("bdi", head).Close();
        }

        page.Close().Close().Open("tbody");
        foreach (var cell in reports.Cells)
        {
            page.Open("tr").Element("th", cell.Cell.Name.In(language), ("scope", "row"));
            page.Element("td", ComparedReports.Of(cell.One).In(language)).Element("td", ComparedReports.Of(cell.Other).In(language));
            page.Element("td", cell.Difference is { } difference ? NumberText.Plain(difference) : "").Close();
        }

        page.Close().Close().Close();
    }
}
