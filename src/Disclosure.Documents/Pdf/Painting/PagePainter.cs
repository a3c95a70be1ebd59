using System.Collections.Immutable;
using Disclosure.Documents.Grids;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Pdf.Painting;

/// <summary>Draws a page: keeps what its operations draw, in their order, with the state in which they do.</summary>
internal sealed class PagePainter : BaseStreamProcessor<PaintedPage>
{
    // Forms that draw forms multiply: ten levels of ten would keep it busy for days.
    private const int MostForms = 20_000;
    private const int DeepestForm = 16;

    private readonly PaintedPage page;
    private readonly Canvas canvas;
    private readonly CurrentGraphicsState initial;
    private readonly TokenLookup lookup;
    private readonly LayerStack layers;
    private readonly Stack<ClipRegion> clips = [];
    private readonly Tints tints = new();
    private TracedPath path = new();
    private ClipRegion clip;
    private bool? clipsNext;
    private Opacity group = Opacity.Full;
    private int forms;
    private int depth;

    /// <summary>Prepares to draw a page.</summary>
    public PagePainter(PaintedPage page, BasePageFactory<PaintedPage> factory, LayerStack layers, CropBox cropBox, UserSpaceUnit unit,
        PageRotationDegrees rotation, in TransformationMatrix matrix)
        : base(page.Number, factory.ResourceStore, factory.PdfScanner, factory.PageContentParser, factory.FilterProvider, cropBox, unit, rotation,
            in matrix, factory.ParsingOptions)
    {
        this.page = page;
        this.layers = layers;
        canvas = new Canvas(page);
        lookup = new TokenLookup(factory.PdfScanner);
        clip = new ClipRegion(page.Bounds, ImmutableList<Outline>.Empty);
        initial = GetCurrentState().DeepClone();
    }

