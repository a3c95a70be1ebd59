using System.IO.Compression;
using System.Text;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Two heads of a table exchanged: the figures below them are read under their heads, in every format, and the order is told.</summary>
public sealed class ColumnsInAnotherOrderTests
{
    private static readonly (string One, string Other) Kinds = ("商业企业", "科研机构");
    private static readonly (string One, string Other) Outcomes = ("结果维持", "结果纠正");
    private static readonly AnnualDisclosureReport Printed = DistinctFigures(SampleReports.Balanced2021);

    public static TheoryData<string> Documents { get; } =
    [
        .. Layout.All.Where(layout => layout.Format is not (LayoutFormat.Json or LayoutFormat.Zip) && layout.Promise <= LayoutPromise.Figures).Select(layout => $"{layout}"),
    ];

    [Theory]
    [InlineData("Text: rows with tabs")]
    [InlineData("Markdown: Markdown")]
    [InlineData("Html: spans")]
    [InlineData("Docx: spans over columns and rows")]
    [InlineData("Xlsx: numbers, merged cells")]
    [InlineData("Pdf: lines around each cell")]
    public void Are_read_under_their_heads_and_told(string name)
    {
        foreach (var (heads, element) in new[] { (Kinds, "applications.*.commercialEnterprise"), (Outcomes, "reconsideration.upheld") })
        {
            var reading = ReportDocument.Read(new MemoryStream(Exchanged(name, heads)!));
            Assert.Empty(reading.Problems);
            var read = reading.Report!;
            var expected = Under(heads);
            Assert.Equal(Printed.Form.Cells.Select(cell => (cell.Path, expected[cell])), Printed.Form.Cells.Select(cell => (cell.Path, read[cell])));
            Assert.Contains(read.Deviations, deviation => deviation.Kind == FormDeviationKind.ElementOutOfOrder && deviation.Element == element);
            var finding = Assert.Single(ReportAudit.Run(read).Findings, finding => finding.RuleId == "DC1106" && finding.Subject == element);
            Assert.Contains($"“{heads.One}”不在规定的位置", finding.Message(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Never_give_another_figure_than_the_one_below_its_head(string name)
    {
        foreach (var heads in new[] { Kinds, Outcomes })
        {
            if (Exchanged(name, heads) is not { } bytes || ReportDocument.Read(new MemoryStream(bytes)).Report is not { } read) continue;
            var expected = Under(heads);
            Assert.All(Printed.Form.Cells.Where(cell => read[cell].State != FigureState.Absent), cell => Assert.Equal((cell.Path, expected[cell]), (cell.Path, read[cell])));
            var cells = Printed.Form.Cells.Where(cell => expected[cell] != Printed[cell] && read[cell].State != FigureState.Absent);
            Assert.All(cells.Select(cell => cell.Table).Distinct(), table => Assert.Contains(read.Deviations, deviation =>
                deviation.Kind == FormDeviationKind.ElementOutOfOrder && Printed.Form.FindElement(deviation.Element)?.Table == table));
        }
    }

    // Each figure once, so that none passes for another.
    private static AnnualDisclosureReport DistinctFigures(AnnualDisclosureReport report) =>
        report.Form.Cells.Aggregate(report, (so, cell) => so.With(cell, 1000 + cell.Index));

    // What stands below the heads as they are printed.
    private static AnnualDisclosureReport Under((string One, string Other) heads) => Printed.Form.Cells.Aggregate(Printed, (so, cell) =>
        cell.Column.Label.Chinese == heads.One ? so.With(cell, Printed[Beside(cell, heads.Other)])
        : cell.Column.Label.Chinese == heads.Other ? so.With(cell, Printed[Beside(cell, heads.One)])
        : so);

    private static FormCell Beside(FormCell cell, string head) => Printed.Form.Cells.Single(other => other.Row == cell.Row && other.Block == cell.Block && other.Column.Label.Chinese == head);

    // Null where the heads are not written in one piece.
    private static byte[]? Exchanged(string name, (string One, string Other) heads)
    {
        var layout = Layout.Named(name);
        var bytes = layout.Render(Printed);
        return layout.Format switch
        {
            LayoutFormat.Pdf => PdfLayout.All.Concat(PdfLayout.Unruled).First(pdf => pdf.Name == layout.Name).Spelt(text => Exchange(text, heads)).Render(Printed),
            LayoutFormat.Docx or LayoutFormat.Xlsx => InPackage(bytes, heads),
            _ => Encoding.UTF8.GetString(bytes) is var text && text.Contains(heads.One, StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Exchange(text, heads)) : null,
        };
    }

    private static string Exchange(string text, (string One, string Other) heads) =>
        text.Replace(heads.One, "\u0001", StringComparison.Ordinal).Replace(heads.Other, heads.One, StringComparison.Ordinal).Replace("\u0001", heads.Other, StringComparison.Ordinal);

    private static byte[]? InPackage(byte[] bytes, (string One, string Other) heads)
    {
        var isMet = false;
        using var package = new MemoryStream();
        package.Write(bytes);
        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
            {
                using var part = entry.Open();
                var text = new StreamReader(part).ReadToEnd();
                isMet |= text.Contains(heads.One, StringComparison.Ordinal);
                part.SetLength(0);
                part.Write(Encoding.UTF8.GetBytes(Exchange(text, heads)));
            }
        }

        return isMet ? package.ToArray() : null;
    }
}
