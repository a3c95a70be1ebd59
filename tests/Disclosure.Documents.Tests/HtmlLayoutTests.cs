using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

/// <summary>The first law of reading, for web pages.</summary>
public sealed class HtmlLayoutTests
{
    public static TheoryData<string> Layouts => [.. HtmlLayout.All.Select(layout => layout.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_reads_any_figures_exactly(string layout) =>
        Prop.ForAll(ReportArbitraries.Printable(), printable => Reads(HtmlLayout.All.Single(each => each.Name == layout), printable.Report))
            .Check(Runs.Of(200));

    private static bool Reads(HtmlLayout layout, AnnualDisclosureReport report)
    {
        var reading = ReportDocument.Read(new MemoryStream(layout.Render(report)));
        Assert.Empty(reading.Problems.Select(problem => $"{problem.Place} {problem.Message()}"));
        var differing = report.Form.Cells.Where(cell => reading.Report![cell] != report[cell]).Select(cell => $"{cell.Path}: {report[cell]} → {reading.Report![cell]}");
        Assert.Empty(differing);
        Assert.Equal(report.Authority, reading.Report!.Authority);
        Assert.Equal(report.Year, reading.Report.Year);
        Assert.Empty(reading.Report.Deviations);
        return true;
    }
}
