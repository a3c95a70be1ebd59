using Disclosure.Testing;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

public sealed class PdfLayoutTests
{
    public static TheoryData<int> Layouts => [.. Enumerable.Range(0, PdfLayout.All.Count)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_with_lines_reads_any_figures_exactly(int layout) => Check.One(Runs.Of(200), Prop.ForAll(ReportArbitraries.Printable(), printable =>
        FirstLaw.ReadsFiguresExactly(printable.Report, ReportDocument.Read(new MemoryStream(PdfLayout.All[layout].Render(printable.Report))))));

    [Fact]
    public void A_layout_without_lines_never_moves_a_figure() => Check.One(Runs.Of(200), Prop.ForAll(ReportArbitraries.Printable(), printable =>
        FirstLaw.ReadsNothingElse(printable.Report, ReportDocument.Read(new MemoryStream(PdfLayout.Aligned.Render(printable.Report))))));

    [Fact]
    public void A_layout_without_lines_reads_rows_that_are_whole()
    {
        var report = SampleReports.Balanced2021;
        var reading = ReportDocument.Read(new MemoryStream(PdfLayout.Aligned.Render(report)));
        Assert.InRange(report.Form.Cells.Count(cell => reading.Report![cell] == report[cell]), 90, 200);
    }
}
