using Disclosure.Documents.Writing.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>Writes a report as an Excel workbook: a sheet for each section, so that each table has columns of its own.</summary>
internal static class WorkbookWriter
{
    public static byte[] Write(OfficialDocument document)
    {
        var styles = new WorkbookStyles();
        var names = new SheetNames();
        var sheets = document.Sections.Select((section, index) => (Name: names.Of(section.Heading ?? ""), Sheet: new SectionSheet(document, section, styles, hasTitle: index == 0))).ToList();
        if (sheets.Count == 0) sheets.Add((names.Of(""), new SectionSheet(document, new OfficialSection(null, [], []), styles, hasTitle: true)));
        var package = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var main = workbook.AddWorkbookPart();
            workbook.ChangeIdOfPart(main, "rIdWorkbook");
            var list = new Sheets();
            var titles = new DefinedNames();
            for (var i = 0; i < sheets.Count; i++)
            {
                var (name, sheet) = sheets[i];
                main.AddNewPart<WorksheetPart>($"rIdSheet{i + 1}").Worksheet = sheet.Write();
                list.Append(new Sheet { Name = name, SheetId = (uint)i + 1, Id = $"rIdSheet{i + 1}" });
                if (sheet.RepeatedRows is { } rows) titles.Append(new DefinedName($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!{rows}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i });
            }

            main.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = styles.Sheet();
            main.Workbook = titles.HasChildren ? new Workbook(list, titles) : new Workbook(list);
            workbook.Entitle(workbook.AddCoreFilePropertiesPart(), document.Title);
        }

        return StablePackage.Of(package);
    }
}
