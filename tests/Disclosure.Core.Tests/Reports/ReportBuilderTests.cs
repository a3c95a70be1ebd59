using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Reports;

public sealed class ReportBuilderTests
{
    [Theory]
    [InlineData(2019, "trial2019")]
    [InlineData(2020, "trial2019")]
    [InlineData(2021, "revised2021")]
    public void The_year_chooses_the_edition(int year, string edition) => Assert.Equal(Editions.Named(edition), new ReportBuilder(year).Build().Edition);

    [Fact]
    public void A_year_before_the_forms_needs_an_edition()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportBuilder(2018));
        Assert.Equal(2018, new ReportBuilder(ReportEdition.Trial2019, 2018).Build().Year);
    }

    [Fact]
    public void Cells_that_are_not_set_stay_absent()
    {
        var report = new ReportBuilder(2021).Set(CaseTrack.Reconsideration, CaseOutcome.Total, 3L).Build();

        Assert.Equal(["reconsideration.total"], report.Form.Cells.Where(cell => report[cell].State != FigureState.Absent).Select(cell => cell.Path));
        Assert.Null(report.Sections);
        Assert.Empty(report.Deviations);
    }

    [Fact]
    public void Setting_the_rest_leaves_what_was_set()
    {
        var report = new ReportBuilder(2021).Set("reconsideration.total", Figure.Blank).SetRest(Figure.Zero).Build();

        Assert.Equal(Figure.Blank, report["reconsideration.total"]);
        Assert.Equal(199, report.Figures.Count(figure => figure == Figure.Zero));
    }

    [Fact]
    public void Later_changes_of_the_builder_do_not_touch_the_report()
    {
        var builder = new ReportBuilder(2021) { Sections = [new ReportSection(1, "总体情况", "甲")] };
        var report = builder.Build();

        builder.Set("reconsideration.total", 1L);
        builder.Sections.Clear();
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.UnknownRow, "proactive", "甲"));
        builder.Authority = "甲";

        Assert.Equal(Figure.Absent, report["reconsideration.total"]);
        Assert.Single(report.Sections!);
        Assert.Empty(report.Deviations);
        Assert.Null(report.Authority);
    }

    [Fact]
    public void A_builder_that_starts_from_a_report_leaves_it_alone()
    {
        var report = SampleReports.PetitionBureau2019;
        var builder = report.ToBuilder().Set(ApplicationRow.Disclosed, ApplicantKind.Total, 99L);
        builder.Sections!.Clear();

        Assert.Equal(10L, report["applications.disclosed.total"].Count);
        Assert.Equal(5, report.Sections!.Count);
        Assert.Equal(99L, builder.Build()["applications.disclosed.total"].Count);
    }

    [Fact]
    public void Addresses_that_name_no_cell_are_refused()
    {
        var builder = new ReportBuilder(2021);

        Assert.Throws<ArgumentException>(() => builder.Set("applications.nothing.total", 1L));
        Assert.Throws<ArgumentException>(() => builder.Set(ProactiveRow.CentralizedProcurement, ProactiveMeasure.ProjectCount, 1L));
        Assert.Throws<ArgumentException>(() => builder.Set(Form.Trial2019.Cells[0], 1L));
        Assert.Throws<ArgumentException>(() => builder[Form.Trial2019.Cells[0]]);
    }
}
