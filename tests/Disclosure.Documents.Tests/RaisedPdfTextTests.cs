using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Marks that stand above or below the line of a figure in a PDF file.</summary>
public sealed class RaisedPdfTextTests
{
    [Theory]
    [InlineData(4.8, 3.2)]
    [InlineData(5.5, 2.4)]
    [InlineData(6.4, 2.7)]
    [InlineData(7.2, 2)]
    [InlineData(8, 2.6)]
    [InlineData(8, 3.4)]
    public void A_raised_mark_behind_a_figure_is_left_out(double size, double rise)
    {
        Assert.Equal("386", DrawnTable.Counted(canvas => Figure(canvas, "386", "1", size, rise)));
        Assert.Equal("386", DrawnTable.Counted(canvas => Figure(canvas, "386", "注", size, rise)));
    }

    [Fact]
    public void A_raised_mark_before_a_figure_is_left_out() => Assert.Equal("386", DrawnTable.Counted(canvas =>
    {
        canvas.Mark("2", 20, 27, size: 5);
        canvas.Text("386", 22.5, 30);
    }));

    [Theory]
    [InlineData("Ts")]
    [InlineData("Tm")]
    public void It_does_not_matter_by_what_means_it_is_raised(string means) => Assert.Equal("386", DrawnTable.Counted(canvas => canvas.Within(
        "q", inner => inner.Text("386", 20, 30), $"BT /F {(means == "Ts" ? "8 Tf 3 Ts 1 0 0 1" : "1 Tf 6 0 0 6")} 32 {DrawnTable.Height - (means == "Ts" ? 30 : 27)} Tm {PdfFile.Codes("1")} Tj ET Q")));

    [Fact]
    public void A_small_mark_below_the_line_is_left_out() => Assert.Equal("386", DrawnTable.Counted(canvas => Figure(canvas, "386", "1", 5, -1.5)));

    [Theory]
    [InlineData("3", "1", 8, 3)]
    [InlineData("3", "12", 8, 3)]
    [InlineData("386", "1", 8, -3)]
    [InlineData("386", "1", 8, 0.8)]
    [InlineData("386", "1", 5, 0)]
    public void What_may_be_the_line_or_off_it_is_in_doubt(string text, string mark, double size, double rise)
    {
        Assert.True(DrawnTable.IsUnclear(canvas => Figure(canvas, text, mark, size, rise)));
        Assert.DoesNotMatch("^[0-9]+$", DrawnTable.Counted(canvas => Figure(canvas, text, mark, size, rise)));
    }

    [Fact]
    public void Figures_of_one_line_are_read_whatever_their_fonts()
    {
        Assert.Equal("386", DrawnTable.Counted(canvas => Figure(canvas, "38", "6", 8, 0.3)));
        Assert.Equal("1.甲乙", DrawnTable.Counted(canvas => Figure(canvas, "1.", "甲乙", 9, 0)));
        Assert.Equal("12\n34", DrawnTable.Counted(canvas =>
        {
            canvas.Text("12", 20, 25);
            canvas.Text("34", 22, 33);
        }));
    }

    private static void Figure(PdfCanvas canvas, string text, string mark, double size, double rise)
    {
        canvas.Text(text, 20, 30);
        canvas.Mark(mark, 20 + PdfCanvas.WidthOf(text), 30 - rise, size);
    }
}
