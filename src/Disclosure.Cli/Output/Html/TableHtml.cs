using System.Globalization;
using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Cli.Output.Html;

/// <summary>The three statutory tables of a report; each cell of a finding is marked, and tells both sides on hover and on focus.</summary>
internal sealed class TableHtml(HtmlPage page, ReportAnchors anchors, DisplayLanguage language, AuditResult result, IReadOnlySet<FormCell> suspects)
{
    private readonly ILookup<FormCell, Finding> findings = result.Findings
        .SelectMany(finding => finding.Cells.Select(cell => (cell.Cell, finding))).ToLookup(pair => pair.Cell, pair => pair.finding);

    public void Write()
    {
        foreach (var table in result.Report.Form.Tables)
        {
            var heading = anchors.Of(table);
            page.Element("h4", language == DisplayLanguage.Chinese ? FormSection.Of(table.Section).Heading : table.Label.English, ("id", heading));

            // In a batch the same three tables stand once for each report: the report's name tells them apart.
            var names = $"{anchors.Heading} {heading}";
            page.Open("div.wide", ("tabindex", "0"), ("role", "group"), ("aria-labelledby", names)).Open("table.official", ("aria-labelledby", names));
            Write(OfficialTable.Of(table));
            page.Close().Close();
        }
    }

    // The heads are a part of their own, so that they are repeated on each printed page; so is each block with its own heads.
    private void Write(OfficialTable table)
    {
        var labels = table.Rows.SelectMany(row => row).Where(IsLabel).Select(cell => cell.Column + cell.ColumnSpan).DefaultIfEmpty().Max();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (row == 0 || row == table.HeadRowCount || (row > table.HeadRowCount && table.Rows[row][0].Kind == OfficialCellKind.ColumnGroupHead))
            {
                if (row > 0) page.Close();
                page.Open(row < table.HeadRowCount ? "thead" : "tbody");
            }

            page.Open("tr");
            foreach (var cell in table.Rows[row]) Write(cell, labels);
            page.Close();
        }

        page.Close();
    }

    // What stands in the columns of labels has a class for its first column, by which it stays in view beside the figures.
    private void Write(OfficialCell cell, int labels)
    {
        (string, string?)[] span = [("colspan", Span(cell.ColumnSpan)), ("rowspan", Span(cell.RowSpan))];
        var element = cell.Column + cell.ColumnSpan <= labels ? $"th.from{cell.Column}" : "th";
        if (cell.Figure is { } figure) WriteFigure(figure, span);
        else page.Element(element, cell.Label!.In(language), [("scope", ScopeOf(cell.Kind)), .. span]);
    }

    private static bool IsLabel(OfficialCell cell) => cell.Kind is OfficialCellKind.RowLabel or OfficialCellKind.RowGroupLabel;

    private void WriteFigure(FormCell cell, (string, string?)[] span)
    {
        var figure = result.Report[cell];
        var told = findings[cell].OrderBy(finding => result.Accepted.For(finding) is null ? 0 : 1).ThenByDescending(finding => finding.Severity).ToList();
        var state = figure.State.ToString().ToLowerInvariant();
        var grade = told.Count == 0 ? "" : result.Accepted.For(told[0]) is not null ? " accepted" : $" {HtmlMarks.ClassOf(told[0].Severity)}{(suspects.Contains(cell) || told[0].Cells.Count == 1 ? " suspect" : "")}";
        page.Open($"td.{state}{grade}", [("id", anchors.Of(cell)), .. span]);
        page.Text(figure.Text ?? FigureTexts.Of(figure).In(language));
        if (figure.State == FigureState.Unreadable) page.Element("span.note", HtmlTexts.Unreadable.In(language));
        if (told.Count > 0) WriteMark(cell, told);
        page.Close();
    }

    private void WriteMark(FormCell cell, List<Finding> told)
    {
        var tip = $"{anchors.Of(cell)}-tip";
        var isAccepted = result.Accepted.For(told[0]) is not null;
        var word = (isAccepted ? DiagnosisTexts.Accepted : AuditTexts.Of(told[0].Severity)).In(language);
        page.Element("a.mark", isAccepted ? HtmlMarks.Accepted : HtmlMarks.Of(told[0].Severity), ("href", $"#{anchors.Of(result, told[0])}"), ("aria-label", $"{word} {told[0].RuleId}"), ("aria-describedby", tip));
        page.Open("div.tip", ("role", "tooltip"), ("id", tip)).Element("strong", cell.Name.In(language));
        foreach (var finding in told) page.Element("p", $"{AuditTexts.Of(finding.Severity).In(language)} {finding.RuleId}  {HtmlTexts.Sides(finding).In(language)}");
        page.Close();
    }

    private static string ScopeOf(OfficialCellKind kind) => kind switch
    {
        OfficialCellKind.ColumnHead => "col",
        OfficialCellKind.ColumnGroupHead => "colgroup",
        OfficialCellKind.RowGroupLabel => "rowgroup",
        _ => "row",
    };

    private static string? Span(int count) => count == 1 ? null : count.ToString(CultureInfo.InvariantCulture);
}
