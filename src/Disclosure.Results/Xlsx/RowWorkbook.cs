using Disclosure.Documents.Writing.Packages;
using Disclosure.Documents.Writing.Workbooks;
using Disclosure.Messages;
using Disclosure.Results.Files;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetNames = Disclosure.Documents.Writing.Workbooks.SheetNames;

namespace Disclosure.Results.Xlsx;

/// <summary>A workbook with sheets of rows, which may be large, and sheets of other kinds. Written once.</summary>
internal sealed class RowWorkbook : IDisposable
{
    private readonly MemoryStream package = new();
    private readonly Dictionary<string, Action<Stream>> large = [];
    private readonly Sheets list = new();
    private readonly DefinedNames ranges = new();
    private readonly SheetNames names = new();
    private readonly SpreadsheetDocument workbook;
    private readonly WorkbookPart main;
    private readonly WorkbookStyles styles;
    private readonly BilingualText title;
    private readonly DisplayLanguage language;

    /// <summary>A workbook without sheets.</summary>
    /// <param name="styles">How its cells look.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="language">The language of the run.</param>
    public RowWorkbook(WorkbookStyles styles, BilingualText title, DisplayLanguage language)
    {
        (this.styles, this.title, this.language) = (styles, title, language);
        workbook = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook);
        main = workbook.AddWorkbookPart();
        workbook.ChangeIdOfPart(main, "rIdWorkbook");
    }

    /// <summary>Adds a sheet of rows.</summary>
    public void Add(BilingualText name, RowSheet rows)
    {
        var part = Add(name);
        var sheet = (Sheet)list.LastChild!;
        ranges.Append(rows.Names(sheet.Name!.Value!, list.ChildElements.Count - 1));
        large.Add(part.Uri.OriginalString.TrimStart('/'), rows.Write);
    }

    /// <summary>Adds a sheet of another kind.</summary>
    /// <returns>What is to be filled in.</returns>
    public WorksheetPart Add(BilingualText name)
    {
        var number = list.ChildElements.Count + 1;
        list.Append(new Sheet { Name = names.Of(name.In(language)), SheetId = (uint)number, Id = $"rIdSheet{number}" });
        return main.AddNewPart<WorksheetPart>($"rIdSheet{number}");
    }

    /// <summary>Writes the workbook.</summary>
    public void WriteTo(IByteTarget target)
    {
        main.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = styles.Sheet();
        main.Workbook = new Workbook(list, ranges);
        workbook.Entitle(workbook.AddCoreFilePropertiesPart(), title.In(language), language);
        workbook.Dispose();
        target.Write(stream => StablePackage.Write(package, stream, large, FormerResult.PackageMark));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        workbook.Dispose();
        package.Dispose();
    }
}
