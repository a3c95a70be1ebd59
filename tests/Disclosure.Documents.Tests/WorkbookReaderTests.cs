using Disclosure.Documents.Grids;
using Disclosure.Documents.Limits;
using Disclosure.Documents.Workbooks;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>What the cells of a workbook show, and what they merely hold.</summary>
public sealed class WorkbookReaderTests
{
    [Theory]
    [InlineData("><v>12</v>", "12")]
    [InlineData("><v>12.50</v>", "12.5")]
    [InlineData("><v>0.30000000000000004</v>", "0.3")]
    [InlineData("><v>1.2E3</v>", "1200")]
    [InlineData("><v>1E300</v>", "1E300")]
    [InlineData("><v>9223372036854775807</v>", "9223372036854775807")]
    [InlineData(" t=\"str\"><f>A1&amp;\"\"</f><v>12</v>", "12")]
    [InlineData(" t=\"b\"><v>1</v>", "TRUE")]
    [InlineData(" t=\"e\"><v>#REF!</v>", "#REF!")]
    [InlineData(" t=\"s\"><v>0</v>", "1²2\u0336")]
    [InlineData(" s=\"7\"><v>12</v>", "1\u03362\u0336")]
    [InlineData(" s=\"6\"><v>12</v>", "12")]
    [InlineData(" s=\"4\"><v>0</v>", "0")]
    public void A_cell_reads_as_it_is_shown(string cell, string shown)
    {
        var only = Cell(cell);
        Assert.Equal(shown, only.Text);
        Assert.Null(only.Doubt);
    }

    [Theory]
    [InlineData(" ><f>SUM(A1:A2)</f>", "DP2031")]
    [InlineData(" ><f>SUM(A1:A2)</f><v></v>", "DP2031")]
    [InlineData(" s=\"4\"><v>0.05</v>", "DP2032")]
    [InlineData(" s=\"6\"><v>12.4</v>", "DP2032")]
    [InlineData(" s=\"5\"><v>45352</v>", "DP2033")]
    public void What_a_cell_may_not_mean_is_in_doubt(string cell, string code) => Assert.Equal(code, Cell(cell).Doubt?.Code);

    [Fact]
    public void Values_that_are_mere_fillers_are_in_doubt()
    {
        var sheet = new SheetMarkup();
        sheet.Raw("<c><f>1+1</f><v>0</v></c><c><v>1</v></c>");
        var document = Read(WorkbookLayout.Package([sheet.Close()], "<calcPr fullCalcOnLoad=\"1\"/>"));
        Assert.Equal("DP2031", document.Lines.SelectMany(line => line.Cells).First().Doubt?.Code);
    }

    [Fact]
    public void A_figure_in_doubt_stays_absent_and_is_told_where_it_stands()
    {
        var report = SampleReports.PetitionBureau2019;
        var sheets = WorkbookLayout.All[0].Sheets(report.ToBuilder().Build());
        var damaged = sheets[0].Replace("<v>4549040.96</v>", "<f>B1*10000</f>", StringComparison.Ordinal);
        Assert.NotEqual(sheets[0], damaged);
        var reading = ReportDocument.Read(new MemoryStream(WorkbookLayout.Package([damaged])));
        var problem = reading.Problems.Single(problem => problem.Code == "DP2031");
        Assert.NotNull(problem.Place?.Cell);
        Assert.Equal(FigureState.Absent, reading.Report!["proactive.centralizedProcurement.totalAmount"].State);
        Assert.NotEqual(FigureState.Absent, reading.Report["proactive.centralizedProcurement.projectCount"].State);
    }

    private static PrintedCell Cell(string content)
    {
        var sheet = new SheetMarkup();
        sheet.Raw($"<c{content}</c><c t=\"inlineStr\"><is><t>甲</t></is></c>");
        const string shared = "<si><r><t>1</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r><r><rPr><strike/></rPr><t>2</t></r><rPh><t>9</t></rPh></si>";
        return Read(WorkbookLayout.Package([sheet.Close()], shared: shared)).Lines.SelectMany(line => line.Cells).First();
    }

    private static PrintedDocument Read(byte[] bytes)
    {
        var document = WorkbookReader.Read(bytes, new ReadingContext(ReadingOptions.Default));
        Assert.Empty(document.Problems.Select(problem => problem.Message()));
        return document;
    }
}
