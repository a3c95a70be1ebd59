using Disclosure.Documents.Writing.Official;
using Disclosure.Documents.Writing.Packages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TextElement = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Disclosure.Documents.Writing.Word;

/// <summary>Writes a report as a Word document: A4, set as official documents are (GB/T 9704).</summary>
internal static class WordWriter
{
    // In twentieths of a point: A4 with 28 mm on the left and 26 mm on the right.
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Left = 1587;
    private const int Right = 1474;
    private const string FooterId = "rIdFooter";

    /// <summary>How wide text and tables are, in twentieths of a point.</summary>
    public const int TextWidth = PageWidth - Left - Right;

    public static byte[] Write(OfficialDocument document)
    {
        var package = new MemoryStream();
        using (var word = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "rIdDocument");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Fill(WordParts.Styles);
            main.AddNewPart<FontTablePart>("rIdFonts").Fill(WordParts.Fonts);
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Fill(WordParts.Settings);
            main.AddNewPart<FooterPart>(FooterId).Fill(WordParts.Footer);
            word.Entitle(word.AddCoreFilePropertiesPart(), document.Title);
            main.Document = new Document(BodyOf(document));
            main.Document.Save();
        }

        return StablePackage.Of(package);
    }

    private static Body BodyOf(OfficialDocument document)
    {
        var body = new Body(document.TitleLines.Select(line => Paragraph("Title", line)));
        foreach (var section in document.Sections)
        {
            if (section.Heading is { } heading) body.Append(Paragraph("Heading1", heading));
            body.Append(section.Paragraphs.Select(paragraph => Paragraph("Normal", paragraph)));
            if (section.Tables.Count > 0 && body.LastChild is Paragraph above) above.ParagraphProperties!.KeepNext = new KeepNext();
            foreach (var table in section.Tables)
            {
                body.Append(WordTableWriter.Table(document, table));

                // Two tables without a paragraph between are one.
                body.Append(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Table" })));
            }
        }

        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = 2098, Bottom = 1984, Left = Left, Right = Right, Header = 851, Footer = 1400, Gutter = 0 }));
        return body;
    }

    private static Paragraph Paragraph(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new TextElement(text) { Space = SpaceProcessingModeValues.Preserve }));
}
