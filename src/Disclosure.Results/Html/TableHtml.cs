using System.Globalization;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;
using Disclosure.Rules;

namespace Disclosure.Results.Html;

/// <summary>The three statutory tables of a report; each cell of a finding is marked, and shows both sides on hover and on focus.</summary>
internal sealed class TableHtml(HtmlPage page, ReportAnchors anchors, DisplayLanguage language, CheckedInput input)
{
    public void Write()
    {
        foreach (var table in input.Reading.Report!.Form.Tables)
        {
            var heading = anchors.Of(table);
            var title = language == DisplayLanguage.Chinese ? FormSection.Of(table.Section).Heading : table.Label.English;
            page.Element("h4", title, ("id", heading));

            // A table in which nothing is marked is there for those who look for it, and is not printed.
            var isMarked = table.Cells.Any(cell => input.MarksOf(cell).Count > 0);
            if (!isMarked) page.Open("details").Element("summary", HtmlTexts.NothingMarked.In(language));

            // In a batch the same three tables stand once for each report: the report's name tells them apart.
            var names = $"{anchors.Heading} {heading}";
            page.Open("div.wide", ("tabindex", "0"), ("role", "group"), ("aria-labelledby", names));
            page.Open("table.official", ("aria-labelledby", names));
            Write(OfficialTable.Of(table));
            page.Close().Close();
            if (!isMarked) page.Close();
        }
    }

    // The heads are a part of their own, so that they are repeated on each printed page; so is each block with its own heads.
    private void Write(OfficialTable table)
    {
        var labels = table.Rows.SelectMany(row => row).Where(IsLabel).Select(cell => cell.Column + cell.ColumnSpan).DefaultIfEmpty().Max();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (BeginsAPart(table, row))
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

    private static bool BeginsAPart(OfficialTable table, int row) => row == 0
        || row == table.HeadRowCount
        || (row > table.HeadRowCount && table.Rows[row][0].Kind == OfficialCellKind.ColumnGroupHead);

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
        var figure = input.Reading.Report![cell];
        var marks = input.MarksOf(cell);
        var grade = marks.Count == 0 ? "" : $" {HtmlMarks.ClassOf(marks[0])}{(input.IsSuspect(cell, marks[0]) ? " suspect" : "")}";
        var isChanged = input.Before is { } former && former[cell] != figure;
        page.Open($"td.{figure.State.ToString().ToLowerInvariant()}{grade}{(isChanged ? " changed" : "")}", [("id", anchors.Of(cell)), .. span]);
        if (isChanged) page.Element("del", TextOf(input.Before![cell])).Text(" ").Element("ins", TextOf(figure));
        else page.Text(TextOf(figure));
        if (figure.State == FigureState.Unreadable) page.Element("span.note", HtmlTexts.Unreadable.In(language));
        if (marks.Count > 0) WriteMark(cell, marks);
        page.Close();
    }

    private string TextOf(Figure figure) => figure.Text ?? FigureNames.Of(figure).In(language);

    private void WriteMark(FormCell cell, IReadOnlyList<CheckEntry> marks)
    {
        var first = marks[0];
        var tip = $"{anchors.Of(cell)}-tip";
        (string, string?) link = ("href", $"#{anchors.Of(first)}");
        (string, string?) name = ("aria-label", $"{HtmlMarks.WordOf(first).In(language)} {first.Code}");
        page.Element("a.mark", HtmlMarks.Of(first), link, name, ("aria-describedby", tip));
        page.Open("div.tip", ("role", "tooltip"), ("id", tip)).Element("strong", cell.Name.In(language));
        foreach (var mark in marks) page.Element("p", $"{AuditTexts.Of(mark.Finding!.Severity).In(language)} {mark.Code}  {SidesOf(mark)}");
        page.Close();
    }

    // Both sides in short, where there are any, and then the sentence.
    private string SidesOf(CheckEntry mark)
    {
        if (mark.Finding!.Left is not decimal left || mark.Finding.Right is not decimal right) return mark.Message;
        return $"{HtmlTexts.Sides(NumberText.Plain(left), NumberText.Plain(right), NumberText.Plain(Math.Abs(left - right))).In(language)}{mark.Message}";
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
