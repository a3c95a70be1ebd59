using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Figures in the row of a row group, such as （三）不予公开, are told and belong to no row below.</summary>
public sealed class HeadRowTests
{
    [Theory]
    [InlineData(4, "（三）不予公开\t", "（三）不予公开\t15\t3\t0\t0\t1\t0\t19\n")]
    [InlineData(4, "（六）其他处理\t", "（六）其他处理\t17\t4\t0\t0\t0\t1\t22\n")]
    public void Figures_of_a_head_are_noted_and_no_row_is_moved(int layout, string head, string filled)
    {
        var text = TextLayout.All[layout].Render(SampleReports.Balanced2021);
        var at = text.IndexOf(head, StringComparison.Ordinal);
        var reading = ReportDocument.ReadText(text.Insert(at, filled)).Report!;

        var deviation = Assert.Single(reading.Deviations, each => each.Kind == FormDeviationKind.FiguresInRowGroup);
        Assert.Equal(reading.Form.FindElement(deviation.Element)!.Label.Chinese, filled.Split('\t')[0]);
        Assert.StartsWith(filled.Split('\t')[1], deviation.Printed, StringComparison.Ordinal);
        Assert.Equal(SampleReports.Balanced2021.Figures, reading.Figures);
        Assert.Contains(ReportAudit.Run(reading).Findings, finding => finding.RuleId == "DC3104");
    }

    [Fact]
    public void Figures_of_a_head_that_stand_a_line_each_are_noted_too()
    {
        var barred = TextLayout.All[0].Render(SampleReports.Balanced2021);
        var reading = ReportDocument.ReadText(barred.Replace("（四）无法提供 |\n", "（四）无法提供 |\n134 |\n19 |\n0 |\n1 |\n4 |\n2 |\n160 | ||\n", StringComparison.Ordinal)).Report!;

        Assert.Contains(reading.Deviations, each => each is { Kind: FormDeviationKind.FiguresInRowGroup, Element: "applications.unableToProvide" });
        Assert.Equal(SampleReports.Balanced2021.Applications[ApplicationRow.RequiresCreation, ApplicantKind.Total], reading.Applications[ApplicationRow.RequiresCreation, ApplicantKind.Total]);
        Assert.All(reading.Form.Cells, cell => Assert.True(reading[cell].State == FigureState.Absent || reading[cell] == SampleReports.Balanced2021[cell], cell.Path));
    }
}
