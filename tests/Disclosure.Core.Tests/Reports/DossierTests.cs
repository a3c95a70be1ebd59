using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Reports;

public sealed class DossierTests
{
    private static readonly AnnualDisclosureReport Subject = SampleReports.Balanced2021;
    private static readonly AnnualDisclosureReport Prior = OfYear(Subject.Year!.Value - 1);
    private static readonly AnnualDisclosureReport Following = OfYear(Subject.Year!.Value + 1);

    [Fact]
    public void Companions_stand_in_one_order_however_they_are_given()
    {
        Companion[] companions = [Companion.Child("b", null), Companion.FollowingYear(Following), Companion.Child("a", Subject), Companion.PriorYear(Prior, "2020.docx")];

        var (one, other) = (new Dossier(Subject, companions), new Dossier(Subject, companions.Reverse()));

        Assert.Equal(one.Companions, other.Companions);
        Assert.Equal(["PriorYear", "FollowingYear", "Child a", "Child b"], one.Companions.Select(companion => $"{companion}"));
        Assert.Equal(one.Slots, other.Slots);
        Assert.Equal([ReportSlot.Subject, ReportSlot.PriorYear, ReportSlot.FollowingYear, ReportSlot.Child(0), ReportSlot.Child(1)], one.Slots);
        Assert.Equal("2020.docx", one.Find(ReportSlot.PriorYear)!.Source);
        Assert.Equal("a", one.Find(ReportSlot.Child(0))!.Unit);
        Assert.Null(one.Find(ReportSlot.Ledger));
        Assert.Null(one.Find(ReportSlot.Subject));
    }

    [Fact]
    public void A_unit_that_has_no_report_is_in_the_list_and_says_nothing()
    {
        var dossier = new Dossier(Subject, Companion.Child("a", null));

        Assert.Null(dossier.Find(ReportSlot.Child(0))!.Report);
        Assert.All(dossier.ReportIn(ReportSlot.Child(0))!.Figures, figure => Assert.Equal(FigureState.Absent, figure.State));
    }

    [Fact]
    public void A_report_is_called_by_its_year_and_a_unit_by_its_name()
    {
        Assert.Equal($"{Prior.Year} 年度报告", Companion.PriorYear(Prior).Name.Chinese);
        Assert.Equal("last year's report", Companion.PriorYear(new ReportBuilder(Form.Revised2021).Build()).Name.English);
        Assert.Equal("青石县教育局", Companion.Child("青石县教育局", null).Name.English);
    }

    [Fact]
    public void Two_companions_of_one_role_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Dossier(Subject, Companion.PriorYear(Prior), Companion.PriorYear(Prior)));
        Assert.Throws<ArgumentException>(() => new Dossier(Subject, Companion.Child("a", Subject), Companion.Child("a", null)));
    }

    [Fact]
    public void A_report_of_another_year_than_its_role_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Dossier(Subject, Companion.PriorYear(Subject)));
        Assert.Throws<ArgumentException>(() => new Dossier(Subject, Companion.FollowingYear(Prior)));
        Assert.Throws<ArgumentException>(() => new Dossier(Subject, Companion.Child("a", Prior)));
        Assert.Throws<ArgumentException>(() => new Dossier(Subject, Companion.Ledger(Prior)));
        Assert.Throws<ArgumentException>(() => new Dossier(Subject, Companion.Text(Following)));
    }

    [Fact]
    public void A_figure_is_asked_of_the_report_in_which_it_stands()
    {
        var dossier = new Dossier(Subject, Companion.PriorYear(Prior));
        var cell = Subject.Form.Cells[0];

        Assert.Equal(Subject[cell], dossier[cell]);
        Assert.Equal(Prior[cell], dossier[new ReportCell(cell, ReportSlot.PriorYear)]);
        Assert.Throws<ArgumentException>(() => dossier[new ReportCell(cell, ReportSlot.FollowingYear)]);
        Assert.Throws<ArgumentException>(() => dossier[Form.Trial2019.Cells[0]]);
    }

    [Fact]
    public void Slots_are_ordered_by_role_and_then_by_place()
    {
        Assert.True(ReportSlot.Subject < ReportSlot.PriorYear && ReportSlot.Child(1) > ReportSlot.Child(0));
        Assert.True(ReportSlot.Ledger >= ReportSlot.Child(9) && ReportSlot.Text <= ReportSlot.Text);
        Assert.Equal(default, ReportSlot.Subject);
    }

    private static AnnualDisclosureReport OfYear(int year)
    {
        var builder = Subject.ToBuilder();
        builder.Year = year;
        return builder.Build();
    }
}
