using Disclosure.Cli.Texts;
using Disclosure.Documents.Writing;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Messages;
using Disclosure.Rules;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Cli.Output.Xlsx;

/// <summary>The sheet of one official table, its cells coloured by the gravest finding in which they take part, with notes that tell the findings.</summary>
/// <param name="input">The input, of which a report was read.</param>
/// <param name="form">The table.</param>
/// <param name="styles">The looks of the workbook.</param>
/// <param name="language">The language of heads, labels and notes.</param>
internal sealed class MarkedTable(CheckedInput input, FormTable form, WorkbookStyles styles, DisplayLanguage language)
{
    private const int Width = 8800;
    private const double WidthOfCharacter = 88;
    private const string AcceptedFill = "D9D9D9";

    private readonly AuditResult result = input.Result!;

    private readonly ILookup<FormCell, Finding> findings = input.Result!.Findings
        .SelectMany(finding => finding.Cells.Select(cell => cell.Cell).Distinct().Select(cell => (Cell: cell, finding)))
        .ToLookup(pair => pair.Cell, pair => pair.finding);

    /// <summary>Writes the sheet into its part.</summary>
    public void Write(WorksheetPart part)
    {
        var document = OfficialDocument.Of(result.Report);
        var table = OfficialTable.Of(form);
        var widths = ColumnWidths.AtLeast(document, table, Width, language).Widths;
        var draft = new SheetDraft(styles);
        draft.NextRow(22);
        draft.Text(0, PrintedText.Line(XlsxTexts.TableHead(HtmlTexts.Title(input), InputTexts.Name(input.Source), form).In(language)), new CellLook { Size = 12, IsBold = true, IsLeft = true });
        draft.Merge(0, widths.Count, 1);
        draft.NextRow(30);
        draft.Text(0, XlsxTexts.Legend.In(language), new CellLook { IsLeft = true });
        draft.Merge(0, widths.Count, 1);
        draft.Skip();
        var cells = new TableCells(document, table, draft, widths, FillOf, language);
        cells.Write();
        part.Worksheet = new Worksheet(
        [
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetFormatProperties { DefaultRowHeight = 16 },
            new Columns(widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = Math.Round(width / WidthOfCharacter, 2), CustomWidth = true })),
            .. draft.Close(),
            new PageSetup { PaperSize = 9, FitToHeight = 0, Orientation = form.Section == SectionKind.ReconsiderationAndLitigation ? OrientationValues.Landscape : OrientationValues.Portrait },
        ]);
        var notes = new CellNotes();
        foreach (var (cell, (row, column)) in cells.Places.OrderBy(place => place.Value.Row).ThenBy(place => place.Value.Column))
        {
            if (findings[cell].Any()) notes.Add(row, column, string.Join("\n", Told(cell).Select(NoteOf)));
        }

        notes.Write(part);
    }

    private string? FillOf(FormCell cell) => Told(cell).FirstOrDefault() switch
    {
        null => null,
        var gravest when result.Accepted.For(gravest) is not null => AcceptedFill,
        { Severity: RuleSeverity.Error } => "FFC7CE",
        { Severity: RuleSeverity.Warning } => "FFEB9C",
        _ => "DDEBF7",
    };

    // What is not accepted comes first, the gravest before the rest.
    private IEnumerable<Finding> Told(FormCell cell) =>
        findings[cell].OrderBy(finding => result.Accepted.For(finding) is null ? 0 : 1).ThenByDescending(finding => finding.Severity);

    private string NoteOf(Finding finding)
    {
        var word = result.Accepted.For(finding) is null ? AuditTexts.Of(finding.Severity) : DiagnosisTexts.Accepted;
        return $"{word.In(language)} {finding.RuleId}  {finding.Message(language)}";
    }
}
