using Disclosure.Documents.Shown;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Figures of a PDF file that are struck through, and lines that strike nothing.</summary>
public sealed class StruckPdfTextTests
{
    public static TheoryData<string> Means => ["line", "bar", "box", "pieces", "double", "slant", "remark"];

    [Theory]
    [MemberData(nameof(Means))]
    public void Struck_text_is_no_part_of_a_figure(string means)
    {
        var file = new PdfFile();
        if (means == "remark") Remark(file, 20, 28);
        Assert.Equal("386", DrawnTable.Counted(
            canvas =>
            {
                canvas.Text("88", 20, 30);
                canvas.Text("386", 28, 30);
                Strike(canvas, means, 20, 28);
            },
            file));
    }

    [Theory]
    [MemberData(nameof(Means))]
    public void A_figure_that_is_struck_whole_is_told_and_its_cell_stays_one(string means)
    {
        var file = new PdfFile();
        if (means == "remark") Remark(file, 20, 32);
        var cells = DrawnTable.Cells(
            canvas =>
            {
                canvas.Text("386", 20, 30);
                canvas.Text("7", 120, 30);
                Strike(canvas, means, 20, 32);
            },
            file);
        Assert.True(CountedText.Of(cells[0].Text).IsStruckWhole);
        Assert.Equal(["7", ""], cells.Skip(1).Select(cell => cell.Text));
    }

    [Fact]
    public void Lines_beside_the_middle_of_text_strike_nothing()
    {
        var cells = DrawnTable.Cells(canvas =>
        {
            canvas.Text("386", 20, 30);
            canvas.Line(20, 31, 32, 31);
            canvas.Text("12", 120, 30);
            canvas.Box(118, 22, 12, 10);
            canvas.Text("45", 220, 30);
            canvas.Line(219, 22.6, 229, 22.6);
        });
        Assert.Equal(["386", "12", "45"], cells.Select(cell => cell.Text));
        Assert.All(cells, cell => Assert.Null(cell.Doubt));
    }

    [Fact]
    public void A_line_that_was_painted_over_strikes_nothing() => Assert.Equal("61", DrawnTable.Counted(canvas =>
    {
        canvas.Text("704", 20, 30);
        canvas.Line(19, 27, 33, 27);
        canvas.Cover(15, 15, 40, 25);
        canvas.Text("61", 22, 30);
    }));

    [Fact]
    public void A_line_through_text_and_far_beyond_it_leaves_the_text_in_doubt() => Assert.DoesNotMatch("^[0-9]+$", DrawnTable.Counted(canvas =>
    {
        canvas.Text("386", 50, 30);
        canvas.Line(15, 27, 105, 27);
    }));

    [Fact]
    public void A_line_that_parts_a_head_at_a_slant_strikes_nothing()
    {
        var cell = DrawnTable.Cells(canvas =>
        {
            canvas.Line(10, 10, 110, 50);
            canvas.Text("列", 85, 22);
            canvas.Text("行", 25, 45);
        })[0];
        Assert.Null(cell.Doubt);
        Assert.Equal("列\n行", cell.Text);
    }

    private static void Strike(PdfCanvas canvas, string means, double left, double right)
    {
        switch (means)
        {
            case "line": canvas.Line(left - 0.5, 27.2, right + 0.5, 27.2); break;
            case "bar": canvas.Bar(left, 26.8, right - left, 0.6); break;
            case "box": canvas.Box(left, 26.8, right - left, 0.4); break;
            case "double":
                canvas.Line(left, 26.6, right, 26.6);
                canvas.Line(left, 27.8, right, 27.8);
                break;
            case "pieces":
                for (var x = left; x < right; x += 4) canvas.Line(x, 27.2, x + 4, 27.2);
                break;
            case "slant": canvas.Line(left, 29, right, 25); break;
        }
    }

    private static void Remark(PdfFile file, double left, double right) => file.AddAnnotation(
        $"/Subtype /StrikeOut /Rect [{left} 168 {right} 178] /QuadPoints [{left} 177 {right} 177 {left} 169 {right} 169]");
}
