using Disclosure.Reports;

namespace Disclosure.Testing.Layouts;

/// <summary>One way in which published reports stand in PDF files.</summary>
/// <param name="Name">What the layout looks like.</param>
public sealed record PdfLayout(string Name)
{
    private const int Width = 2000;
    private const int Height = 2600;
    private const int HeadRows = 3;

    /// <summary>Every layout with ruling lines.</summary>
    public static IReadOnlyList<PdfLayout> All { get; } =
    [
        new("lines around each cell"),
        new("thin bars for lines") { Border = (canvas, left, top, right, bottom) => Bars(canvas, left, top, right, bottom) },
        new("boxes for cells") { Border = (canvas, left, top, right, bottom) => canvas.Box(left, top, right - left, bottom - top) },
        new("packed contents, a font known by name") { IsPacked = true, IsNamedEncoding = true },
        new("drawn from the end") { IsReversed = true },
        new("heads set vertically") { HasVerticalHeads = true },
        new("page turned by the reader") { Rotation = 90, Turn = (content, _) => $"q 0 1 -1 0 {Height} 0 cm\n{content}Q\n" },
        new("text lies on its side") { Turn = (content, _) => $"q 0 1 -1 0 {Height} 0 cm\n{content}Q\n" },
        new("text stands on its head") { Turn = (content, _) => $"q -1 0 0 -1 {Width} {Height} cm\n{content}Q\n", IsUpright = true },
        new("a long table over two pages, its head repeated") { BreaksAfter = 14, RepeatsHead = true },
        new("a long table over two pages without its head") { BreaksAfter = 14 },
        new("a row over two pages") { BreaksAfter = 14, BreaksRow = true, Style = new(Down: 0) },
        new("a row over two pages, the head repeated") { BreaksAfter = 14, BreaksRow = true, RepeatsHead = true },
        new("the rows of a head over two pages") { BreaksAfter = 2 },
        new("a row group over two pages") { BreaksAfter = 14, BreaksHeadsOfRows = true },
        new("a row group over two pages, the head repeated") { BreaksAfter = 14, BreaksHeadsOfRows = true, RepeatsHead = true },
        new("the last rows on a page of their own") { BreaksAfter = 99 },
        new("a word at a slant over the page") { Over = canvas => canvas.Mark("内部资料2024", 200, 900, size: 90, slant: 0.5) },
        new("a large word over the lines") { Over = canvas => canvas.Mark("政务公开专用", 300, 420, size: 30) },
        new("pale words all over the page") { Over = PaleWords },
        new("letters set apart") { Style = new() { Spacing = 2.5 } },
        new("other figures under white boxes") { Style = new() { Behind = PdfDecoys.Whitened }, HasDecoys = true },
        new("other figures in no colour, outside the clip and on a ground of their colour") { Style = new() { Behind = PdfDecoys.Unseen }, HasDecoys = true },
        new("other figures on a layer that is off") { Style = new() { Behind = PdfDecoys.OnLayer }, Prepare = PdfDecoys.HideLayer, HasDecoys = true },
        new("struck figures before the figures") { Style = new() { Behind = PdfDecoys.Struck }, HasDecoys = true, Promise = LayoutPromise.SomeFigures },
        new("raised marks behind the figures") { Style = new() { Over = PdfDecoys.Raised }, HasDecoys = true, Promise = LayoutPromise.SomeFigures },
        new("shaded cells, a line under each figure, and a frame around the page") { Style = new() { Behind = PdfDecoys.Shaded, Over = PdfDecoys.Underlined }, Over = PdfDecoys.Framed },
        new("radicals for characters") { Spell = text => text.Length == 1 ? text : text.Replace('一', '⼀').Replace('自', '⾃').Replace('人', '⼈').Replace('行', '⾏') },
    ];

    /// <summary>Layouts without lines between their cells: all that is certain in them is read.</summary>
    public static IReadOnlyList<PdfLayout> Unruled { get; } =
    [
        new("no lines") { Border = NoLines },
        new("no lines, all to the left") { Border = NoLines, Style = new(0, 0) },
        new("no lines, figures to the right") { Promise = LayoutPromise.SomeFigures, Border = NoLines, Style = new(0.5, 1) },
        new("no lines, labels to the left and figures to the right, at the foot") { Promise = LayoutPromise.SomeFigures, Border = NoLines, Style = new(0, 1, 1) },
        new("no lines, at the top") { Border = NoLines, Style = new(Down: 0) },
        new("no lines, letters set apart") { Promise = LayoutPromise.SomeFigures, Border = NoLines, Style = new() { Spacing = 2.5 } },
        new("no lines, narrow columns") { Promise = LayoutPromise.SomeFigures, Border = NoLines, Style = new() { ColumnWidth = 60 } },
        new("no lines, narrow columns, figures to the right at the foot") { Promise = LayoutPromise.SomeFigures, Border = NoLines, Style = new(0, 1, 1) { ColumnWidth = 60 } },
        new("no lines, no room between rows") { Border = NoLines, Style = new() { Padding = 0 } },
        new("no lines, no room between rows of narrow columns, at the top") { Promise = LayoutPromise.SomeFigures, Border = NoLines, Style = new(0, 0, 0) { Padding = 0, ColumnWidth = 60 } },
        new("lines across alone") { Border = (canvas, left, top, right, bottom) => Across(canvas, left, top, right, bottom) },
        new("no lines, heads set vertically") { Border = NoLines, HasVerticalHeads = true },
        new("no lines, over two pages, its head repeated") { Border = NoLines, BreaksAfter = 14, RepeatsHead = true },
        new("no lines, a row over two pages") { Promise = LayoutPromise.SomeFigures, Border = NoLines, BreaksAfter = 14, BreaksRow = true },
        new("no lines, over two pages without its head") { Promise = LayoutPromise.SomeFigures, Border = NoLines, BreaksAfter = 14 },
        new("no lines, text lies on its side") { Border = NoLines, Turn = (content, _) => $"q 0 1 -1 0 {Height} 0 cm\n{content}Q\n" },
    ];

