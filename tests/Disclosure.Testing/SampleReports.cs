using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules.Examples;

namespace Disclosure.Testing;

/// <summary>Reports written by hand, of organs that do not exist.</summary>
public static class SampleReports
{
    /// <summary>A small bureau's report of 2019 without any fault.</summary>
    public static AnnualDisclosureReport Balanced2019 { get; } = ExampleReport.Trial2019.Report;

    /// <summary>A city's report of 2021 without any fault.</summary>
    public static AnnualDisclosureReport Balanced2021 { get; } = ExampleReport.Revised2021.Report;

    /// <summary>One application of an organization was booked as disposed of under 自然人; 总计 balances.</summary>
    public static AnnualDisclosureReport WrongApplicantKind { get; } = Complete(2025, "白鹭区民政局")
        .Set("proactive.administrativePenalties.decisionsMade", 9L)
        .Row(ApplicationRow.ReceivedThisYear, 60, 0, 0, 0, 0, 1, 61)
        .Row(ApplicationRow.Disclosed, 38, 0, 0, 0, 0, 0, 38)
        .Row(ApplicationRow.PartiallyDisclosed, 7, 0, 0, 0, 0, 0, 7)
        .Row(ApplicationRow.NotHeld, 13, 0, 0, 0, 0, 0, 13)
        .Row(ApplicationRow.PetitionOrComplaint, 3, 0, 0, 0, 0, 0, 3)
        .Row(ApplicationRow.TotalDisposed, 61, 0, 0, 0, 0, 0, 61)
        .Build();

    /// <summary>
    /// A petition bureau's report of 2019 with most cells blank: eleven applications received under 自然人 and disposed of
    /// under 其他, a figure that is no number, and no section 六.
    /// </summary>
    public static AnnualDisclosureReport PetitionBureau2019 { get; } = Sparse(2019, "松坪县信访局")
        .Set("proactive.normativeDocuments.newlyProduced", 2L)
        .Set("proactive.normativeDocuments.newlyDisclosed", 2L)
        .Set("proactive.normativeDocuments.totalDisclosed", 4L)
        .Set("proactive.centralizedProcurement.projectCount", Figure.OfText("3项(41笔)"))
        .Set("proactive.centralizedProcurement.totalAmount", 4549040.96m)
        .Set("applications.receivedThisYear.naturalPerson", 11L)
        .Set("applications.receivedThisYear.total", 11L)
        .Set("applications.disclosed.otherOrganization", 10L)
        .Set("applications.disclosed.total", 10L)
        .Set("applications.notHeld.otherOrganization", 1L)
        .Set("applications.notHeld.total", 1L)
        .Set("applications.totalDisposed.otherOrganization", 11L)
        .Set("applications.totalDisposed.total", 11L)
        .Set("reconsideration.corrected", 1L)
        .Set("reconsideration.total", 1L)
        .Build();

    /// <summary>All samples by name.</summary>
    public static IReadOnlyDictionary<string, AnnualDisclosureReport> All { get; } = new Dictionary<string, AnnualDisclosureReport>
    {
        [nameof(Balanced2019)] = Balanced2019,
        [nameof(Balanced2021)] = Balanced2021,
        [nameof(WrongApplicantKind)] = WrongApplicantKind,
        [nameof(PetitionBureau2019)] = PetitionBureau2019,
    };

    private static ReportBuilder Complete(int year, string authority) =>
        new ReportBuilder(year) { Authority = authority, Sections = year < 2021 ? WithUnit(Sections(6)) : Sections(6) }.SetRest(Figure.Zero);

    private static ReportBuilder Sparse(int year, string authority) =>
        new ReportBuilder(year) { Authority = authority, Sections = Sections(5) }.SetRest(Figure.Blank);

    private static List<ReportSection> Sections(int count) =>
        [.. FormSection.All.Take(count).Select(section => new ReportSection(section.Number, section.Label.Chinese, BalancedText.Of(section.Kind)))];

    // The form of 2019 prints no unit for 采购总金额.
    private static List<ReportSection> WithUnit(List<ReportSection> sections)
    {
        sections[1] = sections[1] with { Text = $"{sections[1].Text}\n采购总金额单位：元" };
        return sections;
    }

    private static ReportBuilder Row(this ReportBuilder builder, ApplicationRow row, params long[] counts)
    {
        foreach (var kind in Enum.GetValues<ApplicantKind>()) builder.Set(row, kind, counts[(int)kind]);
        return builder;
    }
}
