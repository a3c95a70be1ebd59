using Disclosure.Messages;
using Disclosure.Page.Dropped;
using Disclosure.Results.Checking;
using Disclosure.Results.Files;
using Disclosure.Results.Html;

namespace Disclosure.Page;

/// <summary>What the command's page shows, in parts: the overview of all documents, and one report.</summary>
internal static class ResultView
{
    /// <summary>The overview, what is wrong first; empty of a single document.</summary>
    /// <param name="desk">The documents.</param>
    /// <param name="language">The language.</param>
    /// <param name="breathe">Lets the browser do what is due in between.</param>
    public static async Task<string> OverviewAsync(Desk desk, DisplayLanguage language, Func<Task> breathe)
    {
        var tally = new CheckTally();
        using var rows = new SortedSpool();
        foreach (var document in desk.Documents)
        {
            var input = document.AsDropped(language);
            tally.Add(input);
            using var row = new StringWriter();
            OverviewHtml.WriteRow(new HtmlPage(row), input);
            rows.Write((int)input.Gravity, $"{row}");
            await breathe();
        }

        using var text = new StringWriter();
        new OverviewHtml(new HtmlPage(text), language).Write(new RunSummary(tally, []) { Notes = [.. desk.Notes(isTable: false)] }, rows.CopyTo);
        return text.ToString();
    }

    /// <summary>A report with its corrections; each repair that can be applied has a button.</summary>
    public static string Report(DroppedDocument document, DisplayLanguage language)
    {
        using var text = new StringWriter();
        new ReportHtml(new HtmlPage(text), language) { NumberOf = document.NumberOf }.Write(document.AsCorrected(language));
        return text.ToString();
    }
}