    /// <inheritdoc/>
    public override PaintedPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        return page;
    }

    /// <summary>Draws what belongs to an annotation over the page, into its box.</summary>
    public void Draw(DictionaryToken annotation, StreamToken appearance, PdfRectangle box)
    {
        GraphicsStack.Clear();
        GraphicsStack.Push(initial.DeepClone());
        clips.Clear();
        clip = new ClipRegion(page.Bounds, ImmutableList<Outline>.Empty);
        path = new TracedPath();
        layers.Reset();
        if (Annotation.Placed(appearance, box, lookup) is not { } placed) return;
        ModifyCurrentTransformationMatrix(placed);
        var mark = layers.Enter(annotation);
        ProcessFormXObject(appearance, NameToken.Create(""));
        layers.Leave(mark);
    }

    /// <inheritdoc/>
    public override void PushState()
    {
        base.PushState();
        clips.Push(clip);
    }

    /// <inheritdoc/>
    public override void PopState()
    {
        if (StackSize > 1 && clips.Count > 0) clip = clips.Pop();
        base.PopState();
    }

    /// <inheritdoc/>
    public override void RenderGlyph(IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode,
        long currentOffset, in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        // Text that is drawn invisibly is what a machine read from a scanned page.
        var mode = currentState.FontState.TextRenderingMode;
        if (string.IsNullOrWhiteSpace(unicode) || mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip) return;
        var isStroked = mode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip;
        var matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        if (GlyphShape.Of(in matrix, characterBoundingBox.Width) is not { } shape) return;
        canvas.Layer = layers.Current;
        var tint = tints.Of(isStroked ? currentState.CurrentStrokingColor : currentState.CurrentNonStrokingColor);
        canvas.Add(unicode, shape, tint, clip, group.With(currentState, isStroked));
    }

    /// <inheritdoc/>
    public override void BeginSubpath()
    {
    }

    /// <inheritdoc/>
    public override PdfPoint? CloseSubpath() => path.Close();

    /// <inheritdoc/>
    public override void MoveTo(double x, double y) => path.MoveTo(CurrentPosition = At(x, y));

    /// <inheritdoc/>
    public override void LineTo(double x, double y) => path.LineTo(CurrentPosition = At(x, y));

    /// <inheritdoc/>
    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => path.CurveTo(CurrentPosition, At(x2, y2), CurrentPosition = At(x3, y3));

    /// <inheritdoc/>
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) =>
        path.CurveTo(At(x1, y1), At(x2, y2), CurrentPosition = At(x3, y3));

    /// <inheritdoc/>
    public override void Rectangle(double x, double y, double width, double height) => path.Rectangle(CurrentTransformationMatrix, x, y, width, height);

    /// <inheritdoc/>
    public override void StrokePath(bool close) => Paint(null, isStroked: true, close);

    /// <inheritdoc/>
    public override void FillPath(FillingRule fillingRule, bool close) => Paint(fillingRule, isStroked: false, close);

    /// <inheritdoc/>
    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(fillingRule, isStroked: true, close);

    /// <inheritdoc/>
    public override void EndPath()
    {
        if (clipsNext is { } isEvenOdd && !path.IsEmpty) clip = Within(path, isEvenOdd);
        clipsNext = null;
        path = new TracedPath();
    }

    /// <inheritdoc/>
    public override void ClosePath() => EndPath();

    /// <inheritdoc/>
    public override void ModifyClippingIntersect(FillingRule clippingRule) => clipsNext = clippingRule == FillingRule.EvenOdd;

    /// <inheritdoc/>
    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) =>
        layers.Begin(name, propertyDictionaryName);

    /// <inheritdoc/>
    public override void EndMarkedContent() => layers.End();

    /// <inheritdoc/>
    public override void PaintShading(NameToken shadingName)
    {
        var shape = new TracedPath();
        shape.Rectangle(TransformationMatrix.Identity, clip.Box.Left, clip.Box.Bottom, clip.Box.Width, clip.Box.Height);
        Picture(shape, isDoubtful: false);
    }

    /// <inheritdoc/>
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        var shape = new TracedPath();
        shape.Rectangle(CurrentTransformationMatrix, rectangle.Left, rectangle.Bottom, rectangle.Width, rectangle.Height);
        clip = Within(shape, isEvenOdd: false);
    }

    /// <inheritdoc/>
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        var image = xObjectContentRecord.Stream.StreamDictionary;
        var mark = layers.Enter(image);
        PictureAt(image.ContainsKey(NameToken.Smask) || image.ContainsKey(NameToken.Mask) || image.ContainsKey(NameToken.ImageMask));
        layers.Leave(mark);
    }

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage) => PictureAt(inlineImage.IsImageMask);

    /// <inheritdoc/>
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (++forms > MostForms || depth == DeepestForm) throw new GridLimitException();
        var (outerGroup, outerPath, mark) = (group, path, layers.Enter(formStream.StreamDictionary));
        if (formStream.StreamDictionary.ContainsKey(NameToken.Group)) group = group.With(GetCurrentState(), isStroked: false);
        path = new TracedPath();
        depth++;
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            depth--;
            (group, path) = (outerGroup, outerPath);
            layers.Leave(mark);
        }
    }

    private void Paint(FillingRule? filled, bool isStroked, bool close)
    {
        if (close) path.Close();
        var state = GetCurrentState();
        canvas.Layer = layers.Current;
        if (filled is { } rule)
        {
            canvas.Fill(path, rule == FillingRule.EvenOdd, clip, group.With(state, isStroked: false), tints.Of(state.CurrentNonStrokingColor),
                state.CurrentNonStrokingColor is TilingPatternColor);
        }

        if (isStroked)
        {
            canvas.Stroke(path, state.LineWidth * ScaleOf(state.CurrentTransformationMatrix), clip, group.With(state, isStroked: true),
                tints.Of(state.CurrentStrokingColor));
        }

        EndPath();
    }

    private void PictureAt(bool isDoubtful)
    {
        page.HasPictures = true;
        var shape = new TracedPath();
        shape.Rectangle(CurrentTransformationMatrix, 0, 0, 1, 1);
        Picture(shape, isDoubtful);
    }

    private void Picture(TracedPath shape, bool isDoubtful)
    {
        canvas.Layer = layers.Current;
        canvas.Picture(shape, clip, group.With(GetCurrentState(), isStroked: false), isDoubtful);
    }

    private ClipRegion Within(TracedPath shape, bool isEvenOdd) =>
        shape.Boxes() is [(var box, true)] ? clip.Within(box) : clip.Within(shape.Bounds(), shape.Outline(isEvenOdd));

    private PdfPoint At(double x, double y) => CurrentTransformationMatrix.Transform(new PdfPoint(x, y));

    private static double ScaleOf(in TransformationMatrix matrix) => Math.Sqrt(Math.Abs((matrix.A * matrix.D) - (matrix.B * matrix.C)));
}
