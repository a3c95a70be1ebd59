using Disclosure.Documents.Writing.Official;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Messages;
using Disclosure.Results.Checking;
using Disclosure.Results.Texts;
using Disclosure.Rules;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Results.Xlsx;

/// <summary>The sheet of one official table, its cells coloured by the gravest finding in which they take part, with the findings as notes.</summary>
/// <param name="input">The input, of which a report was read.</param>
/// <param name="form">The table.</param>
/// <param name="styles">The looks of the workbook.</param>
/// <param name="language">The language of heads, labels and notes.</param>
internal sealed class MarkedTable(CheckedInput input, FormTable form, WorkbookStyles styles, DisplayLanguage language)
{
    private const int Width = 8800;
    private const double WidthOfCharacter = 88;
    private const string AcceptedFill = "D9D9D9";

    /// <summary>Writes the sheet into its part.</summary>
    public void Write(WorksheetPart part)
    {
        var document = OfficialDocument.Of(input.Reading.Report!);
        var table = OfficialTable.Of(form);
        var widths = ColumnWidths.AtLeast(document, table, Width, language).Widths;
        var draft = new SheetDraft(styles);
        draft.NextRow(22);
        var head = PrintedText.Line(XlsxTexts.TableHead(input.Title, input.Name, form).In(language));
        draft.Text(0, head, new CellLook { Size = 12, IsBold = true, IsLeft = true });
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
            new Columns(widths.Select(ColumnOf)),
            .. draft.Close(),
            new PageSetup { PaperSize = 9, FitToHeight = 0, Orientation = Orientation },
        ]);
        var notes = new CellNotes();
        foreach (var (cell, (row, column)) in cells.Places.OrderBy(place => place.Value.Row).ThenBy(place => place.Value.Column))
        {
            if (input.MarksOf(cell) is { Count: > 0 } marks) notes.Add(row, column, string.Join("\n", marks.Select(NoteOf)));
        }

        notes.Write(part);
    }

    private OrientationValues Orientation =>
        form.Section == SectionKind.ReconsiderationAndLitigation ? OrientationValues.Landscape : OrientationValues.Portrait;

    private static Column ColumnOf(int width, int index) => new()
    {
        Min = (uint)index + 1,
        Max = (uint)index + 1,
        Width = Math.Round(width / WidthOfCharacter, 2),
        CustomWidth = true,
    };

    // A cell that may itself be wrong stands out; the others of a sum that does not hold are only tinted.
    private string? FillOf(FormCell cell) => input.MarksOf(cell) switch
    {
        [] => null,
        [{ IsAccepted: true }, ..] => AcceptedFill,
        [{ Severity: RuleSeverity.Error } mark, ..] => input.IsSuspect(cell, mark) ? "FF9BA5" : "FDF0F1",
        [{ Severity: RuleSeverity.Warning } mark, ..] => input.IsSuspect(cell, mark) ? "FFE07A" : "FFF9E5",
        [var mark, ..] => input.IsSuspect(cell, mark) ? "BDD7EE" : "F1F7FC",
    };

    private string NoteOf(CheckEntry mark)
    {
        var word = mark.IsAccepted ? DiagnosisTexts.Accepted : AuditTexts.Of(mark.Finding!.Severity);
        return $"{word.In(language)} {mark.Code}  {mark.Message}";
    }
}
