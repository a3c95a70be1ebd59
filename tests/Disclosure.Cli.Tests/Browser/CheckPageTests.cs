using Disclosure.Cli.Tests.Samples;
using Disclosure.Forms;
using Disclosure.Reports;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Interactions;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>The page of <c>check --format html</c> as people with a mouse meet it, and what holds for all.</summary>
[Collection(Chromium.Shared)]
public sealed class CheckPageTests(Chromium chromium) : IDisposable
{
    private const string WrongCell = "applications.receivedThisYear.naturalPerson";
    private readonly CheckPages pages = new(chromium);

    public static TheoryData<int, string> Shown() => new()
    {
        { 1280, "zh" }, { 1280, "en" }, { 390, "zh" }, { 390, "en" },
    };

    [BrowserFact]
    public void The_verdict_is_seen_first_and_nothing_is_asked_from_outside()
    {
        var page = pages.Open(ConsoleReports.BookedUnderTwoApplicants());
        var verdict = page.FindElement(By.CssSelector(".verdict"));
        Assert.StartsWith("结论 不通过", verdict.Text, StringComparison.Ordinal);
        Assert.InRange(verdict.Location.Y, 0, 300);
        Assert.Empty(page.Manage().Logs.GetLog(LogType.Browser));
        Assert.Equal(0L, page.ExecuteScript("return performance.getEntriesByType('resource').length"));
    }

    [BrowserFact]
    public void Both_sides_of_a_sum_are_told_where_the_mouse_is()
    {
        var page = pages.Open(ConsoleReports.BookedUnderTwoApplicants());
        var cell = Cell(page, WrongCell);
        var tip = cell.FindElement(By.CssSelector("[role=tooltip]"));
        Assert.False(tip.Displayed);
        new Actions(page).ScrollToElement(cell).MoveToElement(cell).Perform();
        Assert.True(Sight.Soon(() => tip.Displayed));
        Assert.Contains("左边 60，右边 61，相差 1", tip.Text, StringComparison.Ordinal);

        // The tip itself may be pointed at, to read on; the margin at half height is never below it.
        new Actions(page).MoveToLocation(5, 450).Perform();
        Assert.True(Sight.Soon(() => !tip.Displayed));
    }

    [BrowserFact]
    public void A_click_on_a_mark_leads_to_the_finding_and_one_on_its_cell_back()
    {
        var page = pages.Open(ConsoleReports.BookedUnderTwoApplicants());
        var cell = Cell(page, WrongCell);
        cell.FindElement(By.CssSelector("a.mark")).Click();
        var finding = page.FindElement(By.CssSelector("article:target, .echo:target"));
        Assert.Contains("DC3001", finding.Text, StringComparison.Ordinal);
        Assert.True(Sight.Soon(() => Sight.IsInView(page, finding)));
        finding.FindElement(By.CssSelector($"a[href='#{cell.GetDomAttribute("id")}']")).Click();
        Assert.Equal(cell.GetDomAttribute("id"), page.FindElement(By.CssSelector("td:target")).GetDomAttribute("id"));
        Assert.True(Sight.Soon(() => Sight.IsInView(page, cell)));
    }

