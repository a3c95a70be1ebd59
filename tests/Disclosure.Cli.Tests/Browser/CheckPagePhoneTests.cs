using Disclosure.Cli.Tests.Samples;
using OpenQA.Selenium;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>The page of <c>check --format html</c> on a phone.</summary>
[Collection(Chromium.Shared)]
public sealed class CheckPagePhoneTests(Chromium chromium) : IDisposable
{
    private const int Width = 390;
    private readonly CheckPages pages = new(chromium);

    [BrowserFact]
    public void Figures_and_counts_stay_on_one_line()
    {
        var page = pages.OpenBatch(Width);
        var counts = page.FindElements(By.CssSelector("section:first-of-type td:not(.text)"));
        Assert.NotEmpty(counts);
        Assert.All(counts, count => Assert.InRange(Sight.Lines(page, count), 0, 1));
        Assert.All(pages.OpenUnfolded(ConsoleReports.Balanced(), Width).FindElements(By.CssSelector("td.number")), figure => Assert.InRange(Sight.Lines(page, figure), 0, 1));
    }

    [BrowserTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Labels_have_room_and_stay_beside_the_figures_when_those_are_moved(string language)
    {
        var page = pages.OpenUnfolded(ConsoleReports.Balanced(), Width, language);
        var table = page.FindElement(By.CssSelector(".official:has(.from2)"));
        var labels = table.FindElements(By.CssSelector("th[scope=row]"));
        Assert.All(labels, label => Assert.InRange(Sight.Lines(page, label), 1, 4));

        page.ExecuteScript("arguments[0].parentElement.scrollLeft = 10000", table);
        var row = table.FindElement(By.CssSelector("tr:has(.from2)"));
        var (first, last) = (row.FindElement(By.CssSelector("th[scope=row]")), row.FindElements(By.TagName("td"))[^1]);
        page.ExecuteScript("arguments[0].scrollIntoView({ block: 'center' })", row);
        Assert.True(Sight.Soon(() => Sight.IsOnTop(page, first) && Sight.IsOnTop(page, last)));
        Assert.InRange((long)page.ExecuteScript("return Math.round(arguments[0].getBoundingClientRect().right)", first)!, 120, 230);
    }

    [BrowserTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_overview_shows_each_verdict_without_being_moved(string language)
    {
        var page = pages.OpenBatch(Width, language);
        var verdicts = page.FindElements(By.CssSelector(".overview tbody td:nth-child(2)"));
        Assert.Equal(language == "zh" ? ["不通过", "未能读取", "通过"] : ["failed", "not read", "passed"], verdicts.Select(verdict => verdict.Text));
        Assert.All(verdicts, verdict => Assert.InRange(verdict.Location.X + verdict.Size.Width, 1, Width));
        Assert.All(page.FindElements(By.CssSelector(".overview th")), head => Assert.InRange(Sight.Lines(page, head), 1, 3));
    }

    public void Dispose() => pages.Dispose();
}
