using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Cli.Tests.Samples;

/// <summary>Small reports, each a situation that the command shows in its own way.</summary>
internal static class ConsoleReports
{
    /// <summary>A report in which everything reconciles.</summary>
    public static AnnualDisclosureReport Balanced() => Parts(2025).SetRest(Figure.Zero).Build().WithComputedTotals();

    /// <summary>One application booked under two kinds of applicant: the columns differ, the totals balance.</summary>
    public static AnnualDisclosureReport BookedUnderTwoApplicants() => Balanced()
        .With("applications.receivedThisYear.naturalPerson", Figure.Of(60).At(new DocumentPlace(41)))
        .With("applications.receivedThisYear.otherOrganization", Figure.Of(1).At(new DocumentPlace(41)));

    /// <summary>A column that differs where its blanks are read as 0.</summary>
    public static AnnualDisclosureReport DifferentWithBlanks() => Balanced()
        .With("applications.carriedOverFromPriorYear.naturalPerson", Figure.Blank)
        .With("applications.carriedForwardToNextYear.naturalPerson", Figure.Blank)
        .With("applications.receivedThisYear.naturalPerson", 62)
        .With("applications.receivedThisYear.total", 62);

    /// <summary>A total that is blank though its parts are filled.</summary>
    public static AnnualDisclosureReport WithoutATotal() => Balanced().With("applications.disclosed.total", Figure.Blank);

    /// <summary>A table 三 in which only the column of natural persons and the totals are filled.</summary>
    public static AnnualDisclosureReport MostlyBlank()
    {
        var builder = Balanced().ToBuilder();
        var organizations = builder.Form.Table(SectionKind.Applications).Cells
            .Where(cell => cell.Column.Key is not ("naturalPerson" or "total"));
        foreach (var cell in organizations) builder.Set(cell, Figure.Blank);
        return builder.Build();
    }

    /// <summary>A cell with two numbers and one with a sign for nothing.</summary>
    public static AnnualDisclosureReport OddFigures() => Balanced()
        .With("proactive.administrativePenalties.decisionsMade", Figure.OfText("3项(41笔)").At(new DocumentPlace(18, 7)))
        .With("proactive.administrativeFees.amountCollected", Figure.OfText("/"));

    /// <summary>A report of the trial format.</summary>
    public static AnnualDisclosureReport Trial() => new ReportBuilder(2019) { Authority = "海州区自然资源局" }.SetRest(Figure.Zero).Build();

    /// <summary>A report with everything that its JSON can say: figures of every state, deviations, a text besides the number.</summary>
    public static AnnualDisclosureReport EveryFeature()
    {
        var builder = DifferentWithBlanks().ToBuilder();
        builder.Set("proactive.administrativeFees.amountCollected", Figure.OfText("无"));
        builder.Set("proactive.administrativePenalties.decisionsMade", Figure.OfText("3项(41笔)").At(new DocumentPlace(18, 7)));
        builder.Set("proactive.administrativeLicensing.decisionsMade", Figure.Of(1234).PrintedAs("1,234"));
        builder.Set("litigationAfterReconsideration.pending", Figure.Absent);
        builder.Deviations.Add(new FormDeviation(FormDeviationKind.AliasLabel, "proactive.normativeDocuments", "规范性文件", new DocumentPlace(14, 1)));
        builder.Sections!.Add(new ReportSection(null, "附件", "无"));
        return builder.Build();
    }

    /// <summary>A year before the forms.</summary>
    public static AnnualDisclosureReport BeforeTheForms() => new ReportBuilder(ReportEdition.Trial2019, 2018).SetRest(Figure.Zero).Build();

    private static ReportBuilder Parts(int year)
    {
        var builder = new ReportBuilder(year) { Authority = "海州区自然资源局" };
        builder.Sections = [.. SampleReports.WrongApplicantKind.Sections!.Select((section, i) => section with { Place = new DocumentPlace((10 * i) + 1) })];
        Place(builder, 61, ApplicationRow.ReceivedThisYear);
        Place(builder, 28, ApplicationRow.Disclosed);
        Place(builder, 5, ApplicationRow.PartiallyDisclosed);
        Place(builder, 28, ApplicationRow.NotHeld);
        builder.Set(ProactiveRow.NormativeDocuments, ProactiveMeasure.InForce, Figure.Of(12).At(new DocumentPlace(14)));
        builder.Set(ProactiveRow.AdministrativeFees, ProactiveMeasure.AmountCollected, Figure.Of(3.5m).At(new DocumentPlace(20)));
        builder.Set(CaseTrack.Reconsideration, CaseOutcome.Upheld, 2);
        return builder;
    }

    private static void Place(ReportBuilder builder, long figure, ApplicationRow row) =>
        builder.Set(row, ApplicantKind.NaturalPerson, Figure.Of(figure).At(new DocumentPlace(41 + (int)row)));
}
