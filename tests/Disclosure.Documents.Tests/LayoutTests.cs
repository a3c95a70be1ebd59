using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>The first law of reading: what is read equals what was printed, or is absent and told; never another figure.</summary>
public sealed class LayoutTests
{
    public static TheoryData<int> Layouts => [.. Enumerable.Range(0, TextLayout.All.Count)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_reads_complete_reports_exactly(int layout) =>
        Prop.ForAll(ReportArbitraries.Balanced(), balanced => Reads(TextLayout.All[layout], balanced.Report)).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_reads_any_figures_or_refuses_their_row(int layout) =>
        Prop.ForAll(ReportArbitraries.Printable(), printable => ReadsNothingElse(TextLayout.All[layout], printable.Report)).QuickCheckThrowOnFailure();

    [Property(Arbitrary = [typeof(ReportArbitraries)])]
    public bool All_layouts_but_bare_lines_read_any_figures_exactly(PrintableReport printable) =>
        TextLayout.All.Where(layout => !layout.Name.StartsWith("a cell a line", StringComparison.Ordinal) || layout.Name.Contains("closed", StringComparison.Ordinal))
            .All(layout => Reads(layout, printable.Report));

    private static bool Reads(TextLayout layout, AnnualDisclosureReport report)
    {
        var reading = ReportDocument.ReadText(layout.Render(report));
        Assert.Empty(reading.Problems.Select(problem => $"{problem.Place} {problem.Message()}"));
        var differing = report.Form.Cells.Where(cell => reading.Report![cell] != report[cell]).Select(cell => $"{cell.Path}: {report[cell]} → {reading.Report![cell]}");
        Assert.Empty(differing);
        Assert.Empty(reading.Report!.Deviations);
        Assert.Equal(report, reading.Report);
        return true;
    }

    private static bool ReadsNothingElse(TextLayout layout, AnnualDisclosureReport report)
    {
        var reading = ReportDocument.ReadText(layout.Render(report));
        var wrong = report.Form.Cells.Where(cell => reading.Report![cell] != report[cell] && reading.Report[cell].State != FigureState.Absent);
        Assert.Empty(wrong.Select(cell => $"{cell.Path}: {report[cell]} → {reading.Report![cell]}"));
        var lost = report.Form.Cells.Where(cell => reading.Report![cell].State == FigureState.Absent).Select(cell => cell.Row.Key.Length == 0 ? cell.Table.Path : cell.Row.Path).Distinct().ToList();
        Assert.Equal(lost.Count, reading.Problems.Count);
        return true;
    }
}
