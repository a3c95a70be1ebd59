using System.IO.Compression;
using Disclosure.Cli.Tests.Browser;
using OpenQA.Selenium;

namespace Disclosure.Consumer.Tests.Pages;

/// <summary>The page that the installed command serves, as a person uses it who drops documents on it.</summary>
[Collection(nameof(Packages))]
public sealed class PageTests(Packages packages, InstalledTools tools, Chromium chromium) : IClassFixture<InstalledTools>, IDisposable
{
    private const int BytesAtMost = 6_500_000;
    private const string Sample = "petition-bureau-2019.txt";
    private static readonly string Samples = Path.Combine(Packages.Root, "tests", "samples");
    private readonly ServedPage served = new(packages, tools, chromium);

    private static readonly string[] Some = [Sample, "office/report.docx", "office/report-2019.xlsx", "office/report.html", "office/page.pdf"];

    public static TheoryData<string> Documents { get; } = [.. Some];

    [PageTheory, MemberData(nameof(Documents))]
    public async Task A_dropped_document_gives_the_json_of_the_command(string document)
    {
        var page = served.Open();
        var file = Path.Combine(Samples, document);
        ServedPage.Drop(page, file);
        Assert.Equal(await CommandAsync(Path.GetDirectoryName(file)!, "check", Path.GetFileName(file), "--format", "json"), served.Save(page, "[data-save=json]"));
    }

    [PageFact]
    public async Task An_archive_gives_every_result_of_the_command()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-page-").FullName;
        await ZipFile.CreateFromDirectoryAsync(Samples, Path.Combine(folder, "所有.zip"));
        var page = served.Open();
        ServedPage.Drop(page, Path.Combine(folder, "所有.zip"));
        foreach (var format in new[] { "json", "html" })
        {
            Assert.Equal(await CommandAsync(folder, "check", "所有.zip", "--format", format), served.Save(page, $"[data-save={format}]"));
        }

