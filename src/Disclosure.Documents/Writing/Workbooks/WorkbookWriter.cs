using Disclosure.Documents.Writing.Official;
using Disclosure.Messages;

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
        var sheets = Shared(document.Sections).Select((sections, index) =>
        {
            var sheet = new SectionSheet(document, sections, styles, hasTitle: index == 0);
            return new WrittenSheet(names.Of(NameOf(sections)), sheet.Write(), sheet.RepeatedRows, sheet.Notes);
        });
        return WorkbookPackage.Of([.. sheets], styles, document.Title, DisplayLanguage.Chinese);
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
