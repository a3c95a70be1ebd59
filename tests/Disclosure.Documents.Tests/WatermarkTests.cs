using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Pdf;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>What is printed over the cells of a PDF file and belongs to none of them.</summary>
public sealed class WatermarkTests
{
    [Fact]
    public void Pale_text_over_the_text_of_a_cell_is_left_out()
    {
        var cells = Cells(canvas =>
        {
            canvas.Text("12", 20, 30);
            canvas.Mark("8", 27, 32, light: 0.87);
        });
        Assert.Equal("12", cells[0].Text);
        Assert.Null(cells[0].Doubt);
    }

    [Fact]
    public void Pale_text_alone_in_a_cell_is_in_doubt()
    {
        var cells = Cells(canvas => canvas.Mark("8", 120, 30, light: 0.87));
        Assert.Equal([null, "DP2039", null], cells.Select(cell => cell.Doubt?.Code));
    }

    [Fact]
    public void White_text_on_a_dark_ground_is_text()
    {
        var cells = Cells(canvas =>
        {
            canvas.Bar(10, 10, 300, 40);
            canvas.Mark("8", 120, 30, light: 1);
        });
        Assert.Equal(("8", null), (cells[1].Text, cells[1].Doubt));
    }

    [Fact]
    public void Text_at_a_slant_is_left_out()
    {
        var cells = Cells(canvas =>
        {
            for (var x = 20; x < 300; x += 20) canvas.Text("1", x, 20);
            canvas.Mark("2024", 120, 45, slant: 0.4);
        });
        Assert.DoesNotContain(cells, cell => cell.Text.Contains("24", StringComparison.Ordinal) || cell.Doubt is not null);
    }

    [Fact]
    public void Large_words_over_the_lines_are_left_out_but_no_large_figures()
    {
        Assert.Equal(["", "123456789", ""], Cells(canvas =>
        {
            canvas.Text("123456789", 120, 30);
            canvas.Mark("内部资料", 60, 40, size: 20);
        }).Select(cell => cell.Text));
        Assert.Equal(["DP2036", "DP2036", null], Cells(canvas =>
        {
            canvas.Text("345678", 220, 30);
            canvas.Mark("12", 100, 40, size: 20);
        }).Select(cell => cell.Doubt?.Code));
    }

    // It could be the rest of the last row of the page before, too.
    [Fact]
    public void A_row_whose_label_is_covered_is_told_on_every_page()
    {
        var layout = PdfLayout.All.Single(layout => layout.Name == "a long table over two pages without its head") with { Over = canvas => canvas.Text("8", 288, 46) };
        var report = SampleReports.Balanced2021;
        var reading = ReportDocument.Read(new MemoryStream(layout.Render(report)));
        FirstLaw.ReadsNothingElse(report, reading);
        var lost = report.Form.Cells.Where(cell => reading.Report![cell].State == FigureState.Absent).Select(cell => cell.Row.Key).Distinct();
        Assert.Equal(["enforcementCaseFile", "statutoryInquiryMatter"], lost);
        Assert.Equal([("DP2013", 1), ("DP2008", 2)], reading.Problems.Select(problem => (problem.Code, problem.Place?.Page ?? 0)));
    }

    // Three cells of a hundred points.
    private static IReadOnlyList<PrintedCell> Cells(Action<PdfCanvas> draw)
    {
        var canvas = new PdfCanvas(200);
        for (var x = 10; x <= 310; x += 100) canvas.Line(x, 10, x, 50);
        canvas.Line(10, 10, 310, 10);
        canvas.Line(10, 50, 310, 50);
        draw(canvas);
        var file = new PdfFile();
        file.AddPage(canvas.Content(), 400, 200);
        return PdfReader.Read(file.Close(), new ReadingContext(ReadingOptions.Default)).Lines.Single(line => line.Kind == LineKind.Row).Cells;
    }
}
