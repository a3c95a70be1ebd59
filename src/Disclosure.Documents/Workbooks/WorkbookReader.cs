using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;

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
        var lines = new List<PrintedLine>();
        var problems = new List<ReadingProblem>();
        foreach (var (name, _, sheet, _) in ShownSheet.Of(bytes, parts, context))
        {
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
