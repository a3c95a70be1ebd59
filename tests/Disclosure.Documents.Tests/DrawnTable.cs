using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Pdf;
using Disclosure.Documents.Shown;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>A PDF file of one page with one row of three cells, each a hundred points wide, with some text below it.</summary>
internal static class DrawnTable
{
    /// <summary>How high the page is.</summary>
    public const int Height = 200;

    private const int Width = 400;

    /// <summary>The cells as they are read.</summary>
    public static IReadOnlyList<PrintedCell> Cells(Action<PdfCanvas> draw, PdfFile? file = null) =>
        PdfReader.Read(File(draw, file), new ReadingContext(ReadingOptions.Default)).Lines.Single(line => line.Kind == LineKind.Row).Cells;

    /// <summary>What of the first cell counts as its figure.</summary>
    public static string Counted(Action<PdfCanvas> draw, PdfFile? file = null) => CountedText.Of(Cells(draw, file)[0].Text).Text;

    /// <summary>Whether anything of the first cell is in doubt.</summary>
    public static bool IsUnclear(Action<PdfCanvas> draw, PdfFile? file = null) => Cells(draw, file)[0].Doubt is not null;

    /// <summary>The file.</summary>
    public static byte[] File(Action<PdfCanvas> draw, PdfFile? file = null)
    {
        var canvas = new PdfCanvas(Height);
        for (var x = 10; x <= 310; x += 100) canvas.Line(x, 10, x, 50);
        canvas.Line(10, 10, 310, 10);
        canvas.Line(10, 50, 310, 50);
        canvas.Text("表下的文字", 20, 100);
        draw(canvas);
        file ??= new PdfFile();
        file.AddPage(canvas.Content(), Width, Height);
        return file.Close();
    }
}
