using System.Text.RegularExpressions;
using Disclosure.Testing;
using Disclosure.Testing.Generators;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Documents.Tests;

public sealed partial class WorkbookLayoutTests
{
    private static readonly MarkupDamage Damage = new(Row(), Cell(), Merge());

    public static TheoryData<int> Layouts => [.. Enumerable.Range(0, WorkbookLayout.All.Count)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_layout_reads_any_figures_exactly(int layout) => Check.One(Runs.Of(200), Prop.ForAll(ReportArbitraries.Printable(), printable =>
        FirstLaw.ReadsExactly(printable.Report, WithoutHidden(ReportDocument.Read(new MemoryStream(WorkbookLayout.All[layout].Render(printable.Report)))))));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    public void A_damaged_workbook_never_moves_a_figure(int layout) => Check.One(Runs.Of(200), Prop.ForAll(
        Arb.From(from report in PrintableReports.Any
                 let sheets = WorkbookLayout.All[layout].Sheets(report)
                 from damaged in Gen.Choose(0, sheets.Length - 1)
                 from sheet in Damage.Of(sheets[damaged])
                 select (Report: new PrintableReport(report), Sheets: (string[])[.. sheets[..damaged], sheet, .. sheets[(damaged + 1)..]])),
        document => FirstLaw.ReadsNoOtherNumber(
            document.Report.Report,
            ReportDocument.Read(new MemoryStream(WorkbookLayout.Package(document.Sheets)), new ReadingOptions { Edition = document.Report.Report.Edition }))));

    // What is hidden is told, and nothing else.
    private static Reports.ReportReading WithoutHidden(Reports.ReportReading reading) =>
        reading with { Problems = [.. reading.Problems.Where(problem => problem.Code != "DP2034")] };

    [GeneratedRegex("<row .*?</row>")]
    private static partial Regex Row();

    [GeneratedRegex("<c .*?</c>")]
    private static partial Regex Cell();

    [GeneratedRegex("<mergeCell [^>]*>")]
    private static partial Regex Merge();
}
