using System.Text.RegularExpressions;
using Disclosure.Cli.Tests.Samples;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>The page of <c>check --format html</c> as it is printed.</summary>
[Collection(Chromium.Shared)]
public sealed partial class CheckPagePaperTests(Chromium chromium) : IDisposable
{
    private const string Applicants = "Legalpersonsandotherorganizations";
    private readonly CheckPages pages = new(chromium);

    [BrowserFact]
    public void It_is_A4_with_the_verdict_first_and_without_what_only_a_mouse_or_a_key_shows()
    {
        var sheets = Print(pages.Open(ConsoleReports.BookedUnderTwoApplicants()));
        Assert.All(sheets, sheet => Assert.Equal((595, 842), ((int)Math.Round(sheet.Width), (int)Math.Round(sheet.Height))));
        Assert.Contains("结论不通过", TextOf(sheets[0]), StringComparison.Ordinal);
        var text = string.Concat(sheets.Select(TextOf));
        Assert.DoesNotContain("左边60，右边61", text, StringComparison.Ordinal);
        Assert.DoesNotContain("跳到表格", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tab", text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void The_overview_has_its_heads_on_each_page()
    {
        var sheets = Print(pages.OpenUnread(120)).Select(TextOf).TakeWhile(text => text.Contains("notread", StringComparison.Ordinal) && !text.Contains("Verdictnotread", StringComparison.Ordinal)).ToList();
        Assert.InRange(sheets.Count, 2, 10);
        Assert.All(sheets, text => Assert.Contains("ReportVerdicterrorwarninginfoacceptedFile", text, StringComparison.Ordinal));
    }

    [BrowserFact]
    public void Applicants_stand_above_their_rows_on_each_page()
    {
        string[] rows = ["Statesecret", "Thirdpartyrights", "Requirescreation", "Repeatedapplication", "Publishedmaterial"];
        var page = pages.OpenUnfolded(ConsoleReports.Balanced(), language: "en");
        var timesOver = 0;
        for (var centimetres = 0; centimetres < 24; centimetres += 4)
        {
            page.ExecuteScript("document.querySelectorAll('.wide')[1].previousElementSibling.style.paddingTop = arguments[0] + 'cm'", centimetres);
            var sheets = Print(page).Select(TextOf).ToList();
            Assert.All(
                sheets.Where(text => rows.Any(row => text.Contains(row, StringComparison.Ordinal))),
                text => Assert.Contains(Applicants, text, StringComparison.Ordinal));
            timesOver += sheets.Count(text => text.Contains(Applicants, StringComparison.Ordinal)) - 1;
        }

        Assert.InRange(timesOver, 2, 6);
    }

    [BrowserTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public void No_finding_is_cut_by_the_end_of_a_page(string language)
    {
        var sheets = Print(pages.OpenSample(language: language)).Select(TextOf).ToList();
        Assert.Equal(13, sheets.Sum(text => Heads().Count(text)));
        Assert.All(sheets, text => Assert.Equal(Heads().Count(text), Ends().Count(text)));
    }

    [BrowserTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public void No_page_but_the_last_is_left_half_empty(string language)
    {
        var sheets = Print(pages.OpenSample(language: language));
        Assert.InRange(sheets.Count, 3, 4);
        Assert.All(sheets.SkipLast(1), sheet => Assert.InRange(sheet.Letters.Min(letter => letter.BoundingBox.Bottom), 0, sheet.Height / 4));
    }

    [BrowserFact]
    public void No_English_head_is_broken_within_a_word()
    {
        var words = Print(pages.OpenSample(language: "en")).SelectMany(sheet => sheet.GetWords()).Select(word => word.Text).ToList();
        Assert.Equal(3, words.Count(word => word == "Corrected"));
        Assert.Equal(3, words.Count(word => word == "Upheld"));
        Assert.Equal(3, words.Count(word => word == "Pending"));
        Assert.Contains("Dispositions", words);
        Assert.Contains("organization", words);
    }

    public void Dispose() => pages.Dispose();

    [GeneratedRegex("[✖▲ⓘ](错误|警告|提.|error|warning|info)DC")]
    private static partial Regex Heads();

    // A finding ends with its basis, or, told below another of the same cause, with its blank cells.
    [GeneratedRegex("依据《|依据年度|依据填报|依据2019|basisReg|basisNote|basisPrac|basisThe|同.原因|samecause")]
    private static partial Regex Ends();

    private static List<Page> Print(ChromeDriver page)
    {
        var printed = page.Print(new PrintOptions { ShrinkToFit = false, PageDimensions = PrintOptions.PageSize.A4, OutputBackgroundImages = false });
        using var document = PdfDocument.Open(Convert.FromBase64String(printed.AsBase64EncodedString));
        return [.. document.GetPages()];
    }

    // Some common characters come back from a PDF as radicals; those asked for here do not.
    private static string TextOf(Page sheet) =>
        string.Concat(sheet.Letters.Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal);
}
