using Disclosure.Testing;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

public sealed class PdfLayoutTests
{
    public static TheoryData<int> Layouts => [.. Enumerable.Range(0, PdfLayout.All.Count)];

    public static TheoryData<int> UnruledLayouts => [.. Enumerable.Range(0, PdfLayout.Unruled.Count)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_with_lines_reads_any_figures_exactly(int layout) => Check.One(Runs.Of(200), Prop.ForAll(ReportArbitraries.Printable(), printable =>
        FirstLaw.ReadsFiguresExactly(printable.Report, ReportDocument.Read(new MemoryStream(PdfLayout.All[layout].Render(printable.Report))))));

    [Theory]
    [MemberData(nameof(UnruledLayouts))]
    public void A_layout_without_lines_never_moves_a_figure(int layout) => Check.One(Runs.Of(200), Prop.ForAll(ReportArbitraries.Printable(), printable =>
        FirstLaw.ReadsNothingElse(printable.Report, ReportDocument.Read(new MemoryStream(PdfLayout.Unruled[layout].Render(printable.Report))))));

    [Theory]
    [MemberData(nameof(UnruledLayouts))]
    public void A_layout_without_lines_reads_a_report_whose_cells_are_filled(int layout)
    {
        var report = SampleReports.Balanced2021;
        FirstLaw.ReadsFiguresExactly(report, ReportDocument.Read(new MemoryStream(PdfLayout.Unruled[layout].Render(report))));
    }
}
