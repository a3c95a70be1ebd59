using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Workbooks;

/// <summary>Reads Excel workbooks (.xlsx): the sheets, rows and columns that are shown, in the order of the tabs.</summary>
internal static class WorkbookReader
{
    private static readonly BilingualText Format = new("Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)");

    /// <summary>Reads a workbook into lines.</summary>
    public static PrintedDocument Read(byte[] bytes, ReadingContext context) => DamagedDocument.Reported(Format, () =>
    {
        var parts = new PackageParts(bytes, context.Options);
        if (parts.Problem is { } problem) return PrintedDocument.Failed(problem);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        var main = document.WorkbookPart ?? throw new DamagedPartException(new BilingualText("文件中没有工作簿", "it has no workbook"));
        var workbook = Workbook.Of(main, parts);
        var colours = new WorkbookColours(new ThemeColours(main.ThemePart, parts));
        var styles = CellStyles.Of(main, parts, colours);
        var texts = SharedTexts.Of(main, parts, colours, context);
        var lines = new List<PrintedLine>();
        var problems = new List<ReadingProblem>();
        foreach (var (name, id) in workbook.ShownSheets)
        {
            // A chart has a tab of its own, but no cells.
            if (main.GetPartById(id) is not WorksheetPart part) continue;
            using var markup = parts.Markup(part);
            var cells = new CellParser(markup, texts, styles, colours, workbook.IsComputedAnew);
            var sheet = new SheetParser(markup, cells, new CellPrinter(name, colours), new ConditionalFormats(markup, styles), context).Parse();
            lines.Add(PrintedLine.Paragraph("", DocumentPlace.InSheet(name, "A1")));
            lines.AddRange(new SheetGrid(sheet, name, context).Lines());
            if (sheet.HiddenContent is { } hidden)
            {
                problems.Add(new ReadingProblem(ProblemCatalogue.HiddenCells, DocumentPlace.InSheet(name, hidden.ToString())));
            }

            if (sheet.Unshown is { } unshown)
            {
                problems.Add(new ReadingProblem(ProblemCatalogue.UnshownContent, DocumentPlace.InSheet(name, unshown.Address.ToString())));
            }
        }

        return new PrintedDocument(lines, problems);
    });
}