        Assert.Equal(Parts(await CommandAsync(folder, "check", "所有.zip", "--format", "xlsx")), Parts(served.Save(page, "[data-save=xlsx]")));
        Directory.Delete(folder, recursive: true);
    }

    [PageFact]
    public async Task Last_years_report_is_held_against_one_report()
    {
        var page = served.Open();
        ServedPage.Drop(page, Path.Combine(Samples, "petition-bureau-2020.md"));
        ServedPage.Drop(page, "prior", [Path.Combine(Samples, Sample)]);
        Assert.Equal(await CommandAsync(Samples, "check", "petition-bureau-2020.md", "--prior", Sample, "--format", "json"), served.Save(page, "[data-save=json]"));
    }

    [PageFact]
    public async Task A_repair_is_applied_looked_at_undone_and_saved()
    {
        var page = served.Open();
        ServedPage.Drop(page, Path.Combine(Samples, Sample));
        var before = page.FindElements(By.CssSelector("article.error")).Count;
        page.FindElement(By.CssSelector("[data-repair]")).Click();
        ServedPage.Await(page, "return document.querySelector('#corrections') !== null");
        Assert.True(page.FindElements(By.CssSelector("article.error")).Count < before);
        Assert.NotEmpty(page.FindElements(By.CssSelector(".corrections del")));
        Assert.NotEmpty(page.FindElements(By.CssSelector("td.changed ins")));

        page.FindElement(By.CssSelector("[data-undo]")).Click();
        ServedPage.Await(page, "return document.querySelector('#corrections') === null");
        Assert.Equal(before, page.FindElements(By.CssSelector("article.error")).Count);

        while (page.FindElements(By.CssSelector("article.error [data-repair]")) is [var repair, ..])
        {
            var changes = page.FindElements(By.CssSelector(".corrections tbody tr")).Count;
            repair.Click();
            ServedPage.Await(page, $"return document.querySelectorAll('.corrections tbody tr').length > {changes}");
        }

        foreach (var ending in new[] { "docx", "xlsx" })
        {
            var file = Path.Combine(packages.Folder, $"corrected.{ending}");
            await File.WriteAllBytesAsync(file, served.Save(page, $"[data-form={ending}]"));
            var check = await tools.RunAsync("check", file, "--format", "json", "--no-config");

            // Every equation holds; a part of the report that is not there cannot be made up.
            Assert.DoesNotContain("\"difference\":", check.Text, StringComparison.Ordinal);
        }
    }

    [PageFact]
    public void Nothing_is_sent_once_the_page_is_there()
    {
        var page = served.Open();
        ServedPage.Await(page, "return 'offline' in document.documentElement.dataset");
        var loaded = page.ExecuteScript("return performance.getEntriesByType('resource').length");
        ServedPage.Drop(page, Path.Combine(Samples, Sample));
        served.Save(page, "[data-save=html]");
        Assert.Equal(loaded, page.ExecuteScript("return performance.getEntriesByType('resource').length"));
        Assert.Equal("refused", page.ExecuteAsyncScript("const done = arguments[0]; fetch(location.origin).then(() => done('sent'), () => done('refused'));"));
        Assert.Equal("refused", page.ExecuteAsyncScript(
            "const done = arguments[0], image = new Image(); image.onload = () => done('sent'); image.onerror = () => done('refused'); image.src = 'icon.svg?again';"));
    }

    [PageFact]
    public void The_page_opens_and_works_without_a_network()
    {
        var page = served.Open();
        ServedPage.Await(page, "return 'offline' in document.documentElement.dataset");
        served.End();
        page.Navigate().Refresh();
        ServedPage.Await(page, "return 'ready' in document.documentElement.dataset");
        ServedPage.Drop(page, Path.Combine(Samples, Sample));
        Assert.Contains("DC3001", page.FindElement(By.TagName("main")).Text, StringComparison.Ordinal);
    }

    [PageFact]
    public void Hostile_names_and_texts_stay_text()
    {
        const string attack = "<img src=x onerror=\"document.title='taken'\">";
        var file = Path.Combine(packages.Folder, $"{attack}.txt".Replace('/', '_'));
        File.WriteAllText(file, File.ReadAllText(Path.Combine(Samples, Sample)).Replace("信访局", $"信访局{attack}<script>document.title='taken'</script>", StringComparison.Ordinal));
        var page = served.Open();
        ServedPage.Drop(page, file);
        Assert.Contains(attack, page.FindElement(By.CssSelector("p.source")).Text, StringComparison.Ordinal);
        Assert.Empty(page.FindElements(By.CssSelector("main img, main script")));
        Assert.Equal("政府信息公开工作年度报告检查", page.Title);
    }

    [PageFact]
    public void A_keyboard_is_enough()
    {
        var page = served.Open();
        var keys = new OpenQA.Selenium.Interactions.Actions(page);
        var met = new HashSet<string>();
        for (var step = 0; step < 12; step++)
        {
            keys.SendKeys(Keys.Tab).Perform();
            met.Add((string)page.ExecuteScript("const at = document.activeElement; return at.type === 'file' ? at.dataset.purpose + at.webkitdirectory : at.lang || at.className")!);
        }

        Assert.Superset(new HashSet<string> { "zh-CN", "en", "reportsfalse", "reportstrue", "priorfalse" }, met);
        ServedPage.Drop(page, Path.Combine(Samples, Sample));
        Assert.Equal("result", page.ExecuteScript("return document.activeElement.id"));
        page.ExecuteScript("document.querySelector('.skip').focus()");
        keys.SendKeys(Keys.Enter).Perform();
        ServedPage.Await(page, "return document.activeElement.id === 'result'");
        page.ExecuteScript("document.querySelector('[data-repair]').focus()");
        keys.SendKeys(Keys.Enter).Perform();
        ServedPage.Await(page, "return document.activeElement.id === 'corrections'");
    }

    [PageTheory]
    [InlineData(1280, "zh", false)]
    [InlineData(1280, "en", true)]
    [InlineData(768, "en", false)]
    [InlineData(390, "zh", true)]
    [InlineData(390, "en", false)]
    public void No_width_cuts_the_page_off_and_nobody_is_kept_out(int width, string language, bool isDark)
    {
        var page = served.Open(width, language, isDark);
        Look();
        ServedPage.Drop(page, Path.Combine(Samples, Sample));
        page.FindElement(By.CssSelector("[data-repair]")).Click();
        ServedPage.Await(page, "return document.querySelector('#corrections') !== null");
        Look();
        ServedPage.Drop(page, [.. Some.Select(each => Path.Combine(Samples, each)), Path.Combine(Packages.Root, "README.md")]);
        Look();

        void Look()
        {
            Assert.Equal(0L, page.ExecuteScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Empty(Accessibility.Violations(page));
        }
    }

    [PageFact]
    public void Many_documents_are_shown_one_by_one_with_progress_and_can_be_stopped()
    {
        var page = served.Open();
        var folder = Directory.CreateTempSubdirectory("disclosure-page-").FullName;
        var files = Enumerable.Range(0, 60).Select(number => Path.Combine(folder, $"{number:00}.txt")).ToList();
        foreach (var file in files) File.Copy(Path.Combine(Samples, Sample), file);
        page.ExecuteScript("""
            window.seen = new Set();
            new MutationObserver(() => { const bar = document.querySelector('progress'); if (bar) window.seen.add(bar.value); }).observe(document.body, { subtree: true, childList: true, attributes: true });
            """);
        ServedPage.Drop(page, [.. files]);
        Assert.True((long)page.ExecuteScript("return window.seen.size")! > 3);
        Assert.Equal(files.Count, page.FindElements(By.CssSelector(".overview tbody tr")).Count);
        page.FindElement(By.CssSelector(".overview tbody tr:nth-child(7) a")).Click();
        ServedPage.Await(page, "return document.getElementById('r7') !== null");

        page.FindElement(By.CssSelector("input[data-purpose=reports]:not([webkitdirectory])")).SendKeys(string.Join('\n', files));
        ServedPage.Await(page, "const stop = document.querySelector('.status button'); stop?.click(); return stop !== null");
        ServedPage.Await(page, "return document.querySelector('progress') === null");
        Assert.StartsWith("已停止", page.FindElement(By.CssSelector("[role=status]")).Text, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_page_is_packed_with_the_command_and_is_small()
    {
        using var package = ZipFile.OpenRead(packages.FileOf("Disclosure.Cli.any"));
        var files = package.Entries.Where(entry => entry.FullName.Contains("/page/", StringComparison.Ordinal)).ToList();
        Assert.Contains(files, entry => entry.Name == "index.html.br");
        Assert.InRange(files.Sum(entry => entry.Length), 1, BytesAtMost);
    }

    public void Dispose() => served.Dispose();

    // A browser packs the same parts into other bytes than a system's library does.
    private static List<(string Name, string Content)> Parts(byte[] workbook)
    {
        using var package = new ZipArchive(new MemoryStream(workbook));
        return [.. package.Entries.Select(entry =>
        {
            using var content = new StreamReader(entry.Open());
            return (entry.FullName, content.ReadToEnd());
        })];
    }

    private async Task<byte[]> CommandAsync(string folder, params string[] arguments) => (await tools.RunInAsync(folder, [.. arguments, "--no-config"])).Bytes;
}
