using Disclosure.Cli.Results.Comparing;
using Disclosure.Cli.Texts;
using Disclosure.Manual;
using Disclosure.Messages;
using Disclosure.Results.Texts;

namespace Disclosure.Cli.Writers.Markdown;

/// <summary>In which cells two reports differ, as a table of a text.</summary>
internal sealed class DiffMarkdown(TextWriter target, DisplayLanguage language) : IDiffWriter
{
    public void Write(ComparedReports reports)
    {
        var page = new MarkdownPage(target);
        page.Heading(1, SeriesVerbTexts.DiffHeading.In(language));
        page.Paragraph(reports.Count.In(language));
        if (reports.Cells.Count > 0)
        {
            var (one, other) = (MarkdownPage.Plain(reports.OneName), MarkdownPage.Plain(reports.OtherName));
            page.Table(
                [SeriesVerbTexts.Cell.In(language), one, other, SeriesTexts.Difference.In(language)],
                reports.Cells.Select(cell => (IReadOnlyList<string>)
                [
                    cell.Cell.Name.In(language), Of(ComparedReports.Of(cell.One)), Of(ComparedReports.Of(cell.Other)),
                    cell.Difference is { } difference ? NumberText.Plain(difference) : "",
                ]),
                hasFigures: true);
        }

        target.Flush();
    }

    // Text that was read is no line's end of a table, and no mark.
    private string Of(BilingualText figure) => MarkdownPage.Plain(figure.In(language)).Replace('\n', ' ');
}
