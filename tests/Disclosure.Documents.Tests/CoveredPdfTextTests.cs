using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Text of a PDF file over which something lies, or that is not seen for another reason; and what hides nothing.</summary>
public sealed class CoveredPdfTextTests
{
    [Fact]
    public void What_is_written_over_a_covered_figure_is_read() => Assert.Equal("61", DrawnTable.Counted(canvas =>
    {
        canvas.Text("704", 20, 30);
        canvas.Cover(15, 15, 40, 25);
        canvas.Text("61", 24, 30);
    }));

    [Fact]
    public void A_figure_under_a_box_or_a_picture_is_not_there()
    {
        var file = new PdfFile();
        file.AddObject("P", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray ", [200]);
        var cells = DrawnTable.Cells(
            canvas =>
            {
                canvas.Text("704", 20, 30);
                canvas.Cover(15, 15, 40, 25, "0 0 0");
                canvas.Text("705", 120, 30);
                canvas.Picture(115, 15, 40, 25);
                canvas.Text("706", 220, 30);
                canvas.Draw("P", 215, 15, 40, 25);
            },
            file);
        Assert.Equal(["", "", ""], cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_thick_line_covers_as_a_box_does() => Assert.Equal("", DrawnTable.Counted(canvas =>
    {
        canvas.Text("704", 20, 30);
        canvas.Within("q 12 w 1 G", inner => { }, $"15 {DrawnTable.Height - 27} m 50 {DrawnTable.Height - 27} l S Q");
    }));

    [Fact]
    public void Shading_that_was_drawn_before_covers_nothing() => Assert.Equal("704", DrawnTable.Counted(canvas =>
    {
        canvas.Cover(10, 10, 100, 40, "0.8 0.9 1");
        canvas.Text("704", 20, 30);
    }));

    [Fact]
    public void The_frame_of_a_page_covers_nothing() => Assert.Equal("704", DrawnTable.Counted(canvas =>
    {
        canvas.Text("704", 20, 30);
        canvas.Within("q 0 g", inner => { }, "2 2 396 196 re 4 4 392 192 re f* Q");
    }));

    [Fact]
    public void A_figure_that_is_covered_in_part_is_in_doubt() => Assert.True(DrawnTable.IsUnclear(canvas =>
    {
        canvas.Text("704", 20, 30);
        canvas.Cover(24, 27, 40, 25);
    }));

    [Fact]
    public void What_shows_through_a_cover_is_in_doubt_or_read()
    {
        var file = new PdfFile();
        file.AddState("Half", "/ca 0.7");
        file.AddState("Faint", "/ca 0.2");
        file.AddState("Marker", "/BM /Multiply");
        var cells = DrawnTable.Cells(
            canvas =>
            {
                canvas.Text("704", 20, 30);
                canvas.Cover(15, 15, 40, 25, state: "Half");
                canvas.Text("705", 120, 30);
                canvas.Cover(115, 15, 40, 25, "1 1 0", "Faint");
                canvas.Text("706", 220, 30);
                canvas.Cover(215, 15, 40, 25, "1 1 0", "Marker");
            },
            file);
        Assert.Equal(["DP2043", null, null], cells.Select(cell => cell.Doubt?.Code));
        Assert.Equal(["705", "706"], cells.Skip(1).Select(cell => cell.Text));
    }

    [Fact]
    public void A_picture_with_a_mask_leaves_what_is_under_it_in_doubt()
    {
        var file = new PdfFile();
        var mask = file.AddObject("M", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray ", [128]);
        file.AddObject("P", $"/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask {mask} 0 R ", [200]);
        Assert.True(DrawnTable.IsUnclear(
            canvas =>
            {
                canvas.Text("704", 20, 30);
                canvas.Draw("P", 15, 15, 40, 25);
            },
            file));
    }

    [Fact]
    public void Text_over_other_text_is_in_doubt_and_text_that_is_drawn_twice_is_not()
    {
        Assert.True(DrawnTable.IsUnclear(canvas =>
        {
            canvas.Text("704", 20, 30);
            canvas.Text("61", 22, 30);
        }));
        Assert.Equal("704", DrawnTable.Counted(canvas =>
        {
            canvas.Text("704", 20, 30);
            canvas.Text("704", 20.2, 30);
        }));
    }

    [Fact]
    public void What_lies_outside_the_clip_is_not_there_and_what_lies_within_is()
    {
        var cells = DrawnTable.Cells(canvas =>
        {
            canvas.Clip(150, 15, 40, 30, inner => inner.Text("704", 20, 30));
            canvas.Clip(110, 10, 100, 40, inner => inner.Text("705", 120, 30));
            canvas.Clip(224, 10, 60, 40, inner => inner.Text("706", 222, 30));
        });
        Assert.Equal(["", "705"], cells.Take(2).Select(cell => cell.Text));
        Assert.Equal("DP2043", cells[2].Doubt?.Code);
    }

    [Theory]
    [InlineData("1 g", "")]
    [InlineData("3 Tr", "")]
    [InlineData("/Gone gs", "")]
    [InlineData("0 g", "704")]
    [InlineData("0.6 g", "704")]
    [InlineData("1 0 0 rg", "704")]
    [InlineData("1 Tr 0 G", "704")]
    public void Text_that_paints_nothing_is_not_there(string state, string read)
    {
        var file = new PdfFile();
        file.AddState("Gone", "/ca 0 /CA 0");
        Assert.Equal(read, DrawnTable.Counted(canvas => canvas.Within($"q {state}", inner => inner.Text("704", 20, 30)), file));
    }

    [Theory]
    [InlineData("0 0 0", "0 g", "")]
    [InlineData("0.2 0.3 0.9", "0.2 0.3 0.9 rg", "")]
    [InlineData("0 0 0", "1 g", "704")]
    [InlineData("0.9 0.9 0.9", "0 g", "704")]
    public void Text_in_the_colour_of_its_ground_is_not_there(string ground, string state, string read) => Assert.Equal(read, DrawnTable.Counted(canvas =>
    {
        canvas.Cover(12, 12, 60, 36, ground);
        canvas.Within($"q {state}", inner => inner.Text("704", 20, 30));
    }));

    [Fact]
    public void Text_off_the_page_is_not_there() => Assert.DoesNotContain(
        DrawnTable.Cells(canvas => canvas.Text("704", 500, 30)), cell => cell.Text.Length > 0);
}
