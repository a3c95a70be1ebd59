using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Testing;

/// <summary>Reports written by hand, of organs that do not exist.</summary>
public static class SampleReports
{
    /// <summary>A small bureau's report of 2019 without any fault.</summary>
    public static AnnualDisclosureReport Balanced2019 { get; } = Complete(2019, "青石县交通运输局")
        .Set("proactive.normativeDocuments.newlyProduced", 3L)
        .Set("proactive.normativeDocuments.newlyDisclosed", 3L)
        .Set("proactive.normativeDocuments.totalDisclosed", 21L)
        .Set("proactive.administrativeLicensing.priorYearItems", 12L)
        .Set("proactive.administrativeLicensing.netChange", -2L)
        .Set("proactive.administrativeLicensing.decisionsMade", 845L)
        .Set("proactive.centralizedProcurement.projectCount", 4L)
        .Set("proactive.centralizedProcurement.totalAmount", 318250.5m)
        .Row(ApplicationRow.ReceivedThisYear, 8, 2, 0, 0, 1, 0, 11)
        .Row(ApplicationRow.CarriedOverFromPriorYear, 1, 0, 0, 0, 0, 0, 1)
        .Row(ApplicationRow.Disclosed, 5, 1, 0, 0, 1, 0, 7)
        .Row(ApplicationRow.PartiallyDisclosed, 1, 0, 0, 0, 0, 0, 1)
        .Row(ApplicationRow.NotHeld, 1, 1, 0, 0, 0, 0, 2)
        .Row(ApplicationRow.OtherHandling, 1, 0, 0, 0, 0, 0, 1)
        .Row(ApplicationRow.TotalDisposed, 8, 2, 0, 0, 1, 0, 11)
        .Row(ApplicationRow.CarriedForwardToNextYear, 1, 0, 0, 0, 0, 0, 1)
        .Cases(CaseTrack.Reconsideration, 1, 0, 0, 0, 1)
        .Build();

    /// <summary>A large report of 2021 without any fault.</summary>
    public static AnnualDisclosureReport Balanced2021 { get; } = Complete(2021, "南桥自治州人民政府")
        .Set("proactive.administrativeRules.issuedThisYear", 2L)
        .Set("proactive.administrativeRules.repealedThisYear", 1L)
        .Set("proactive.administrativeRules.inForce", 31L)
        .Set("proactive.normativeDocuments.issuedThisYear", 64L)
        .Set("proactive.normativeDocuments.repealedThisYear", 18L)
        .Set("proactive.normativeDocuments.inForce", 512L)
        .Set("proactive.administrativeLicensing.decisionsMade", 12_480_331L)
        .Set("proactive.administrativePenalties.decisionsMade", 733_905L)
        .Set("proactive.administrativeCompulsion.decisionsMade", 20_118L)
        .Set("proactive.administrativeFees.amountCollected", 51_250.11m)
        .Row(ApplicationRow.ReceivedThisYear, 512, 83, 2, 4, 19, 7, 627)
        .Row(ApplicationRow.CarriedOverFromPriorYear, 20, 3, 0, 0, 1, 0, 24)
        .Row(ApplicationRow.Disclosed, 260, 41, 2, 3, 11, 4, 321)
        .Row(ApplicationRow.PartiallyDisclosed, 44, 9, 0, 0, 2, 0, 55)
        .Row(ApplicationRow.ThirdPartyRights, 6, 1, 0, 0, 0, 0, 7)
        .Row(ApplicationRow.InternalAffairs, 9, 2, 0, 0, 1, 0, 12)
        .Row(ApplicationRow.NotHeld, 120, 18, 0, 1, 4, 2, 145)
        .Row(ApplicationRow.UnclearAfterCorrection, 14, 1, 0, 0, 0, 0, 15)
        .Row(ApplicationRow.PetitionOrComplaint, 31, 4, 0, 0, 1, 0, 36)
        .Row(ApplicationRow.CorrectionOverdue, 12, 3, 0, 0, 0, 1, 16)
        .Row(ApplicationRow.OtherReason, 5, 1, 0, 0, 0, 0, 6)
        .Row(ApplicationRow.TotalDisposed, 501, 80, 2, 4, 19, 7, 613)
        .Row(ApplicationRow.CarriedForwardToNextYear, 31, 6, 0, 0, 1, 0, 38)
        .Cases(CaseTrack.Reconsideration, 22, 3, 5, 2, 32)
        .Cases(CaseTrack.DirectLitigation, 4, 1, 0, 2, 7)
        .Cases(CaseTrack.LitigationAfterReconsideration, 9, 0, 1, 3, 13)
        .Build();

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
        [.. FormSection.All.Take(count).Select(section => new ReportSection(section.Number, section.Label.Chinese, $"{section.Label.Chinese}见本部分说明。"))];

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

    private static ReportBuilder Cases(this ReportBuilder builder, CaseTrack track, params long[] counts)
    {
        foreach (var outcome in Enum.GetValues<CaseOutcome>()) builder.Set(track, outcome, counts[(int)outcome]);
        return builder;
    }
}
