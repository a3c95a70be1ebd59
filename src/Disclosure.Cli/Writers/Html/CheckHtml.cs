using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Checking;
using Disclosure.Cli.Texts;
using Disclosure.Messages;

namespace Disclosure.Cli.Writers.Html;

/// <summary>
/// The result of <c>check</c> as one page that needs nothing from outside and refuses it. The overview comes first but is
/// known last, so that its rows and the reports wait in temporary files: memory stays flat.
/// </summary>
internal sealed class CheckHtml : ICheckWriter, IDisposable
{
    private readonly TextWriter target;
    private readonly DisplayLanguage language;
    private readonly Spool rows = new();
    private readonly Spool reports = new();

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
        new ReportHtml(new HtmlPage(report), language).Write(input);
        return () =>
        {
            rows.Write($"{row}");
            reports.Write($"{report}");
        };
    }

    public Action Prepare(CheckedSeries series)
    {
        using var writer = new StringWriter();
        new SeriesHtml(new HtmlPage(writer), language).Write(series);
        return () => reports.Write($"{writer}");
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
        page.Close();
        HtmlFrame.Close(page, language);
        target.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        rows.Dispose();
        reports.Dispose();
    }
}
