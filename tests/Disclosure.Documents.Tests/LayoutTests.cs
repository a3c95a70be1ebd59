using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>The first law of reading, for each layout of the catalogue: what is read equals what was printed, or is absent and told.</summary>
public sealed class LayoutTests
{
    // Of the reports of an edition, in each of some two hundred layouts; a long run takes them all.
    private const int ReportsOfLayout = 50;

    public static TheoryData<string, ReportEdition> Layouts
    {
        get
        {
            var data = new TheoryData<string, ReportEdition>();
            foreach (var layout in Layout.All)
            {
                foreach (var edition in Editions.All) data.Add(layout.ToString(), edition);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_is_read_as_it_promises(string name, ReportEdition edition)
    {
        var layout = Layout.Named(name);
        ForEach(LayoutReports.Of(edition), report => Keeps(layout, report));
        if (layout.Promise == LayoutPromise.Rows) ForEach(LayoutReports.CompleteOf(edition), report => FirstLaw.ReadsExactly(report, Read(layout, report)));
    }

    [Theory]
    [InlineData("Text: a cell a line, blanks dropped")]
    [InlineData("Text: a cell a line, repeated text dropped")]
    public void Text_that_lost_cells_is_told_as_such(string name)
    {
        var reading = Read(Layout.Named(name), SampleReports.Balanced2021.With("applications.disclosed.naturalPerson", Figure.Blank).With("applications.stateSecret.total", Figure.Blank));
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2017");
    }

    private static void ForEach(IReadOnlyList<AnnualDisclosureReport> reports, Action<AnnualDisclosureReport> check) => Parallel.For(0, Math.Min(reports.Count, Runs.CountOf(ReportsOfLayout)), number =>
    {
        try
        {
            check(reports[number]);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Report {number} of seed {LayoutReports.Seed}: {new PrintableReport(reports[number])}", exception);
        }
    });

    private static void Keeps(Layout layout, AnnualDisclosureReport report)
    {
        var reading = Read(layout, report);
        switch (layout.Promise)
        {
            case LayoutPromise.Report: FirstLaw.ReadsExactly(report, reading); break;
            case LayoutPromise.Figures: FirstLaw.ReadsFiguresExactly(report, reading); break;
            case LayoutPromise.Rows: FirstLaw.ReadsRowsOrRefusesThem(report, reading); break;
            case LayoutPromise.SomeFigures: FirstLaw.ReadsNothingElse(report, reading); break;
            case LayoutPromise.NoFigure: FirstLaw.ReadsNoFigure(report, reading); break;
            default: FirstLaw.ReadsNoLabelledRow(report, reading); break;
        }
    }

    // What the layout must tell is told, and taken away before the rest is looked at.
    private static ReportReading Read(Layout layout, AnnualDisclosureReport report)
    {
        var reading = ReportDocument.Read(new MemoryStream(layout.Render(report)));
        Assert.All(layout.Told, code => Assert.Contains(reading.Problems, problem => problem.Code == code));
        return reading with { Problems = [.. reading.Problems.Where(problem => !layout.Told.Contains(problem.Code))] };
    }
}
