using System.Globalization;
using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Pdf;
using Disclosure.Documents.Shown;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>
/// Poppler is the judge of what a page shows: each page is drawn with a figure and without it. What changes no pixel was
/// not shown, and is in no figure; what changes pixels, and is plain, is read.
/// </summary>
public sealed class RenderedPdfTests
{
    private const int Pages = 240;
    private const int Height = 200;

    private delegate void Means(PdfCanvas canvas, Action<PdfCanvas> text, double left, double baseline, Random chance);

    private static readonly (string Name, bool IsPlain, Means Draw)[] All =
    [
        ("plain", true, (canvas, text, _, _, _) => text(canvas)),
        ("underlined", true, (canvas, text, left, baseline, _) =>
        {
            text(canvas);
            canvas.Line(left, baseline + 1.2, left + 13, baseline + 1.2);
        }),
        ("on a ground", true, (canvas, text, left, baseline, _) =>
        {
            canvas.Cover(left - 4, baseline - 9, 24, 12, "0.9 0.8 0.6");
            text(canvas);
        }),
        ("within a clip", true, (canvas, text, left, baseline, _) => canvas.Clip(left - 2, baseline - 9, 30, 14, text)),
        ("in a box", true, (canvas, text, left, baseline, _) =>
        {
            text(canvas);
            canvas.Box(left - 3, baseline - 9, 22, 12);
        }),
        ("marked", true, (canvas, text, left, baseline, _) =>
        {
            text(canvas);
            canvas.Cover(left - 2, baseline - 8, 20, 10, "1 1 0", "Marker");
        }),
        ("white on dark", true, (canvas, text, left, baseline, _) =>
        {
            canvas.Cover(left - 4, baseline - 9, 24, 12, "0 0 0.4");
            canvas.Within("q 1 g", text);
        }),
        ("outlined", true, (canvas, text, _, _, _) => canvas.Within("q 0.2 w 1 Tr", text)),
        ("invisible", false, (canvas, text, _, _, _) => canvas.Within("q 3 Tr", text)),
        ("white", false, (canvas, text, _, _, _) => canvas.Within("q 1 g", text)),
        ("dark on dark", false, (canvas, text, left, baseline, _) =>
        {
            canvas.Cover(left - 4, baseline - 9, 24, 12, "0 0 0.4");
            canvas.Within("q 0 0 0.4 rg", text);
            canvas.Cover(left - 5, baseline - 10, 26, 14);
        }),
        ("transparent", false, (canvas, text, _, _, _) => canvas.Within("q /Gone gs", text)),
        ("clipped", false, (canvas, text, left, baseline, chance) => canvas.Clip(left + chance.Next(-10, 30), baseline - 9, 30, 14, text)),
        ("covered", false, (canvas, text, left, baseline, chance) =>
        {
            text(canvas);
            canvas.Cover(left - 6 + chance.Next(0, 14), baseline - 12 + chance.Next(0, 8), 40, 20);
        }),
        ("under a picture", false, (canvas, text, left, baseline, chance) =>
        {
            text(canvas);
            canvas.Picture(left - 6 + chance.Next(0, 9), baseline - 12, 40, 18);
            canvas.Cover(left - 7, baseline - 13, 50, 20);
        }),
        ("half covered", false, (canvas, text, left, baseline, _) =>
        {
            text(canvas);
            canvas.Cover(left - 6, baseline - 12, 40, 18, state: "Half");
        }),
        ("under a thick line", false, (canvas, text, left, baseline, _) =>
        {
            text(canvas);
            canvas.Within("q 1 G 14 w", _ => { }, string.Create(CultureInfo.InvariantCulture, $"{left - 4} {Height - baseline + 3} m {left + 30} {Height - baseline + 3} l S Q"));
        }),
        ("on a layer that is off", false, (canvas, text, _, _, _) => canvas.Within("/OC /Off BDC", text, "EMC")),
        ("on a layer that is on", true, (canvas, text, _, _, _) => canvas.Within("/OC /On BDC", text, "EMC")),
    ];

