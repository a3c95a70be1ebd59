using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules;

/// <summary>For every rule of the catalogue a report that keeps it and one that breaks it, in the order of the ids.</summary>
public static class RuleExamples
{
    private static readonly AnnualDisclosureReport City = SampleReports.Balanced2021;
    private static readonly AnnualDisclosureReport Bureau = SampleReports.Balanced2019;
    private static readonly AnnualDisclosureReport County = SampleReports.WrongApplicantKind;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC1001", Bureau, Changed(Bureau, builder => builder.Year = 2022)),
        new("DC1002", City, Deviating(City, FormDeviationKind.TableOfOtherEdition, "proactive", "")),
        new("DC1003", Bureau, Changed(Bureau, builder => builder.Year = 2018)),
        new("DC1005", City, Deviating(City, FormDeviationKind.ElementOfOtherEdition, "proactive", "政府集中采购")),
        new("DC1006", Bureau, Deviating(Bureau, FormDeviationKind.AliasLabel, "proactive.article20Item1.*.totalDisclosed", "对外公开总量")),
        new("DC1101", City, Changed(City, builder => builder.Sections!.RemoveAt(5))),
        new("DC1102", City, Changed(City, builder => builder.Sections![5] = builder.Sections![5] with { Number = 7 })),
        new("DC1103", City, Changed(City, builder => builder.Sections![0] = builder.Sections![0] with { Title = "工作基本情况" })),
        new("DC1104", City, Changed(City, builder => builder.Sections!.Add(new ReportSection(7, "工作思路", "")))),
        new("DC1105", City, Filled(City, "reconsiderationAndLitigation", Figure.Absent)),
        new("DC1106", City, Changed(City, builder => SetRow(builder, ApplicationRow.PublishedMaterial, Figure.Absent))),
        new("DC1107", Bureau, Deviating(Bureau, FormDeviationKind.UnknownRow, "proactive", "其他主动公开文件")),
        new("DC1108", City, Filled(City, "proactive", Figure.Blank)),
        new("DC1109", City, City.With("litigationAfterReconsideration.corrected", Figure.Blank).With("directLitigation.otherOutcome", Figure.Blank)),
        new("DC1110", City, City.With("reconsideration.total", Figure.Blank)),
        new("DC1111", City, City.With("applications.disclosed.commercialEnterprise", Figure.Blank)),
        new("DC1112", City, City.With("proactive.administrativeRules.repealedThisYear", Figure.OfText("/")).With("proactive.administrativeRules.issuedThisYear", Figure.OfText("无"))),
        new("DC1113", Bureau, Bureau.With("proactive.centralizedProcurement.projectCount", Figure.OfText("3项(41笔)"))),
        new("DC1114", Bureau, Bureau.With("proactive.administrativeLicensing.priorYearItems", -12L)),
        new("DC1115", City, City.With("reconsideration.upheld", 22.5m)),
        new("DC1116", City, City.With("proactive.administrativeLicensing.decisionsMade", Figure.Of(12_480_331m).PrintedAs("12,480,331"))),
        new("DC1201", City, City.With("proactive.administrativeFees.amountCollected", 5_125_011m)),
        new("DC1202", Bureau, Changed(Bureau, builder => builder.Sections![1] = builder.Sections![1] with { Text = "" })),
        new("DC1204", City, City.With("proactive.administrativeFees.amountCollected", 0.12345678m)),
        new("DC2001", City, City.With("proactive.administrativeRules.inForce", 0L)),
        new("DC2002", County, County.With("proactive.administrativeRules.inForce", 6L)),
        new("DC2101", Bureau, Bureau.With("proactive.normativeDocuments.totalDisclosed", 2L)),
        new("DC2102", Bureau, Bureau.With("proactive.normativeDocuments.newlyDisclosed", 5L)),
        new("DC2103", Bureau, Bureau.With("proactive.normativeDocuments.newlyProduced", 34L)),
        new("DC2104", Bureau, Bureau.With("proactive.administrativeLicensing.netChange", -15L)),
        new("DC2105", Bureau, Bureau.With("proactive.administrativePenalties.decisionsMade", 17L)),
        new("DC2106", Bureau, Bureau.With("proactive.centralizedProcurement.projectCount", 0L)),
        new("DC3001", City, SampleReports.WrongApplicantKind),
        new("DC3002", City, City.With("applications.totalDisposed.researchInstitution", 3L)),
        new("DC3003", City, City.With("applications.internalAffairs.total", 21L)),
        new("DC3007", City, City.With("applications.carriedForwardToNextYear.legalServiceOrganization", 25L)),
        new("DC3101", City, City.With("applications.carriedOverFromPriorYear.researchInstitution", 5L)),
        new("DC3102", City, City.With("applications.carriedForwardToNextYear.total", 380L)),
        new("DC3103", City, City.With("applications.otherReason.total", 300L)),
        new("DC3104", City, Deviating(City, FormDeviationKind.FiguresInHeadRow, "applications.refused", "15 | 3 | 0 | 0 | 1 | 0 | 19")),
        new("DC3105", City, Changed(City, builder => SetRow(builder, ApplicationRow.FeeOverdue, 1L).Year = 2020)),
        new("DC3107", Changed(City, builder => builder.Authority = "松坪镇人民政府"), Changed(City, builder => SetRow(builder, ApplicationRow.StateSecret, 2L).Authority = "北岗街道办事处")),
        new("DC3109", Filled(City, "applications", Figure.Zero), Changed(City, builder =>
        {
            SetRow(builder, ApplicationRow.ReceivedThisYear, 0L);
            SetRow(builder, ApplicationRow.CarriedOverFromPriorYear, 0L);
        })),
        new("DC4001", City, City.With("reconsideration.pending", 20L)),
        new("DC4002", City, City.With("directLitigation.total", 17L)),
        new("DC4003", City, City.With("litigationAfterReconsideration.upheld", 6L)),
        new("DC4004", County, Changed(County, builder => builder.Set(CaseTrack.DirectLitigation, CaseOutcome.Total, 3L))),
    ];

    private static AnnualDisclosureReport Changed(AnnualDisclosureReport report, Action<ReportBuilder> change)
    {
        var builder = report.ToBuilder();
        change(builder);
        return builder.Build();
    }

    private static AnnualDisclosureReport Deviating(AnnualDisclosureReport report, FormDeviationKind kind, string element, string printed) =>
        Changed(report, builder => builder.Deviations.Add(new FormDeviation(kind, element, printed)));

    private static AnnualDisclosureReport Filled(AnnualDisclosureReport report, string table, Figure figure) => Changed(report, builder =>
    {
        foreach (var cell in builder.Form.Tables.Single(each => each.Path == table).Cells) builder.Set(cell, figure);
    });

    private static ReportBuilder SetRow(ReportBuilder builder, ApplicationRow row, Figure figure)
    {
        foreach (var kind in Enum.GetValues<ApplicantKind>()) builder.Set(row, kind, figure);
        return builder;
    }
}
