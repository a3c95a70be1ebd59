using Disclosure.Cli.Results.Rolling;
using Disclosure.Cli.Texts;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Results.Html;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Cli.Writers.Html;

/// <summary>
/// A sum held against its units, as a page: the verdict with what may have happened, a matrix of units and checks, every differing cell with its addends on
/// demand, and the sum with its findings.
/// </summary>
internal sealed class RollupHtml(TextWriter target, DisplayLanguage language) : IRollupWriter
{
    // Of a cell to which hundreds add, the largest are told one by one.
    private const int MostAddends = 150;

    public void Write(CheckedRollup rollup)
    {
        var page = new HtmlPage(target);
        HtmlFrame.Open(page, HtmlTexts.Heading, language);
        page.Open("header").Element("h1", rollup.Sum.Title).Close().Open("main");
        WriteVerdict(page, rollup);
        WriteUnits(page, rollup);
        if (rollup.Differing.Count > 0) WriteDifferences(page, rollup);
        WriteCells(page, rollup);
        new ReportHtml(page, language).Write(rollup.Sum);
        page.Close();
        HtmlFrame.Close(page, language);
        target.Flush();
    }

    private void WriteVerdict(HtmlPage page, CheckedRollup rollup)
    {
        var verdict = rollup.Sum.Audit!.Verdict.ToString().ToLowerInvariant();
        page.Open($"p.verdict {verdict}").Element("strong", $"{AuditTexts.Verdict.In(language)} {rollup.Sum.Verdict}")
            .Text($"  {rollup.Sum.Tally.Counts.In(language)}").Close();
        foreach (var cause in rollup.Causes) page.Element("p", cause.In(language));
        if (rollup.Result.Implied is not { } implied) return;
        page.Element("p", RollupTexts.Implied(implied.Authority!, ReportAudit.EquationsHold(implied)).In(language)).Open("ul");
        foreach (var (cell, figure) in rollup.Implied) page.Element("li", $"{cell.Name.In(language)}  {figure}");
        page.Close();
    }

    private void WriteUnits(HtmlPage page, CheckedRollup rollup)
    {
        var received = rollup.Units.Count(row => row.Unit.Report is not null);
        page.Element("h2", RollupTexts.Received(received, rollup.Units.Count - received).In(language));
        var isAnySuspected = rollup.Units.Any(row => row.Suspicion is not null);
        BilingualText[] heads = [RollupTexts.Unit, RollupTexts.Report, RollupTexts.OwnErrors, RollupTexts.InSumOrNot, RollupTexts.InDiffering];
        Open(page, isAnySuspected ? [.. heads, RollupTexts.Suspicion] : heads);
        foreach (var row in rollup.Units)
        {
            page.Open("tr").Open("th", ("scope", "row")).Element("bdi", row.Unit.Unit.Name).Close();
            page.Open("td.text").Element("bdi", row.Unit.Report?.ToString() ?? RollupTexts.NotHandedIn.In(language)).Close();
            page.Element(row.Errors > 0 ? "td.broken" : "td", $"{row.Errors}").Element("td.text", row.Standing.In(language));
            page.Element("td", $"{row.Differing}");
            if (isAnySuspected) page.Element(row.IsNamed ? "td.text broken" : "td.text", row.Suspicion?.In(language) ?? "");
            page.Close();
        }

        page.Close().Close();
    }

    private void WriteDifferences(HtmlPage page, CheckedRollup rollup)
    {
        page.Element("h2", RollupTexts.DifferingCells.In(language));
        foreach (var cell in rollup.Differing) Write(page, rollup, cell);
    }

    // Every other cell that anybody adds to, table by table.
    private void WriteCells(HtmlPage page, CheckedRollup rollup)
    {
        page.Element("h2", RollupTexts.AllCells.In(language));
        foreach (var table in rollup.Result.Audit.Report.Form.Tables)
        {
            var cells = table.Cells.Except(rollup.Differing).Where(cell => rollup.AddendsOf(cell).Any()).ToList();
            if (cells.Count == 0) continue;
            page.Open("details").Element("summary", table.Label.In(language));
            foreach (var cell in cells) Write(page, rollup, cell);
            page.Close();
        }
    }

    private void Write(HtmlPage page, CheckedRollup rollup, FormCell cell)
    {
        var (sum, together) = (FigureNames.Of(rollup.Result.Audit.Report[cell]).In(language), NumberText.Plain(rollup.Result[cell].Known));
        page.Open("details").Element(
            "summary", $"{cell.Name.In(language)}  {RollupTexts.InSum.In(language)} {sum}  {RollupTexts.Together.In(language)} {together}");
        Open(page, RollupTexts.Unit, cell.Column.Label);
        var addends = rollup.AddendsOf(cell).ToList();
        foreach (var addend in addends.Take(MostAddends))
        {
            page.Open("tr").Open("th", ("scope", "row")).Element("bdi", addend.Unit.Name).Close();
            page.Element("td", FigureNames.Of(addend.Figure).In(language)).Close();
        }

        page.Close().Close();
        var rest = addends.Skip(MostAddends).ToList();
        if (rest.Count > 0) page.Element("p", RollupTexts.MoreUnits(rest.Count, NumberText.Plain(rest.Sum(addend => addend.Number ?? 0))).In(language));
        page.Close();
    }

    private void Open(HtmlPage page, params BilingualText[] heads)
    {
        page.Open("table.carried").Open("thead").Open("tr");
        foreach (var head in heads) page.Element("th", head.In(language), ("scope", "col"));
        page.Close().Close().Open("tbody");
    }
}
