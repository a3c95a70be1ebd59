using DocumentFormat.OpenXml.Packaging;
using UglyToad.PdfPig;

namespace Disclosure.Benchmarks.Formats;

/// <summary>What each format's library does with a document by itself.</summary>
internal static class LibraryParse
{
    /// <summary>Every element of a Word document's main part.</summary>
    public static int Word(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        return document.MainDocumentPart!.Document!.Descendants().Count();
    }

    /// <summary>Every element of a workbook's sheets.</summary>
    public static int Workbook(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        return document.WorkbookPart!.WorksheetParts.Sum(part => part.Worksheet!.Descendants().Count());
    }

    /// <summary>Every letter and path of a PDF file's pages.</summary>
    public static int Pdf(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        return document.GetPages().Sum(page => page.Letters.Count + page.Paths.Count);
    }
}
