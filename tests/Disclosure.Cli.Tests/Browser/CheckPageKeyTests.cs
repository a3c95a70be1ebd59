using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Interactions;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>The page of <c>check --format html</c> for people who use no mouse.</summary>
[Collection(Chromium.Shared)]
public sealed class CheckPageKeyTests(Chromium chromium) : IDisposable
{
    private readonly CheckPages pages = new(chromium);

    [BrowserFact]
    public void Keys_alone_reach_every_mark_and_read_and_close_what_it_tells()
    {
        var page = pages.OpenSample();
        var reached = new HashSet<string>();
        foreach (var _ in TabStops(page).Where(stop => stop.GetDomAttribute("class") == "mark"))
        {
            Press(page, Keys.Home);
            while (reached.Add(Told(page).GetDomAttribute("id")!)) Press(page, Keys.ArrowRight);
        }

        Assert.Equal(page.FindElements(By.CssSelector("a.mark")).Count, reached.Count);
        page.FindElement(By.CssSelector("a.mark")).SendKeys("");
        Press(page, Keys.Escape);
        Assert.DoesNotContain(page.FindElements(By.CssSelector("[role=tooltip]")), tip => tip.Displayed);
    }

    [BrowserFact]
    public void However_many_cells_are_marked_a_table_is_one_tab_stop()
    {
        var page = pages.OpenSample();
        Assert.InRange(page.FindElements(By.CssSelector("a.mark")).Count, 150, 200);
        var stops = TabStops(page).Select(stop => (stop.TagName, Class: stop.GetDomAttribute("class"))).ToList();
        Assert.Equal(3, stops.Count(stop => stop.Class == "mark"));
        Assert.InRange(stops.Count, 4, 20);
    }

    [BrowserFact]
    public void Arrows_lead_along_rows_and_columns_and_a_table_is_entered_where_it_was_left()
    {
        var page = pages.OpenSample();
        page.FindElement(By.CssSelector("article.error li a")).SendKeys(Keys.Enter);
        Assert.True(Sight.Soon(() => Name(page) == "一、本年新收政府信息公开申请数量 × 自然人"));
        Assert.Equal("二、上年结转政府信息公开申请数量 × 自然人", Name(Press(page, Keys.ArrowDown)));
        Assert.Equal("二、上年结转政府信息公开申请数量 × 商业企业", Name(Press(page, Keys.ArrowRight)));
        Assert.Equal("一、本年新收政府信息公开申请数量 × 商业企业", Name(Press(page, Keys.ArrowUp)));
        Assert.Equal("一、本年新收政府信息公开申请数量 × 自然人", Name(Press(page, Keys.ArrowLeft)));
        Press(page, Keys.ArrowDown);
        Press(page, Keys.Tab);
        new Actions(page).KeyDown(Keys.Shift).SendKeys(Keys.Tab).KeyUp(Keys.Shift).Perform();
        Assert.Equal("二、上年结转政府信息公开申请数量 × 自然人", Name(page));
    }

    [BrowserTheory]
    [InlineData(1280, 0)]
    [InlineData(1280, 2)]
    [InlineData(390, 0)]
    [InlineData(390, 2)]
    public void A_link_to_a_cell_shows_both_sides_at_once_and_leaves_its_head_or_label_in_view(int width, int link)
    {
        var page = pages.OpenSample(width);
        var links = page.FindElement(By.CssSelector("article.error:has(li)")).FindElements(By.CssSelector("li a"));
        links[link].SendKeys(Keys.Enter);
        Assert.True(Sight.Soon(() => page.FindElements(By.CssSelector("td:target")).Count == 1));
        var tip = Told(page);
        Assert.Equal(links[link].Text, tip.FindElement(By.TagName("strong")).Text);
        Assert.Contains("左边 11，右边 0，相差 11", tip.Text, StringComparison.Ordinal);
        var table = page.FindElement(By.CssSelector("table:has(td:target)"));
        Assert.True(Sight.IsOnTop(page, page.FindElement(By.CssSelector("tr:has(td:target) th[scope=row]"))));
        if (width == 1280) Assert.True(Sight.IsOnTop(page, table.FindElement(By.XPath(".//th[.='自然人']"))));

        // The same link leads there again, after the focus went elsewhere.
        Press(page, Keys.Escape);
        links[link].SendKeys(Keys.Enter);
        Told(page);
    }

    [BrowserFact]
    public void The_first_tab_stop_skips_to_the_tables_of_a_report()
    {
        var page = pages.OpenSample();
        var skip = TabStops(page).First();
        Assert.Equal("跳到表格", skip.Text);
        Assert.True(Sight.IsInView(page, skip));
        Press(page, Keys.Enter);
        Assert.True(Sight.Soon(() => page.SwitchTo().ActiveElement().Text == "报告的三张表"));
        Assert.Equal("mark", Press(page, Keys.Tab).SwitchTo().ActiveElement().GetDomAttribute("class"));
    }

    [BrowserFact]
    public void The_first_tab_stop_of_a_batch_skips_its_overview()
    {
        var page = pages.OpenBatch();
        Assert.Equal("跳到检查结果", TabStops(page).First().Text);
        Press(page, Keys.Enter);
        Assert.True(Sight.Soon(() => page.SwitchTo().ActiveElement().GetDomAttribute("id") == "r1"));
    }

    public void Dispose() => pages.Dispose();

    // From the beginning of the page to its end.
    private static IEnumerable<IWebElement> TabStops(ChromeDriver page)
    {
        for (var focused = Next(); focused.TagName != "body"; focused = Next()) yield return focused;

        IWebElement Next() => Press(page, Keys.Tab).SwitchTo().ActiveElement();
    }

    private static ChromeDriver Press(ChromeDriver page, string key)
    {
        new Actions(page).SendKeys(key).Perform();
        return page;
    }

    private static string Name(ChromeDriver page) => Told(page).FindElement(By.TagName("strong")).Text;

    // What the focused mark tells, once all of it is seen.
    private static IWebElement Told(ChromeDriver page)
    {
        IWebElement? tip = null;
        Assert.True(Sight.Soon(() =>
        {
            var mark = page.SwitchTo().ActiveElement();
            if (mark.GetDomAttribute("aria-describedby") is not { } name) return false;
            tip = page.FindElement(By.Id(name));
            return tip.Displayed && Sight.IsInView(page, tip) && Sight.IsOnTop(page, tip) && Sight.IsOnTop(page, mark);
        }));
        return tip!;
    }
}
