using System.Globalization;
using System.Text;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Styling;
using OpenQA.Selenium;
using Xunit.Abstractions;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>A browser is the judge of what a page shows: no figure is read but one that it lays out in that cell, and what only seems to hide a figure keeps none from being read.</summary>
[Collection(Chromium.Shared)]
public sealed class ShownFiguresTests(Chromium chromium, ITestOutputHelper output)
{
    private const int Pages = 2000;
    private const int PagesAtOnce = 50;

    // The rest is moved by means whose effect only a browser knows, though here it is small.
    private const double LeastRead = 0.93;

    [BrowserFact]
    public void A_figure_is_read_as_a_browser_shows_it()
    {
        var count = Runs.CountOf(Pages);
        var pages = new StyledPage[count];
        var readings = new AnnualDisclosureReport?[count];
        Parallel.For(0, count, number =>
        {
            pages[number] = StyledPage.Of(number);
            readings[number] = ReportDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(pages[number].Html))).Report;
        });
        var empty = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.html");
        File.WriteAllText(empty, "<!DOCTYPE html><html><body></body></html>");
        var browser = chromium.Open(empty);
        File.Delete(empty);
        var shown = Enumerable.Range(0, count).Chunk(PagesAtOnce).SelectMany(numbers => LaidOutText.Of(browser, [.. numbers.Select(number => pages[number].Html)])).ToList();

        // What the browser remarks on these pages is no remark on those of other tests.
        browser.Manage().Logs.GetLog(LogType.Browser);
        var cells = Enumerable.Range(0, count).SelectMany(number => pages[number].Cells.Select((cell, at) => new JudgedCell(number, cell.Text, shown[number][at], readings[number]?[cell.Cell]))).ToList();

        var wrong = cells.Where(cell => cell.IsWrong).ToList();
        var plain = cells.Where(cell => cell.Shown.IsPlain).ToList();
        var innocent = plain.Where(cell => cell.Text.IsInnocent).ToList();
        output.WriteLine($"{count} pages, {cells.Count} cells: {cells.Count(cell => cell.IsNumber)} read as numbers, {wrong.Count} of them wrong; of {plain.Count} that show all of their text on its line {Share(plain)} read, of {innocent.Count} with innocent styles {Share(innocent)}");
        foreach (var refused in plain.Where(cell => !cell.IsNumber).Take(20)) output.WriteLine($"not read: {refused}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.DoesNotContain(innocent, cell => !cell.IsNumber);
        Assert.InRange(plain.Count(cell => cell.IsNumber), plain.Count * LeastRead, plain.Count);
        Assert.InRange(innocent.Count, cells.Count / 4, cells.Count);
    }

    private static string Share(IReadOnlyCollection<JudgedCell> cells) => (cells.Count(cell => cell.IsNumber) / (double)cells.Count).ToString("P1", CultureInfo.InvariantCulture);

    private sealed record JudgedCell(int Page, StyledText Text, LaidOutText Shown, Figure? Read)
    {
        public bool IsNumber => Read?.State == FigureState.Number;

        public bool IsWrong => IsNumber ? !Shown.Shows(Read!.Value.Number!.Value.ToString(CultureInfo.InvariantCulture)) : Read?.State == FigureState.Blank && !Shown.ShowsNothing;

        public override string ToString() => $"page {Page}: read {Read?.State} {Read?.Number} {Read?.Text}, shown {string.Concat(Shown.Letters.Select(letter => letter.Character + (letter.IsStruck ? "\u0336" : "")))} {string.Join(' ', Shown.Doubts)}: {Text.Markup} {Text.Rules}";
    }
}
