using System.Diagnostics.CodeAnalysis;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Pdf.Painting;
using Disclosure.Documents.Pdf.Structure;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Problems;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Disclosure.Documents.Pdf;

/// <summary>Reads PDF files with a text layer: tables from their ruling lines, else from how their figures are aligned.</summary>
internal static class PdfReader
{
    private static readonly BilingualText Format = new("PDF 文件", "a PDF file");

    /// <summary>Reads a file into lines.</summary>
    public static PrintedDocument Read(byte[] bytes, ReadingContext context) => DamagedDocument.Reported(Format, () =>
    {
        new StructureCheck(bytes, context.Options).Run();
        var filters = new LimitedFilters(context.Options);
        try
        {
            using var document = PdfDocument.Open(bytes,
                new ParsingOptions
                {
                    UseLenientParsing = true,
                    SkipMissingFonts = true,
                    MaxStackDepth = context.Options.MaximumNesting,
                    FilterProvider = filters
                });
            return Pages(document, filters, context);
        }
        catch (PdfDocumentEncryptedException)
        {
            return PrintedDocument.Failed(new ReadingProblem(ProblemCatalogue.Encrypted, null, ("actual", Format)));
        }
    });

    // The library makes the factory by reflection.
    [DynamicDependency(DynamicallyAccessedMemberTypes.PublicConstructors, typeof(PaintedPageFactory))]
    private static PrintedDocument Pages(PdfDocument document, LimitedFilters filters, ReadingContext context)
    {
        var pages = new List<PagePrinter>();
        var problems = new List<ReadingProblem>();
        document.AddPageFactory<PaintedPage, PaintedPageFactory>();
        var settings = new DisplaySettings(document);
        var hasText = false;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            context.Budget.Take(1);
            var page = PageContent.Of(document.GetPage<PaintedPage>(number), settings, context);
            filters.Check();
            if (page.Glyphs.Count > 0 || page.Unshown.Count > 0)
            {
                hasText = true;
                pages.Add(new PagePrinter(page, context));
            }
            else if (page.HasPictures)
            {
                problems.Add(new ReadingProblem(ProblemCatalogue.PageWithoutText, DocumentPlace.OnPage(number), ("actual", BilingualText.Same($"{number}"))));
            }
        }

        ContinuedTables.Align([.. pages.Select(page => page.Tables)]);
        var lines = pages.ConvertAll(page => page.Lines());
        problems = [.. problems.Concat(pages.SelectMany(page => page.Problems)).OrderBy(problem => problem.Place?.Page)];
        return hasText
            ? new PrintedDocument([.. RunningLines.Without(lines)], problems)
            : PrintedDocument.Failed(new ReadingProblem(ProblemCatalogue.NoTextLayer, null, ("actual", BilingualText.Same($"{document.NumberOfPages}"))));
    }
}
