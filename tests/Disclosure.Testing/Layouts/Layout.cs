using System.Text;
using Disclosure.Reports;
using Disclosure.Reports.Json;

namespace Disclosure.Testing.Layouts;

/// <summary>One way in which published reports arrive. All of them make the catalogue over which the laws of reading run.</summary>
/// <param name="Format">The format.</param>
/// <param name="Name">What the layout looks like.</param>
/// <param name="Render">The whole report as a document.</param>
public sealed record Layout(LayoutFormat Format, string Name, Func<AnnualDisclosureReport, byte[]> Render)
{
    /// <summary>The catalogue.</summary>
    public static IReadOnlyList<Layout> All { get; } =
    [
        .. TextLayout.All.Select(layout => new Layout(layout.Name == "Markdown" ? LayoutFormat.Markdown : LayoutFormat.Text, layout.Name, report => Encoding.UTF8.GetBytes(layout.Render(report))) { Promise = layout.Promise, RowsAreLines = layout.RowsAreLines, HasDecoys = layout.HasDecoys }),
        new(LayoutFormat.Markdown, "Markdown with headings", report => Encoding.UTF8.GetBytes(MarkdownHeadings.Of(TextLayout.Markdown.Render(report)))) { RowsAreLines = true },
        .. MarkdownDialect.All.Select(dialect => new Layout(LayoutFormat.Markdown, dialect.Name, report => Encoding.UTF8.GetBytes(dialect.Render(report))) { Promise = dialect.Promise }),
        .. SavedValues.All.Select(values => new Layout(LayoutFormat.Text, values.Name, report => Encoding.UTF8.GetBytes(values.Render(report))) { Promise = values.Promise, RowsAreLines = true }),
        .. HtmlLayout.All.Select(layout => new Layout(LayoutFormat.Html, layout.Name, layout.Render) { Promise = layout.Promise, HasDecoys = layout.HasDecoys, Told = layout.Told }),
        .. WordLayout.All.Select(layout => new Layout(LayoutFormat.Docx, layout.Name, layout.Render) { Promise = layout.Promise, Told = layout.HasMarks ? ["DP2040"] : [], HasDecoys = layout.HasDecoys || layout.HasMarks }),
        .. WorkbookLayout.All.Select(layout => new Layout(LayoutFormat.Xlsx, layout.Name, layout.Render) { Told = layout.HasHidden ? ["DP2034"] : [], HasDecoys = layout.HasHidden || layout.HasUnseen }),
        .. PdfLayout.All.Select(layout => new Layout(LayoutFormat.Pdf, layout.Name, layout.Render) { Promise = layout.Promise, HasDecoys = layout.HasDecoys }),
        .. PdfLayout.Unruled.Select(layout => new Layout(LayoutFormat.Pdf, layout.Name, layout.Render) { Promise = layout.Promise }),
        new(LayoutFormat.Json, "indented", report => Encoding.UTF8.GetBytes(ReportJson.Write(report))),
        new(LayoutFormat.Json, "in one line", report => Encoding.UTF8.GetBytes(ReportJson.Write(report).ReplaceLineEndings(""))),
        new(LayoutFormat.Json, "a list of recognised parts", report => Encoding.UTF8.GetBytes(RecognisedParts.Of(report))) { Promise = LayoutPromise.Figures },
        new(LayoutFormat.Zip, "a page, packed", report => Archive.Of("年报/报告.html", HtmlLayout.All[0].Render(report))) { Promise = LayoutPromise.Figures },
        new(LayoutFormat.Zip, "a text beside a picture", report => Archive.Of("report.txt", Encoding.UTF8.GetBytes(TextLayout.All[0].Render(report)), "logo.png")),
        new(LayoutFormat.Zip, "a workbook", report => Archive.Of("report.xlsx", WorkbookLayout.All[0].Render(report))),
    ];

    /// <summary>What reading it must give.</summary>
    public LayoutPromise Promise { get; init; }

    /// <summary>The codes of the problems that reading it must tell, and no others where the promise holds wholly.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Whether it holds figures beside the report's, hidden or struck out, which damage may bring to light.</summary>
    public bool HasDecoys { get; init; }

    /// <summary>Whether each row stands on a line of its own with its label.</summary>
    public bool RowsAreLines { get; init; }

    /// <summary>The layout of a name.</summary>
    public static Layout Named(string name) => All.Single(layout => layout.ToString() == name);

    /// <summary>The format and the name.</summary>
    public override string ToString() => $"{Format}: {Name}";
}
