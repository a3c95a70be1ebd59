using Disclosure.Forms;
using Disclosure.Forms.Official;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Forms;

public sealed class OfficialTableTests
{
    private static readonly FormTable[] Tables = [.. Form.All.SelectMany(form => form.Tables)];

    // The tests lay the tables out for themselves.
    [Theory]
    [InlineData("trial2019")]
    [InlineData("revised2021")]
    public void Every_table_is_laid_out_as_it_is_published(string edition)
    {
        var report = Editions.Named(edition) == ReportEdition.Trial2019 ? SampleReports.Balanced2019 : SampleReports.Balanced2021;
        foreach (var table in report.Form.Tables)
        {
            var due = LaidOutTable.Of(table.Section, report);
            var laidOut = OfficialTable.Of(table);
            Assert.Equal(due.Width, laidOut.Width);
            Assert.Equal(
                due.Rows.Select(row => row.ToList()),
                laidOut.Rows.Select(row => row.Select(cell => new LaidOutCell(cell.Label?.Chinese ?? report[cell.Figure!].ToString(), cell.ColumnSpan, cell.RowSpan) { IsFigure = cell.Figure is not null }).ToList()));
        }
    }

    [Property]
    public Property Cells_cover_each_place_once_whatever_rows_are_printed() => Prop.ForAll(
        Arb.From(from table in Gen.Elements(Tables)
                 from printed in Gen.SubListOf(table.Cells.AsEnumerable())
                 select (Table: table, Printed: printed.ToHashSet())),
        given =>
        {
            var table = OfficialTable.Of(given.Table, given.Printed.Contains);
            var places = table.Rows.SelectMany(row => row).SelectMany(cell =>
                from row in Enumerable.Range(cell.Row, cell.RowSpan)
                from column in Enumerable.Range(cell.Column, cell.ColumnSpan)
                select (row, column)).ToList();
            Assert.Equal(table.Rows.Count * table.Width, places.Count);
            Assert.Equal(places.Count, places.Distinct().Count());
            var due = given.Table.Cells.Where(cell => given.Printed.Any(printed => printed.Row == cell.Row || given.Table.Section == SectionKind.ReconsiderationAndLitigation));
            Assert.Equal(due, table.Rows.SelectMany(row => row).Where(cell => cell.Kind == OfficialCellKind.Figure).Select(cell => cell.Figure));
        });

    [Fact]
    public void A_row_without_a_printed_figure_is_left_out_with_the_heads_that_are_its_alone()
    {
        var table = Form.Revised2021.Table(SectionKind.Applications);
        var labels = Labels(OfficialTable.Of(table, cell => cell.Row.Group?.Label.Chinese != "（五）不予处理"));
        Assert.DoesNotContain("（五）不予处理", labels);
        Assert.DoesNotContain("2.重复申请", labels);
        Assert.Contains("（四）无法提供", labels);

        var blocks = Labels(OfficialTable.Of(Form.Revised2021.Table(SectionKind.ProactiveDisclosure), cell => cell.Row.Key != "administrativeLicensing"));
        Assert.DoesNotContain("第二十条第（五）项", blocks);
        Assert.Contains("第二十条第（六）项", blocks);
    }

    [Fact]
    public void A_table_without_any_printed_figure_has_no_rows() =>
        Assert.All(Tables, table => Assert.Equal((0, 0), (OfficialTable.Of(table, _ => false).Rows.Count, OfficialTable.Of(table, _ => false).Width)));

    [Fact]
    public void Heads_that_are_repeated_hold_no_figures() => Assert.All(Tables, table =>
    {
        var laidOut = OfficialTable.Of(table);
        Assert.All(laidOut.Rows.Take(laidOut.HeadRowCount).SelectMany(row => row), cell => Assert.Null(cell.Figure));
        Assert.All(laidOut.Rows.Take(laidOut.HeadRowCount).SelectMany(row => row), cell => Assert.InRange(cell.Row + cell.RowSpan, 1, laidOut.HeadRowCount));
    });

    [Fact]
    public void Every_head_and_label_has_an_English_name() =>
        Assert.All(Tables.SelectMany(table => OfficialTable.Of(table).Rows).SelectMany(row => row).Where(cell => cell.Label is not null), cell => Assert.NotEqual(cell.Label!.Chinese, cell.Label.English));

    private static List<string> Labels(OfficialTable table) => [.. table.Rows.SelectMany(row => row).Select(cell => cell.Label?.Chinese ?? "")];
}
