using Disclosure.Documents.Limits;
using Disclosure.Documents.Pdf;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>What is filled in the fields of a PDF file, or typed over its pages.</summary>
public sealed class FilledInPdfTests
{
    private const string Box = "/Rect [15 160 75 180]";

    [Theory]
    [InlineData("/Subtype /Widget /FT /Tx /T (a) /V (704)")]
    [InlineData("/Subtype /FreeText /Contents (704) /DA (/F 8 Tf)")]
    [InlineData("/Subtype /Stamp")]
    public void It_is_read_as_it_shows(string entries)
    {
        var file = new PdfFile();
        file.AddAnnotation($"{entries} {Box}", Appearance("704"), 60, 20);
        var cells = DrawnTable.Cells(_ => { }, file);
        Assert.Equal(("704", null), (cells[0].Text, cells[0].Doubt));
    }

    [Theory]
    [InlineData("/Subtype /Widget /FT /Tx /T (a) /V (704)")]
    [InlineData("/Subtype /Widget /FT /Ch /T (a) /V <FEFF003700300034>")]
    [InlineData("/Subtype /FreeText /Contents (704) /DA (/F 8 Tf)")]
    public void What_has_no_appearance_is_told_and_its_cell_is_not_blank(string entries)
    {
        var file = new PdfFile();
        file.AddAnnotation($"{entries} {Box}");
        var doubt = DrawnTable.Cells(_ => { }, file)[0].Doubt;
        Assert.Equal("DP2042", doubt?.Code);
        Assert.Contains("704", doubt!.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_appearance_beside_the_tables_is_told_too()
    {
        var file = new PdfFile();
        file.AddAnnotation("/Subtype /Widget /FT /Tx /T (a) /V (704) /Rect [15 60 75 80]");
        var document = PdfReader.Read(DrawnTable.File(canvas => canvas.Text("1", 20, 30), file), new ReadingContext(ReadingOptions.Default));
        Assert.Equal(("DP2042", 1), (document.Problems.Single().Code, document.Problems.Single().Place?.Page));
    }

    [Fact]
    public void What_the_reader_shall_display_anew_is_in_doubt_where_it_differs()
    {
        Assert.Equal("DP2042", Doubt("703"));
        Assert.Null(Doubt("704"));

        static string? Doubt(string shown)
        {
            var file = new PdfFile { NeedsAppearances = true };
            file.AddAnnotation($"/Subtype /Widget /FT /Tx /T (a) /V (704) {Box}", Appearance(shown), 60, 20);
            return DrawnTable.Cells(_ => { }, file)[0].Doubt?.Code;
        }
    }

    [Theory]
    [InlineData("/F 2")]
    [InlineData("/F 32")]
    public void What_is_hidden_is_not_there(string flags)
    {
        var file = new PdfFile();
        file.AddAnnotation($"/Subtype /FreeText /Contents (704) {Box} {flags}", Appearance("704"), 60, 20);
        file.AddAnnotation($"/Subtype /Widget /FT /Tx /T (b) /V (705) {Box} {flags}");
        var cells = DrawnTable.Cells(canvas => canvas.Text("61", 20, 30), file);
        Assert.Equal(("61", null), (cells[0].Text, cells[0].Doubt));
    }

    [Fact]
    public void It_lies_over_the_page()
    {
        var file = new PdfFile();
        file.AddAnnotation($"/Subtype /FreeText /Contents (61) {Box}", $"1 g 0 0 60 20 re f 0 g {Appearance("61")}", 60, 20);
        Assert.Equal("61", DrawnTable.Counted(canvas => canvas.Text("704", 20, 30), file));
    }

    [Fact]
    public void Links_and_remarks_beside_figures_change_nothing()
    {
        var file = new PdfFile();
        file.AddAnnotation($"/Subtype /Link /Border [0 0 1] {Box}");
        file.AddAnnotation($"/Subtype /Text /Contents (99) {Box}");
        file.AddAnnotation("/Subtype /Underline /Rect [20 168 32 178] /QuadPoints [20 177 32 177 20 169 32 169]");
        file.AddAnnotation($"/Subtype /Square {Box}");
        file.AddAnnotation($"/Subtype /Widget /FT /Tx /T (empty) {Box}");
        var cells = DrawnTable.Cells(canvas => canvas.Text("704", 20, 30), file);
        Assert.Equal(("704", null), (cells[0].Text, cells[0].Doubt));
    }

    [Fact]
    public void A_tick_box_shows_the_state_in_which_it_is()
    {
        var file = new PdfFile();
        file.AddObject("On", "/Type /XObject /Subtype /Form /BBox [0 0 60 20] /Resources << /Font << /F 3 0 R >> >> ", System.Text.Encoding.ASCII.GetBytes(Appearance("1")));
        file.AddAnnotation($"/Subtype /Widget /FT /Btn /T (a) /AS /Off /AP << /N << /On 7 0 R >> >> {Box}");
        Assert.Equal("704", DrawnTable.Counted(canvas => canvas.Text("704", 20, 30), file));
    }

    private static string Appearance(string text) => $"BT /F 8 Tf 1 0 0 1 5 10 Tm {PdfFile.Codes(text)} Tj ET";
}
