using Disclosure.Cli.Choices;
using Disclosure.Cli.Files;
using Disclosure.Cli.Results.Reading;
using Disclosure.Documents.Writing.Packages;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Results.Files;
using Disclosure.Results.Texts;
using Disclosure.Results.Xlsx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Cli.Writers.Xlsx;

/// <summary>What was read as a sheet of rows, numbers as numbers.</summary>
internal sealed class ReadXlsx : IReadWriter, IDisposable
{
    private const int Width = 16;
    private readonly ResultTarget target;
    private readonly DisplayLanguage language;
    private readonly WorkbookStyles styles = new();
    private readonly FigureTable table;
    private readonly RowSheet rows;

    public ReadXlsx(ResultTarget target, DisplayLanguage language, TableRows shape)
    {
        this.target = target;
        this.language = language;
        table = new FigureTable(shape, language);
        rows = new RowSheet([.. table.Heads.Select(head => new SheetColumn(head, Width))], new RowLooks(styles), language);
    }

    public bool HasAny { get; private set; }

    public void Add(string source, AnnualDisclosureReport report)
    {
        HasAny = true;
        foreach (var row in table.RowsOf(source, report)) rows.Add(rows.Row([.. row]));
    }

    public void Finish()
    {
        if (rows.LeftOut > 0) rows.AddNote(XlsxTexts.RowsLeftOut(rows.LeftOut).In(language));
        var package = new MemoryStream();
        var large = new Dictionary<string, Action<Stream>>();
        using (var workbook = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var main = workbook.AddWorkbookPart();
            workbook.ChangeIdOfPart(main, "rIdWorkbook");
            var name = ReadingTexts.Figures.In(language);
            var part = main.AddNewPart<WorksheetPart>("rIdSheet1");
            large.Add(part.Uri.OriginalString.TrimStart('/'), rows.Write);
            main.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = styles.Sheet();
            main.Workbook = new Workbook(new Sheets(new Sheet { Name = name, SheetId = 1, Id = "rIdSheet1" }), new DefinedNames(rows.Names(name, 0)));
            workbook.Entitle(workbook.AddCoreFilePropertiesPart(), name, language);
        }

        target.Write(stream => StablePackage.Write(package, stream, large, FormerResult.PackageMark));
    }

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();
}
