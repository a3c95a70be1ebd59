using Disclosure.Messages;
using Disclosure.Repairs.Slips;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;

namespace Disclosure.Core.Tests.Repairs;

/// <summary>Every slip that is looked for, made in a report without fault, is seen.</summary>
public sealed class SlipTests
{
    private const string Person = "naturalPerson";
    private const string Enterprise = "commercialEnterprise";

    private static readonly AnnualDisclosureReport Right = Totalled(
        new ReportBuilder(2025)
            .Set($"applications.receivedThisYear.{Person}", 150L).Set($"applications.receivedThisYear.{Enterprise}", 54L)
            .Set($"applications.carriedOverFromPriorYear.{Person}", 4L)
            .Set($"applications.disclosed.{Person}", 122L).Set($"applications.disclosed.{Enterprise}", 45L)
            .Set($"applications.partiallyDisclosed.{Person}", 18L)
            .Set($"applications.notHeld.{Person}", 14L).Set($"applications.notHeld.{Enterprise}", 9L));

    public static TheoryData<string, string> Slips { get; } = new()
    {
        { "DR1001", $"notHeld.{Person}=41" },
        { "DR1002", $"disclosed.{Person}=12" },
        { "DR1003", $"notHeld.{Person}=134" },
        { "DR1004", $"disclosed.{Person}=1222" },
        { "DR1005", $"disclosed.{Person}=125" },
        { "DR1006", $"disclosed.{Person}=-122" },
        { "DR2001", $"disclosed.{Person}=115 disclosed.{Enterprise}=52" },
        { "DR2002", $"disclosed.{Person}=116 notHeld.{Person}=20" },
        { "DR2003", $"disclosed.{Enterprise}=0 disclosed.researchInstitution=45 notHeld.{Enterprise}=0 notHeld.researchInstitution=9 totalDisposed.{Enterprise}=0 totalDisposed.researchInstitution=54" },
        { "DR2004", $"disclosed.{Person}=120 disclosed.{Enterprise}=47 totalDisposed.{Person}=152 totalDisposed.{Enterprise}=56" },
        { "DR2005", $"disclosed.{Person}=45 disclosed.{Enterprise}=122" },
        { "DR2006", $"disclosed.{Person}=0 disclosed.{Enterprise}=122 disclosed.researchInstitution=45" },
        { "DR2007", $"partiallyDisclosed.{Person}=1 partiallyDisclosed.{Enterprise}=8" },
        { "DR2008", $"notHeld.{Person}=149 notHeld.{Enterprise}=" },
        { "DR3001", "disclosed.total=160" },
        { "DR3002", "disclosed.total=" },
        { "DR3003", $"notHeld.{Person}=20 notHeld.total=29" },
        { "DR3004", $"carriedOverFromPriorYear.{Person}= carriedOverFromPriorYear.total=" },
        { "DR3005", $"notHeld.{Person}=" },
    };

    public static TheoryData<string, string> Signs { get; } = new()
    {
        { "DR2001", $"receivedThisYear.{Person}=151 receivedThisYear.{Enterprise}=53" },
        { "DR3002", "receivedThisYear.total= disclosed.total=" },
        { "DR3003", $"notHeld.{Person}=20 notHeld.total=29" },
        { "DR3006", $"notHeld.{Person}=20 notHeld.total=29" },
        { "DR3007", $"disclosed.{Person}=108 disclosed.{Enterprise}=44" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_seen_and_undoing_it_gives_the_report_back(string id, string slip)
    {
        var wrong = Make(slip);

        var repairs = Assert.Single(ReportRepair.Find(wrong).Parts).Repairs.Where(repair => repair.Explanations.Any(explanation => explanation.Slip.Id == id)).ToList();

        Assert.Contains(repairs, repair => Blanks(wrong.Apply(repair)).Equals(Blanks(Right)));
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_in_last_years_report_names_that_report(string id, string slip)
    {
        var next = Totalled(
            new ReportBuilder(Right.Year!.Value + 1).Set($"applications.receivedThisYear.{Person}", 9L).Set($"applications.disclosed.{Person}", 9L));

        var explanations = ReportRepair.Find(new Dossier(next, Companion.PriorYear(Make(slip), "prior"))).Parts
            .SelectMany(part => part.Repairs)
            .Where(repair => repair.Edits.All(edit => edit.Companion is not null))
            .SelectMany(repair => repair.Explanations)
            .Where(explanation => explanation.Slip.Id == id).ToList();

        Assert.NotEmpty(explanations);
        Assert.All(explanations, explanation => Assert.Contains($"{Right.Year} 年度报告", explanation.Message(), StringComparison.Ordinal));
        Assert.All(explanations, explanation => Assert.Contains($"the {Right.Year} report", explanation.Message(DisplayLanguage.English), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_slip_is_suspected_from_the_figures_that_do_not_add_up(string id, string slip)
    {
        var diagnosis = Assert.Single(ReportAudit.Run(Make(slip)).Diagnose());

        var explanation = Assert.Single(diagnosis.Explanations, explanation => explanation.Slip.Id == id);

        Assert.DoesNotContain('{', explanation.Message());
        Assert.DoesNotContain('{', explanation.Message(DisplayLanguage.English));
        Assert.DoesNotContain(diagnosis.Parts.SelectMany(part => part.Repairs).SelectMany(repair => repair.Explanations), each => ReferenceEquals(each, explanation));
    }

    [Fact]
    public void Every_slip_of_the_catalogue_is_made_here()
    {
        Assert.Equal(SlipCatalogue.All.Where(slip => slip.Message is not null).Select(slip => slip.Id), Slips.Select(slip => (string)((object[])slip)[0]));
        Assert.Equal(SlipCatalogue.All.Where(slip => slip.Sign is not null).Select(slip => slip.Id), Signs.Select(slip => (string)((object[])slip)[0]));
    }

    [Fact]
    public void A_slip_is_found_by_its_id()
    {
        Assert.All(SlipCatalogue.All, slip => Assert.Same(slip, SlipCatalogue.Find(slip.Id)));
        Assert.Null(SlipCatalogue.Find("DC3001"));
    }

    private static AnnualDisclosureReport Make(string slip) => slip.Split(' ').Select(part => part.Split('='))
        .Aggregate(Right, (report, part) => report.With($"applications.{part[0]}", part[1].Length == 0 ? Figure.Blank : Figure.Parse(part[1])!.Value));

    private static AnnualDisclosureReport Totalled(ReportBuilder builder) => builder.SetRest(Figure.Zero).Build().WithComputedTotals();

    // A blank that was a zero stays blank.
    private static AnnualDisclosureReport Blanks(AnnualDisclosureReport report)
    {
        var builder = report.ToBuilder();
        foreach (var cell in report.Form.Cells.Where(cell => report[cell].IsEmpty)) builder.Set(cell, Figure.Zero);
        return builder.Build();
    }
}
