using Disclosure.Documents.Writing.Official;
using Disclosure.Documents.Writing.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>
/// Writes a report as an Excel workbook: a sheet for each table, which has columns of its own. A sheet begins a page, so that
/// sections of text alone share one, or stand before the first table.
/// </summary>
internal static class WorkbookWriter
{
    public static byte[] Write(OfficialDocument document)
    {
        var styles = new WorkbookStyles();
        var names = new SheetNames();
        var sheets = Shared(document.Sections)
            .Select((sections, index) =>
            (Name: names.Of(NameOf(sections)), Sheet: new SectionSheet(document, sections, styles, hasTitle: index == 0))).ToList();
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
                var part = main.AddNewPart<WorksheetPart>($"rIdSheet{i + 1}");
                part.Worksheet = sheet.Write();
                sheet.Notes.Write(part);
                list.Append(new Sheet { Name = name, SheetId = (uint)i + 1, Id = $"rIdSheet{i + 1}" });
                if (sheet.RepeatedRows is { } rows)
                {
                    titles.Append(new DefinedName($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!{rows}")
                    {
                        Name = "_xlnm.Print_Titles",
                        LocalSheetId = (uint)i
                    });
                }
            }

            main.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = styles.Sheet();
            main.Workbook = titles.HasChildren ? new Workbook(list, titles) : new Workbook(list);
            workbook.Entitle(workbook.AddCoreFilePropertiesPart(), document.Title);
        }

        return StablePackage.Of(package);
    }

    // The sections of each sheet, in printed order; one sheet without any where there are none.
    private static List<List<OfficialSection>> Shared(IReadOnlyList<OfficialSection> sections)
    {
        var sheets = new List<List<OfficialSection>> { new() };
        foreach (var section in sections)
        {
            var isText = section.Tables.Count == 0;
            var hasTable = sheets[^1].Exists(other => other.Tables.Count > 0);
            if (hasTable || (!isText && sheets.Count > 1 && sheets[^1].Count > 0)) sheets.Add([]);
            sheets[^1].Add(section);
        }

        return sheets;
    }

    private static string NameOf(List<OfficialSection> sections) => string.Join(' ', sections.Select(section => section.Heading).OfType<string>());
}
