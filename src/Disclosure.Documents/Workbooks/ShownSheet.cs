using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;
using Disclosure.Messages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Workbooks;

/// <summary>A sheet of a workbook that is not hidden.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">Its number among the tabs that are shown; 1-based. A chart has a tab of its own, but no cells.</param>
/// <param name="Content">What it holds.</param>
/// <param name="CountsFrom1904">Whether its days are numbered from 1904, rather than 1900.</param>
internal sealed record ShownSheet(string Name, int Number, Sheet Content, bool CountsFrom1904)
{
    /// <summary>The sheets of a workbook, each read when it is its turn.</summary>
    /// <exception cref="DamagedPartException">The workbook is damaged.</exception>
    public static IEnumerable<ShownSheet> Of(byte[] bytes, PackageParts parts, ReadingContext context)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        var main = document.WorkbookPart ?? throw new DamagedPartException(new BilingualText("文件中没有工作簿", "it has no workbook"));
        var workbook = Workbook.Of(main, parts);
        var colours = new WorkbookColours(new ThemeColours(main.ThemePart, parts));
        var styles = CellStyles.Of(main, parts, colours);
        var texts = SharedTexts.Of(main, parts, colours, context);
        var number = 0;
        foreach (var (name, id) in workbook.ShownSheets)
        {
            number++;
            if (main.GetPartById(id) is not WorksheetPart part) continue;
            using var markup = parts.Markup(part);
            var cells = new CellParser(markup, texts, styles, colours, workbook.IsComputedAnew);
            var sheet = new SheetParser(markup, cells, new CellPrinter(name, colours), new ConditionalFormats(markup, styles), context).Parse();
            yield return new ShownSheet(name, number, sheet, workbook.CountsFrom1904);
        }
    }
}
