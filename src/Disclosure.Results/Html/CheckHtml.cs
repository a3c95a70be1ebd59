using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Files;
using Disclosure.Results.Texts;

namespace Disclosure.Results.Html;

/// <summary>
/// The result of <c>check</c> as one page that needs nothing from outside and refuses it. The overview comes first but is
/// known last, so that its rows and the reports wait in temporary files: memory stays flat.
/// </summary>
internal sealed class CheckHtml : ICheckWriter, IDisposable
{
    private readonly TextWriter target;
    private readonly DisplayLanguage language;
    private readonly SortedSpool rows = new();
    private readonly SortedSpool reports = new();
    private readonly Spool passed = new();
    private string? only;
    private int passedCount;
    private bool isSeries;

    public CheckHtml(TextWriter target, DisplayLanguage language)
    {
        this.target = target;
        this.language = language;
    }

    public Action Prepare(CheckedInput input)
    {
        using var row = new StringWriter();
        using var report = new StringWriter();
        OverviewHtml.WriteRow(new HtmlPage(row), input);
        var isPassed = input.Gravity == Gravity.Passed;
        if (!isPassed || isSeries || input.Number == 1) new ReportHtml(new HtmlPage(report), language).Write(input);
        return () =>
        {
            rows.Write((int)input.Gravity, $"{row}");
            if (isSeries) reports.Write(0, $"{report}");
            else if (!isPassed) reports.Write((int)input.Gravity, $"{report}");
            else Keep(input, $"{report}");
        };
    }

    public Action Prepare(CheckedSeries series)
    {
        using var writer = new StringWriter();
        new SeriesHtml(new HtmlPage(writer), language).Write(series);
        isSeries = true;
        return () => reports.Write(0, $"{writer}");
    }

    // Of a report with nothing wrong a line is enough, unless it is the only one.
    private void Keep(CheckedInput input, string report)
    {
        if (input.Number == 1) only = report;
        passedCount++;
        using var line = new StringWriter();
        new ReportHtml(new HtmlPage(line), language).WriteLine(input);
        passed.Write($"{line}");
    }

    public void Finish(RunSummary summary)
    {
        var page = new HtmlPage(target);
        HtmlFrame.Open(page, HtmlTexts.Heading, language);
        page.Open("header");
        if (summary.Tally.Inputs > 1) page.Element("a.skip", HtmlTexts.SkipToReports.In(language), ("href", $"#{new ReportAnchors(1).Report}"));
        page.Element("h1", HtmlTexts.Heading.In(language)).Close();
        page.Open("main");
        new OverviewHtml(page, language).Write(summary, rows.CopyTo);
        reports.CopyTo(target);
        if (summary.Tally.Inputs <= 1 && only is not null) page.Raw(only);
        else if (passedCount > 0) WritePassed(page);
        page.Close();
        HtmlFrame.Close(page, language);
        target.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        rows.Dispose();
        reports.Dispose();
        passed.Dispose();
    }

    private void WritePassed(HtmlPage page)
    {
        page.Open("section").Element("h2", AuditTexts.PassedReports(passedCount).In(language)).Open("ul.passed");
        page.Raw(passed.CopyTo).Close().Close();
    }
}
