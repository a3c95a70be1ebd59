using System.Runtime.CompilerServices;
using Disclosure.Cli.Tests.Running;
using Disclosure.Cli.Tests.Samples;
using Disclosure.Reports;
using OpenQA.Selenium.Chrome;

namespace Disclosure.Cli.Tests.Browser;

/// <summary>Checks reports and opens the pages that come of it.</summary>
internal sealed class CheckPages(Chromium chromium) : IDisposable
{
    private readonly Workspace workspace = new();

    /// <summary>Opens the page of one report, in a window of a width in CSS pixels.</summary>
    public ChromeDriver Open(AnnualDisclosureReport report, int width = 1280, string language = "zh") =>
        chromium.Open(Checked(language, workspace.Write("report.json", report)), width);

    /// <summary>Opens the page of a report, with the tables that are folded away because nothing is marked in them.</summary>
    public ChromeDriver OpenUnfolded(AnnualDisclosureReport report, int width = 1280, string language = "zh")
    {
        var page = Open(report, width, language);
        page.ExecuteScript("document.querySelectorAll('details').forEach(folded => folded.open = true)");
        return page;
    }

    /// <summary>Opens the page of the published report that the README checks: most of its cells are blank.</summary>
    public ChromeDriver OpenSample(int width = 1280, string language = "zh") => chromium.Open(Checked(language, Sample()), width);

    /// <summary>Opens the page of a report that reconciles, one that does not, and one that cannot be read.</summary>
    public ChromeDriver OpenBatch(int width = 1280, string language = "zh")
    {
        workspace.Write("in/a.json", ConsoleReports.Balanced());
        var failing = ConsoleReports.BookedUnderTwoApplicants().ToBuilder();
        failing.Authority = "河口区自然资源局";
        workspace.Write("in/b.json", failing.Build());
        workspace.Write("in/c.json", "{");
        return chromium.Open(Checked(language, workspace.PathOf("in")), width);
    }

    /// <summary>Opens the page of as many reports that cannot be read.</summary>
    public ChromeDriver OpenUnread(int reports)
    {
        for (var number = 0; number < reports; number++) workspace.Write($"in/{number}.json", "{");
        return chromium.Open(Checked("en", workspace.PathOf("in")));
    }

    public void Dispose() => workspace.Dispose();

    private static string Sample([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "samples", "petition-bureau-2019.txt"));

    private string Checked(string language, string input)
    {
        var path = workspace.PathOf("page.html");
        var run = CommandRun.Of("check", input, "--format", "html", "--lang", language, "--out", path);
        Assert.Equal("", run.Error);
        return path;
    }
}