    [BrowserFact]
    public void A_click_on_a_repair_leads_to_the_cell_that_it_changes()
    {
        var page = pages.Open(ConsoleReports.BookedUnderTwoApplicants());
        page.FindElement(By.CssSelector("article ol a")).Click();
        var cell = page.FindElement(By.CssSelector("td:target"));
        Assert.True(Sight.Soon(() => Sight.IsInView(page, cell)));
        Assert.Contains("suspect", cell.GetDomAttribute("class"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public void The_overview_sorts_by_a_click_and_by_a_key_and_leads_to_each_report()
    {
        var page = pages.OpenBatch();
        var table = page.FindElement(By.CssSelector("section table:has(button)"));
        Assert.Equal(["b.json", "c.json", "a.json"], Files());
        var errors = table.FindElement(By.XPath(".//button[.='错误']"));
        errors.Click();
        Assert.Equal("ascending", errors.FindElement(By.XPath("..")).GetDomAttribute("aria-sort"));
        Assert.Equal("b.json", Files()[^1]);
        errors.SendKeys(Keys.Enter);
        Assert.Equal("descending", errors.FindElement(By.XPath("..")).GetDomAttribute("aria-sort"));
        Assert.Equal("b.json", Files()[0]);

        table.FindElement(By.CssSelector("tbody a")).Click();
        Assert.EndsWith("#r2", page.Url, StringComparison.Ordinal);
        Assert.True(Sight.Soon(() => Sight.IsInView(page, page.FindElement(By.Id("r2")))));

        List<string> Files() => [.. table.FindElements(By.CssSelector("tbody tr td:last-child")).Select(cell => Path.GetFileName(cell.Text))];
    }

    [BrowserTheory, MemberData(nameof(Shown))]
    public void No_width_cuts_the_page_off_and_nobody_is_kept_out(int width, string language)
    {
        foreach (var page in new[] { () => pages.Open(ConsoleReports.BookedUnderTwoApplicants(), width, language), () => pages.Open(ConsoleReports.OddFigures(), width, language), () => pages.OpenBatch(width, language) })
        {
            var shown = page();
            Assert.Equal(0L, shown.ExecuteScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Empty(Accessibility.Violations(shown));
        }
    }

    [BrowserFact]
    public void Without_colours_the_severities_still_differ()
    {
        var page = pages.Open(ConsoleReports.OddFigures().With(WrongCell, 60));
        var frames = new[] { "error", "warning" }.Select(grade => page.FindElement(By.CssSelector($"td.{grade}"))).ToList();
        Assert.Equal(["solid", "dashed"], frames.Select(cell => cell.GetCssValue("border-top-style")));
        Assert.Equal(["✖", "▲"], frames.Select(cell => cell.FindElement(By.CssSelector(".mark")).Text));
    }

    [BrowserFact]
    public void Quotation_marks_are_as_narrow_in_English_as_its_letters()
    {
        const string width = """
            const text = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT), range = document.createRange();
            while (!text.nextNode().data.includes('“'));
            range.setStart(text.currentNode, text.currentNode.data.indexOf('“'));
            range.setEnd(text.currentNode, range.startOffset + 1);
            return Math.round(range.getBoundingClientRect().width);
            """;
        Assert.InRange((long)pages.Open(ConsoleReports.BookedUnderTwoApplicants(), language: "en").ExecuteScript(width)!, 3, 10);
    }

    [BrowserFact]
    public void A_document_that_holds_scripts_runs_none()
    {
        const string attack = "<img src=x onerror=\"document.title='taken'\"></td><script>document.title='taken'</script>";
        var report = ConsoleReports.OddFigures().ToBuilder();
        report.Authority = attack;
        report.Set(WrongCell, Figure.OfText(attack));
        var page = pages.Open(report.Build());
        Assert.Equal("政府信息公开工作年度报告检查结果", page.Title);
        Assert.Contains("<script>", page.FindElement(By.TagName("h2")).Text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void A_screenshot_shows_Chinese_characters_and_not_boxes()
    {
        var page = pages.Open(ConsoleReports.Balanced());
        var widths = (IEnumerable<object>)page.ExecuteScript("""
            const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const family = getComputedStyle(document.body).fontFamily;
            return [...'政府信息公开'].map(letter => {
              brush.clearRect(0, 0, 40, 40); brush.font = '32px ' + family; brush.fillText(letter, 0, 32);
              return brush.getImageData(0, 0, 40, 40).data.reduce((sum, part) => sum + part, 0);
            });
            """)!;
        Assert.Equal(6, widths.Distinct().Count());
        Assert.NotEmpty(page.GetScreenshot().AsByteArray);
    }

    public void Dispose() => pages.Dispose();

    private static IWebElement Cell(ChromeDriver page, string path) => page.FindElement(By.Id($"r1-c{Form.Revised2021.FindCell(path)!.Index}"));
}