    [PopplerFact]
    public void What_changes_no_pixel_is_in_no_figure_and_what_is_plain_is_read()
    {
        var chance = new Random(LayoutReports.Seed);
        var drawn = Enumerable.Range(0, Pages).Select(_ => (Means: All[chance.Next(All.Length)], HasOther: chance.Next(2) == 0, Seed: chance.Next())).ToList();
        var file = new PdfFile { HasShapes = true };
        file.AddState("Gone", "/ca 0 /CA 0");
        file.AddState("Half", "/ca 0.7");
        file.AddState("Marker", "/BM /Multiply");
        var (on, off) = (file.AddLayer("On"), file.AddLayer("Off"));
        file.ShowLayers([on, off], $"/OFF [{off} 0 R]");
        foreach (var (means, hasOther, seed) in drawn)
        {
            file.AddPage(Page(means, hasOther, seed, hasText: true), 400, Height);
            file.AddPage(Page(means, hasOther, seed, hasText: false), 400, Height);
        }

        var bytes = file.Close();
        var pixels = RenderedPages.Of(bytes);
        var figures = PdfReader.Read(bytes, new ReadingContext(ReadingOptions.Default)).Lines.Where(line => line.Kind == LineKind.Row).Select(line => Figure(line.Cells[0])).ToList();
        Assert.Equal(2 * Pages, pixels.Count);
        Assert.Equal(2 * Pages, figures.Count);
        var faults = Enumerable.Range(0, Pages).Select(i => Fault(drawn[i].Means, drawn[i].HasOther, IsSame(pixels[2 * i], pixels[(2 * i) + 1]), figures[2 * i], figures[(2 * i) + 1])).OfType<string>().Distinct();
        Assert.Equal("", string.Join("\n", faults));
    }

    private static string? Fault((string Name, bool IsPlain, Means Draw) means, bool hasOther, bool isSame, string with, string without)
    {
        var isRight = isSame ? with == without || (with == "?" && !means.IsPlain)
            : hasOther ? with == "?"
            : means.IsPlain ? with == "704" : with == "?" || (with.Length > 0 && "704".Contains(with, StringComparison.Ordinal));
        return isRight ? null : $"{means.Name}{(hasOther ? ", over which 61 stands" : "")}: read {with} with it, {without} without it, {(isSame ? "no pixel changes" : "pixels change")}";
    }

    // A few pixels at an edge show nobody a figure.
    private static bool IsSame(byte[] one, byte[] other) => one.Zip(other).Count(pixel => Math.Abs(pixel.First - pixel.Second) > 60) <= 3;

    private static string Figure(PrintedCell cell) => cell.Doubt is not null ? "?" : CountedText.Of(cell.Text).Text;

    private static string Page((string Name, bool IsPlain, Means Draw) means, bool hasOther, int seed, bool hasText)
    {
        var chance = new Random(seed);
        var (left, baseline) = (20.0 + chance.Next(0, 40), 30.0 + chance.Next(-3, 10));
        var canvas = new PdfCanvas(Height);
        for (var x = 10; x <= 310; x += 100) canvas.Line(x, 10, x, 50);
        canvas.Line(10, 10, 310, 10);
        canvas.Line(10, 50, 310, 50);
        Write(canvas, "below the table", 20, 100);
        means.Draw(canvas, inner => Write(inner, hasText ? "704" : "", left, baseline), left, baseline, chance);
        if (hasOther) Write(canvas, "61", left + 2, baseline);
        return canvas.Content();
    }

    private static void Write(PdfCanvas canvas, string text, double left, double baseline)
    {
        if (text.Length > 0) canvas.Within("", _ => { }, string.Create(CultureInfo.InvariantCulture, $"BT /H 8 Tf 1 0 0 1 {left} {Height - baseline} Tm ({text}) Tj ET"));
    }
}
