using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Pdf;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>What the pages of a PDF file show.</summary>
public sealed class PdfReaderTests
{
    [Fact]
    public void What_stands_between_lines_is_a_cell()
    {
        var cells = Table(canvas =>
        {
            canvas.Text("12", 20, 30);
            canvas.Text("甲", 120, 25);
            canvas.Text("乙", 120, 37);
        });
        Assert.Equal(["12", "甲\n乙", ""], cells.Select(cell => cell.Text));
        Assert.All(cells, cell => Assert.Null(cell.Doubt));
    }

    [Fact]
    public void A_character_that_is_drawn_twice_counts_once()
    {
        var cells = Table(canvas =>
        {
            canvas.Text("11", 20, 30);
            canvas.Text("11", 20.3, 30);
        });
        Assert.Equal("11", cells[0].Text);
    }

    [Fact]
    public void A_figure_that_reaches_over_a_line_is_in_doubt()
    {
        var cells = Table(canvas => canvas.Text("12345678", 90, 30));
        Assert.Equal(["DP2036", "DP2036", null], cells.Select(cell => cell.Doubt?.Code));
    }

    [Fact]
    public void A_figure_that_reaches_out_of_its_table_is_in_doubt()
    {
        var canvas = Grid();
        canvas.Text("12345678", 295, 30);
        var file = new PdfFile();
        file.AddPage(canvas.Content(), 400, 200);
        Assert.Equal([null, null, "DP2036"], Read(file.Close()).Lines.Single(line => line.Kind == LineKind.Row).Cells.Select(cell => cell.Doubt?.Code));
    }

    [Fact]
    public void Figures_that_stand_apart_in_a_cell_are_not_one()
    {
        var cells = Table(canvas =>
        {
            canvas.Text("12", 20, 30);
            canvas.Text("345", 40, 30);
        });
        Assert.Equal("12  345", cells[0].Text);
    }

    [Fact]
    public void Text_that_is_not_drawn_is_not_read()
    {
        var canvas = Grid();
        canvas.Text("甲", 20, 30);
        var file = new PdfFile();
        file.AddPage($"{canvas.Content()}BT /F 8 Tf 3 Tr 1 0 0 1 120 170 Tm {PdfFile.Codes("99")} Tj ET", 400, 200);
        Assert.Equal(["甲", "", ""], Cells(file.Close()).Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("BT /F 8 Tf 3 Tr 1 0 0 1 20 170 Tm <0031> Tj ET")]
    [InlineData("")]
    public void Pages_of_pictures_are_refused_even_where_a_machine_has_read_them(string content)
    {
        var file = new PdfFile();
        file.AddPage($"{content} BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI", 400, 200);
        file.AddPage("", 400, 200);
        var problem = Assert.Single(ReportDocument.Read(new MemoryStream(file.Close())).Problems);
        Assert.Equal("DP1010", problem.Code);
        Assert.Contains("2 页", problem.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_among_the_pages_is_told()
    {
        var file = new PdfFile();
        file.AddPage($"BT /F 8 Tf 1 0 0 1 20 170 Tm {PdfFile.Codes("甲")} Tj ET", 400, 200);
        file.AddPage("BI /W 1 /H 1 /BPC 8 /CS /G ID 0 EI", 400, 200);
        var problem = Assert.Single(Read(file.Close()).Problems);
        Assert.Equal(("DP2035", 2), (problem.Code, problem.Place?.Page));
    }

    [Fact]
    public void Lines_that_are_full_go_on_in_the_next()
    {
        var canvas = new PdfCanvas(200);
        canvas.Text(new string('甲', 45), 36, 20);
        canvas.Text(new string('乙', 47), 20, 32);
        canvas.Text("丙。", 20, 44);
        canvas.Text("丁", 36, 56);
        var file = new PdfFile();
        file.AddPage(canvas.Content(), 420, 200);
        Assert.Equal([new string('甲', 45) + new string('乙', 47) + "丙。", "丁"], Read(file.Close()).Lines.Select(line => line.Text));
    }

    // Three cells of a hundred points, twenty from the edges.
    private static PdfCanvas Grid()
    {
        var canvas = new PdfCanvas(200);
        for (var x = 10; x <= 310; x += 100) canvas.Line(x, 10, x, 50);
        canvas.Line(10, 10, 310, 10);
        canvas.Line(10, 50, 310, 50);
        return canvas;
    }

    private static List<PrintedCell> Table(Action<PdfCanvas> draw)
    {
        var canvas = Grid();
        draw(canvas);
        var file = new PdfFile();
        file.AddPage(canvas.Content(), 400, 200);
        return Cells(file.Close());
    }

    private static List<PrintedCell> Cells(byte[] bytes) => [.. Read(bytes).Lines.Single().Cells];

    private static PrintedDocument Read(byte[] bytes) => PdfReader.Read(bytes, new ReadingContext(ReadingOptions.Default));
}
