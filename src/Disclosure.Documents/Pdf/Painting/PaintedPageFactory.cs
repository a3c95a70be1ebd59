using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Draws the pages of a file. The library makes it, and gives it what it needs.</summary>
internal sealed class PaintedPageFactory(IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider,
    IPageContentParser pageContentParser, ParsingOptions parsingOptions)
    : BasePageFactory<PaintedPage>(pdfScanner, resourceStore, filterProvider, pageContentParser, parsingOptions)
{
    /// <inheritdoc/>
    protected override PaintedPage ProcessPage(int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox,
        CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var page = new PaintedPage(pageNumber, BoxOf(cropBox.GetVisibleBounds(rotation)));
        var lookup = new TokenLookup(PdfScanner);
        var layers = new LayerStack(lookup);
        layers.Open(dictionary);
        var painter = new PagePainter(page, this, layers, cropBox, userSpaceUnit, rotation, in initialMatrix);
        painter.Process(pageNumber, operations);
        var over = new AnnotationPainter(page, painter, lookup, initialMatrix);
        foreach (var annotation in Annotation.Of(dictionary, lookup)) over.Draw(annotation);
        return page;
    }

    private static Box BoxOf(PdfRectangle bounds) =>
        new(Math.Min(bounds.Left, bounds.Right), Math.Min(bounds.Bottom, bounds.Top), Math.Max(bounds.Left, bounds.Right), Math.Max(bounds.Bottom, bounds.Top));
}
