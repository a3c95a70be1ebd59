using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Tables of PDF files that have no lines.</summary>
public sealed class AlignedPdfTests
{
    public static TheoryData<int> Layouts => [.. Enumerable.Range(0, PdfLayout.Unruled.Count).Where(layout => !PdfLayout.Unruled[layout].BreaksRow)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_report_whose_cells_are_filled_is_read_without_lines(int layout)
    {
        var report = SampleReports.Balanced2021;
        FirstLaw.ReadsFiguresExactly(report, ReportDocument.Read(new MemoryStream(PdfLayout.Unruled[layout].Render(report))));
    }
}
