using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Packages;
using Disclosure.Messages;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Documents.Word;

/// <summary>Reads Word documents (.docx): what is shown when all tracked changes are accepted.</summary>
internal static class WordReader
{
    private static readonly BilingualText Format = new("Word 文档（.docx）", "a Word document (.docx)");

    /// <summary>Reads a document into lines.</summary>
    public static PrintedDocument Read(byte[] bytes, ReadingContext context) => DamagedDocument.Reported(Format, () =>
    {
        var parts = new PackageParts(bytes, context.Options);
        if (parts.Problem is { } problem) return PrintedDocument.Failed(problem);
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        var main = document.MainDocumentPart ?? throw new DamagedPartException(new BilingualText("文件中没有正文", "it has no main document"));
        var numbers = new ListNumbers(ListDefinitions.Of(main, parts), ListStyles.Of(main, parts));
        var colours = new WordColours(new ThemeColours(main.ThemePart, parts));
        var styles = RunStyles.Of(main, parts, new RunProperties(colours), colours);
        using var markup = parts.Markup(main);
        var parser = new BlockParser(markup, numbers, styles, colours, context);
        var blocks = parser.Document();
        return new PrintedDocument(new WordPrinter(context).Lines(blocks), parser.Problems) { Nature = parser.Problems.FirstOrDefault() };
    });
}