    /// <summary>What reading it must give; some figures only, where blanks leave too little to see the columns by.</summary>
    public LayoutPromise Promise { get; init; } = LayoutPromise.Figures;

    /// <summary>Whether it holds figures beside the report's.</summary>
    public bool HasDecoys { get; init; }

    private PdfTableStyle Style { get; init; } = new();

    private Action<PdfFile>? Prepare { get; init; }

    private Action<PdfCanvas, double, double, double, double> Border { get; init; } = Lines;

    /// <summary>Draws over each page.</summary>
    public Action<PdfCanvas>? Over { get; init; }

    private bool IsPacked { get; init; }

    private bool IsNamedEncoding { get; init; }

    private bool IsReversed { get; init; }

    private bool HasVerticalHeads { get; init; }

    private bool IsUpright { get; init; }

    private int Rotation { get; init; }

    private Func<string, int, string>? Turn { get; init; }

    private int? BreaksAfter { get; init; }

    private bool BreaksHeadsOfRows { get; init; }

    private bool RepeatsHead { get; init; }

    /// <summary>Whether a page break cuts a row in two.</summary>
    public bool BreaksRow { get; init; }

    private Func<string, string> Spell { get; init; } = text => text;

    /// <summary>The same layout with other words.</summary>
    public PdfLayout Spelt(Func<string, string> spell) => this with { Spell = text => spell(Spell(text)) };

    /// <summary>The whole report as a file.</summary>
    public byte[] Render(AnnualDisclosureReport report)
    {
        var file = new PdfFile(IsNamedEncoding, IsPacked);
        Prepare?.Invoke(file);
        var canvas = new PdfCanvas(Height) { Spacing = Style.Spacing };
        var top = 40.0;
        var page = 1;
        foreach (var block in LaidOutBlock.Of(report))
        {
            if (block.Table is not { } table)
            {
                canvas.Text(block.Paragraph!, 60, top += 16);
                continue;
            }

            var drawing = new PdfTableDrawing(table, HasVerticalHeads && table.Rows[0].Count > 1 ? HeadRows : 0, Spell, Style, Border);
            if (BreaksAfter is not int at || table.Rows.Count < 20)
            {
                top = drawing.Draw(canvas, top + 10, 0, table.Rows.Count);
                continue;
            }

            at = Math.Min(at, table.Rows.Count - 2);
            if (BreaksRow) at = drawing.RowOfSeveralLines(at);
            drawing.Draw(canvas, top + 10, 0, BreaksRow ? at + 1 : at, kept: BreaksRow ? 1 : int.MaxValue, breaksHeads: BreaksHeadsOfRows);
            canvas.Text($"— {page} —", Width / 2, Height - 20);
            Close();
            top = RepeatsHead ? drawing.Draw(canvas, 40, 0, HeadRows) : 40;
            top = drawing.Draw(canvas, top, at, table.Rows.Count, skipped: BreaksRow ? 1 : 0, breaksHeads: BreaksHeadsOfRows);
        }

        canvas.Text($"— {page} —", Width / 2, Height - 20);
        Close();
        return file.Close();

        void Close()
        {
            Over?.Invoke(canvas);
            var content = canvas.Content(IsReversed);
            if (Turn is null || IsUpright) file.AddPage(Turn?.Invoke(content, Height) ?? content, Width, Height, Rotation);
            else file.AddPage(Turn(content, Height), Height, Width, Rotation);
            canvas = new PdfCanvas(Height) { Spacing = Style.Spacing };
            page++;
        }
    }

    /// <summary>The layout's name.</summary>
    public override string ToString() => Name;

    private static void Lines(PdfCanvas canvas, double left, double top, double right, double bottom)
    {
        canvas.Line(left, top, right, top);
        canvas.Line(left, bottom, right, bottom);
        canvas.Line(left, top, left, bottom);
        canvas.Line(right, top, right, bottom);
    }

    private static void PaleWords(PdfCanvas canvas)
    {
        for (var y = 30.0; y < Height; y += 37)
        {
            for (var x = 10.0; x < Width; x += 190) canvas.Mark("公开7", x, y, light: 0.9);
        }
    }

    private static void NoLines(PdfCanvas canvas, double left, double top, double right, double bottom)
    {
    }

    private static void Across(PdfCanvas canvas, double left, double top, double right, double bottom)
    {
        canvas.Line(left, top, right, top);
        canvas.Line(left, bottom, right, bottom);
    }

    private static void Bars(PdfCanvas canvas, double left, double top, double right, double bottom)
    {
        canvas.Bar(left, top, right - left, 0.48);
        canvas.Bar(left, bottom, right - left, 0.48);
        canvas.Bar(left, top, 0.48, bottom - top);
        canvas.Bar(right, top, 0.48, bottom - top);
    }
}
