using Disclosure.Forms;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Forms;

public sealed class FormTests
{
    [Theory]
    [InlineData("trial2019", 22, 161, 15)]
    [InlineData("revised2021", 10, 175, 15)]
    public void Each_table_has_the_number_of_cells_that_is_printed(string edition, int proactive, int applications, int cases)
    {
        var form = Form.Of(Editions.Named(edition));

        Assert.Equal([proactive, applications, cases], form.Tables.Select(table => table.Cells.Count));
        Assert.Equal(proactive + applications + cases, form.Cells.Count);
    }

    [Theory]
    [InlineData("trial2019", "2 2 2 1 1", "23", "1 1 1")]
    [InlineData("revised2021", "2 1 2 1", "25", "1 1 1")]
    public void Each_block_has_the_number_of_rows_that_is_printed(string edition, params string[] rows) =>
        Assert.Equal(rows, Form.Of(Editions.Named(edition)).Tables.Select(table => string.Join(' ', table.Blocks.Select(block => block.Rows.Count))));

    [Theory]
    [InlineData("trial2019")]
    [InlineData("revised2021")]
    public void Cells_stand_in_printed_order_and_know_their_place(string edition)
    {
        var form = Form.Of(Editions.Named(edition));

        Assert.Equal(PrintedForms.Paths(Editions.Named(edition)), form.Cells.Select(cell => cell.Path));
        Assert.Equal(Enumerable.Range(0, form.Cells.Count), form.Cells.Select(cell => cell.Index));
        Assert.Equal(form.Cells, form.Tables.SelectMany(table => table.Cells));
    }

    [Theory]
    [InlineData("trial2019")]
    [InlineData("revised2021")]
    public void Rows_of_applications_bear_the_labels_that_are_printed(string edition)
    {
        var rows = Form.Of(Editions.Named(edition)).Table(SectionKind.Applications).Blocks[0].Rows;

        Assert.Equal(PrintedForms.ApplicationRows(Editions.Named(edition)), rows.Select(row => (row.Key, row.Label.Chinese, row.Address)));
    }

    [Theory]
    [InlineData("trial2019")]
    [InlineData("revised2021")]
    public void Columns_of_applications_bear_the_labels_that_are_printed(string edition)
    {
        var columns = Form.Of(Editions.Named(edition)).Table(SectionKind.Applications).Blocks[0].Columns;

        Assert.Equal(PrintedForms.ApplicantLabels, columns.Select(column => column.Label.Chinese));
        Assert.Equal(PrintedForms.Applicants, columns.Select(column => column.Key));
    }

    [Fact]
    public void The_head_of_other_handling_carries_figures_in_2019_and_none_in_2021()
    {
        Assert.NotNull(Form.Trial2019.FindCell("applications.otherHandling.total"));
        Assert.Null(Form.Revised2021.FindCell("applications.otherHandling.total"));
        Assert.IsType<FormRow>(Form.Trial2019.FindElement("applications.otherHandling"));
        Assert.IsType<FormRowGroup>(Form.Revised2021.FindElement("applications.otherHandling"));
    }

    [Theory]
    [InlineData("trial2019", "dispositions refused unableToProvide notProcessed")]
    [InlineData("revised2021", "dispositions refused unableToProvide notProcessed otherHandling")]
    public void Heads_of_rows_stand_in_printed_order(string edition, string keys) =>
        Assert.Equal(
            keys.Split(' ').Select(key => $"applications.{key}"),
            Form.Of(Editions.Named(edition)).Table(SectionKind.Applications).Blocks[0].RowGroups.Select(group => group.Path));

    [Theory]
    [InlineData(2018, null)]
    [InlineData(2019, "trial2019")]
    [InlineData(2020, "trial2019")]
    [InlineData(2021, "revised2021")]
    [InlineData(2030, "revised2021")]
    public void The_year_decides_the_form(int year, string? edition) => Assert.Equal(edition, Form.ForYear(year)?.Edition.Key);

    [Fact]
    public void An_edition_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Form.Of(new ReportEdition("revised2035")));

    [Theory]
    [InlineData(SectionKind.Overview)]
    [InlineData(SectionKind.ProblemsAndImprovements)]
    [InlineData(SectionKind.OtherMatters)]
    public void Sections_without_a_table_have_none(SectionKind section) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Form.Revised2021.Table(section));

    [Fact]
    public void Amounts_and_changes_are_told_apart_from_counts()
    {
        var others = Form.All.SelectMany(form => form.Cells.Where(cell => cell.Kind != FigureKind.Count).Select(cell => (form.Edition, cell.Path, cell.Kind, cell.Unit)));

        Assert.Equal(
            [
                .. PrintedForms.ProactiveRows(ReportEdition.Trial2019).Where(row => row.Columns.Contains("netChange"))
                    .Select(row => (ReportEdition.Trial2019, $"proactive.{row.Row}.netChange", FigureKind.SignedChange, FigureUnit.Items)),
                (ReportEdition.Trial2019, "proactive.centralizedProcurement.totalAmount", FigureKind.Amount, FigureUnit.Unstated),
                (ReportEdition.Revised2021, "proactive.administrativeFees.amountCollected", FigureKind.Amount, FigureUnit.TenThousandYuan),
            ],
            others);
    }

    [Fact]
    public void Every_cell_rests_on_an_article()
    {
        foreach (var cell in Form.All.SelectMany(form => form.Cells))
        {
            Assert.StartsWith("《政府信息公开条例》第", cell.Article.Chinese, StringComparison.Ordinal);
            Assert.Contains("Art. ", cell.Article.English, StringComparison.Ordinal);
        }
    }
}
