using Disclosure.Documents.Writing.Packages;
using Disclosure.Messages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Documents.Writing.Workbooks;

/// <summary>Packs sheets into a workbook.</summary>
internal static class WorkbookPackage
{
    /// <summary>The workbook's bytes.</summary>
    /// <param name="sheets">Its sheets, in their order.</param>
    /// <param name="styles">The looks of their cells.</param>
    /// <param name="title">Its title.</param>
    /// <param name="language">The title's language.</param>
    public static byte[] Of(IReadOnlyList<WrittenSheet> sheets, WorkbookStyles styles, string title, DisplayLanguage language)
    {
        var package = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            var main = workbook.AddWorkbookPart();
            workbook.ChangeIdOfPart(main, "rIdWorkbook");
            var list = new Sheets();
            var titles = new DefinedNames();
            for (var i = 0; i < sheets.Count; i++)
            {
                var sheet = sheets[i];
                var part = main.AddNewPart<WorksheetPart>($"rIdSheet{i + 1}");
                part.Worksheet = sheet.Markup;
                sheet.Notes?.Write(part);
                list.Append(new Sheet { Name = sheet.Name, SheetId = (uint)i + 1, Id = $"rIdSheet{i + 1}" });
                if (sheet.Repeated is { } repeated) titles.Append(Titles(sheet.Name, repeated, i));
            }

            main.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = styles.Sheet();
            main.Workbook = titles.HasChildren ? new Workbook(list, titles) : new Workbook(list);
            workbook.Entitle(workbook.AddCoreFilePropertiesPart(), title, language);
        }

        return StablePackage.Of(package);
    }

    private static DefinedName Titles(string name, string repeated, int place)
    {
        var sheet = name.Replace("'", "''", StringComparison.Ordinal);
        return new DefinedName(string.Join(',', repeated.Split(',').Select(range => $"'{sheet}'!{range}")))
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = (uint)place
        };
    }
}
