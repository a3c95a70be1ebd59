using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Rules.Examples;

/// <summary>The reports from which every example starts: one an edition, of organs that do not exist, without any fault.</summary>
internal static class BalancedReports
{
    public static AnnualDisclosureReport Trial2019 { get; } = Complete(2019, "青石县交通运输局")
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

    public static AnnualDisclosureReport Revised2021 { get; } = Complete(2021, "南桥自治州人民政府")
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

    private static ReportBuilder Complete(int year, string authority) => new ReportBuilder(year)
    {
        Authority = authority,
        Sections = [.. FormSection.All.Select(section => new ReportSection(section.Number, section.Label.Chinese, TextOf(section, year)))],
    }.SetRest(Figure.Zero);

    // The form of 2019 prints no unit for 采购总金额.
    private static string TextOf(FormSection section, int year) =>
        $"{section.Label.Chinese}见本部分说明。{(year < 2021 && section.Kind == SectionKind.ProactiveDisclosure ? "\n采购总金额单位：元" : "")}";

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
