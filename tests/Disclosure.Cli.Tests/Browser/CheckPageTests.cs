using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Forms;
using Disclosure.Reports;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Interactions;
using UglyToad.PdfPig;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>The page of <c>check --format html</c> as people meet it: with a mouse, with keys, on a phone, on paper.</summary>
public sealed class CheckPageTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private const string WrongCell = "applications.receivedThisYear.naturalPerson";
    private readonly Workspace workspace = new();

    public static TheoryData<int, string> Shown() => new()
    {
        { 1280, "zh" }, { 1280, "en" }, { 390, "zh" }, { 390, "en" },
    };

    [BrowserFact]
    public void The_verdict_is_seen_first_and_nothing_is_asked_from_outside()
    {
        var page = Open(ConsoleReports.BookedUnderTwoApplicants());
        var verdict = page.FindElement(By.CssSelector(".verdict"));
        Assert.StartsWith("结论 不通过", verdict.Text, StringComparison.Ordinal);
        Assert.InRange(verdict.Location.Y, 0, 300);
        Assert.Empty(page.Manage().Logs.GetLog(LogType.Browser));
        Assert.Equal(0L, page.ExecuteScript("return performance.getEntriesByType('resource').length"));
    }

    [BrowserFact]
    public void Both_sides_of_a_sum_are_told_where_the_mouse_is()
    {
        var page = Open(ConsoleReports.BookedUnderTwoApplicants());
        var cell = Cell(page, WrongCell);
        var tip = cell.FindElement(By.CssSelector("[role=tooltip]"));
        Assert.False(tip.Displayed);
        new Actions(page).ScrollToElement(cell).MoveToElement(cell).Perform();
        Assert.True(Soon(() => tip.Displayed));
        Assert.Contains("左边 60，右边 61，相差 1", tip.Text, StringComparison.Ordinal);

        // The tip itself may be pointed at, to read on; the margin at half height is never below it.
        new Actions(page).MoveToLocation(5, 450).Perform();
        Assert.True(Soon(() => !tip.Displayed));
    }

    [BrowserFact]
    public void Keys_alone_reach_every_mark_and_read_and_close_what_it_tells()
    {
        var page = Open(ConsoleReports.BookedUnderTwoApplicants());
        var marks = page.FindElements(By.CssSelector("a.mark")).Count;
        var reached = new HashSet<string>();
        for (var i = 0; i < 400 && reached.Count < marks; i++)
        {
            new Actions(page).SendKeys(Keys.Tab).Perform();
            var focused = page.SwitchTo().ActiveElement();
            if (focused.GetDomAttribute("class") != "mark") continue;
            var tip = page.FindElement(By.Id(focused.GetDomAttribute("aria-describedby")!));
            Assert.True(Soon(() => tip.Displayed && IsInView(page, tip) && IsOnTop(page, focused)));
            reached.Add(tip.GetDomAttribute("id")!);
        }

        Assert.Equal(marks, reached.Count);
        new Actions(page).SendKeys(Keys.Escape).Perform();
        Assert.DoesNotContain(page.FindElements(By.CssSelector("[role=tooltip]")), tip => tip.Displayed);
    }

    [BrowserFact]
    public void A_click_on_a_mark_leads_to_the_finding_and_one_on_its_cell_back()
    {
        var page = Open(ConsoleReports.BookedUnderTwoApplicants());
        var cell = Cell(page, WrongCell);
        cell.FindElement(By.CssSelector("a.mark")).Click();
        var finding = page.FindElement(By.CssSelector("article:target, .echo:target"));
        Assert.Contains("DC3001", finding.Text, StringComparison.Ordinal);
        Assert.True(Soon(() => IsInView(page, finding)));
        finding.FindElement(By.CssSelector($"a[href='#{cell.GetDomAttribute("id")}']")).Click();
        Assert.Equal(cell.GetDomAttribute("id"), page.FindElement(By.CssSelector("td:target")).GetDomAttribute("id"));
        Assert.True(Soon(() => IsInView(page, cell)));
    }

    [BrowserFact]
    public void A_click_on_a_repair_leads_to_the_cell_that_it_changes()
    {
        var page = Open(ConsoleReports.BookedUnderTwoApplicants());
        page.FindElement(By.CssSelector("article ol a")).Click();
        var cell = page.FindElement(By.CssSelector("td:target"));
        Assert.True(Soon(() => IsInView(page, cell)));
        Assert.Contains("suspect", cell.GetDomAttribute("class"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public void The_overview_sorts_by_a_click_and_by_a_key_and_leads_to_each_report()
    {
        var page = OpenBatch();
        var table = page.FindElement(By.CssSelector("section table:has(button)"));
        Assert.Equal(["a.json", "b.json", "c.json"], Files());
        var errors = table.FindElement(By.XPath(".//button[.='错误']"));
        errors.Click();
        Assert.Equal("ascending", errors.FindElement(By.XPath("..")).GetDomAttribute("aria-sort"));
        Assert.Equal("b.json", Files()[^1]);
        errors.SendKeys(Keys.Enter);
        Assert.Equal("descending", errors.FindElement(By.XPath("..")).GetDomAttribute("aria-sort"));
        Assert.Equal("b.json", Files()[0]);

        table.FindElement(By.CssSelector("tbody a")).Click();
        Assert.EndsWith("#r2", page.Url, StringComparison.Ordinal);
        Assert.True(Soon(() => IsInView(page, page.FindElement(By.Id("r2")))));

        List<string> Files() => [.. table.FindElements(By.CssSelector("tbody tr td:nth-child(2)")).Select(cell => Path.GetFileName(cell.Text))];
    }

    [BrowserTheory, MemberData(nameof(Shown))]
    public void No_width_cuts_the_page_off_and_nobody_is_kept_out(int width, string language)
    {
        foreach (var page in new[] { () => Open(ConsoleReports.BookedUnderTwoApplicants(), width, language), () => Open(ConsoleReports.OddFigures(), width, language), () => OpenBatch(width, language) })
        {
            var shown = page();
            Assert.Equal(0L, shown.ExecuteScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Empty(Accessibility.Violations(shown));
        }
    }

    [BrowserFact]
    public void Figures_and_counts_stay_on_one_line_on_a_phone()
    {
        var page = OpenBatch(390);
        var counts = page.FindElements(By.CssSelector("section:first-of-type td:not(.text)"));
        Assert.NotEmpty(counts);
        Assert.All(counts, count => Assert.InRange(Lines(page, count), 0, 1));
        Assert.All(Open(ConsoleReports.Balanced(), 390).FindElements(By.CssSelector("td.number")), figure => Assert.InRange(Lines(page, figure), 0, 1));
    }

    [BrowserFact]
    public void Without_colours_the_severities_still_differ()
    {
        var page = Open(ConsoleReports.OddFigures().With(WrongCell, 60));
        var frames = new[] { "error", "warning" }.Select(grade => page.FindElement(By.CssSelector($"td.{grade}"))).ToList();
        Assert.Equal(["solid", "dashed"], frames.Select(cell => cell.GetCssValue("border-top-style")));
        Assert.Equal(["✖", "▲"], frames.Select(cell => cell.FindElement(By.CssSelector(".mark")).Text));
    }

    [BrowserFact]
    public void A_document_that_holds_scripts_runs_none()
    {
        const string attack = "<img src=x onerror=\"document.title='taken'\"></td><script>document.title='taken'</script>";
        var report = ConsoleReports.OddFigures().ToBuilder();
        report.Authority = attack;
        report.Set(WrongCell, Figure.OfText(attack));
        var page = Open(report.Build());
        Assert.Equal("政府信息公开工作年度报告检查结果", page.Title);
        Assert.Contains("<script>", page.FindElement(By.TagName("h2")).Text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void On_paper_it_is_A4_with_whole_tables_and_without_what_only_a_mouse_shows()
    {
        var page = Open(ConsoleReports.BookedUnderTwoApplicants());
        var printed = page.Print(new PrintOptions { ShrinkToFit = false, PageDimensions = PrintOptions.PageSize.A4, OutputBackgroundImages = false });
        using var document = PdfDocument.Open(Convert.FromBase64String(printed.AsBase64EncodedString));
        var pages = document.GetPages().ToList();
        Assert.All(pages, sheet => Assert.Equal((595, 842), ((int)Math.Round(sheet.Width), (int)Math.Round(sheet.Height))));
        // Some common characters come back from a PDF as radicals; those below do not.
        var texts = pages.Select(sheet => string.Concat(sheet.Letters.Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal)).ToList();
        Assert.Contains("结论不通过", texts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("左边60，右边61", string.Concat(texts), StringComparison.Ordinal);
        Assert.Single(texts, text => text.Contains("社会公益组织", StringComparison.Ordinal) && text.Contains("四、结转下年度继续办理", StringComparison.Ordinal));
        Assert.Single(texts, text => text.Contains("未经复议直接起诉", StringComparison.Ordinal) && text.Contains("尚未审结", StringComparison.Ordinal));
    }

    [BrowserFact]
    public void A_screenshot_shows_Chinese_characters_and_not_boxes()
    {
        var page = Open(ConsoleReports.Balanced());
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

    public void Dispose() => workspace.Dispose();

    private ChromeDriver Open(AnnualDisclosureReport report, int width = 1280, string language = "zh") =>
        chromium.Open(Checked(language, workspace.Write("report.json", report)), width);

    private ChromeDriver OpenBatch(int width = 1280, string language = "zh")
    {
        workspace.Write("in/a.json", ConsoleReports.Balanced());
        workspace.Write("in/b.json", ConsoleReports.BookedUnderTwoApplicants());
        workspace.Write("in/c.json", "{");
        return chromium.Open(Checked(language, workspace.PathOf("in")), width);
    }

    private string Checked(string language, string input)
    {
        var path = workspace.PathOf("page.html");
        var run = CommandRun.Of("check", input, "--format", "html", "--lang", language, "--out", path);
        Assert.Equal("", run.Error);
        return path;
    }

    // What follows a movement is drawn a moment later.
    private static bool Soon(Func<bool> condition) => SpinWait.SpinUntil(condition, TimeSpan.FromSeconds(10));

    private static IWebElement Cell(ChromeDriver page, string path) => page.FindElement(By.Id($"r1-c{Form.Revised2021.FindCell(path)!.Index}"));

    private static bool IsInView(ChromeDriver page, IWebElement element) => (bool)page.ExecuteScript(
        "const box = arguments[0].getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;", element)!;

    private static bool IsOnTop(ChromeDriver page, IWebElement element) => (bool)page.ExecuteScript(
        "const box = arguments[0].getBoundingClientRect(); return arguments[0].contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));", element)!;

    private static long Lines(ChromeDriver page, IWebElement element) => (long)page.ExecuteScript(
        "const range = document.createRange(); range.selectNodeContents(arguments[0].firstChild ?? arguments[0]); return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size;", element)!;
}
