using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Figures;

/// <summary>The examples of the rules on single figures.</summary>
internal static class FigureExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;
    private static readonly ExampleReport Bureau = ExampleReport.Trial2019;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(
            "DC1112",
            City,
            City.With("proactive.administrativeRules.repealedThisYear", Figure.OfText("/"))
                .With("proactive.administrativeRules.issuedThisYear", Figure.OfText("无"))),
        new("DC1113", Bureau, Bureau.With("proactive.centralizedProcurement.projectCount", Figure.OfText("3项(41笔)"))),
        new("DC1114", Bureau, Bureau.With("proactive.administrativeLicensing.priorYearItems", -12L)),
        new("DC1115", City, City.With("reconsideration.upheld", 22.5m)),
        new("DC1116", City, City.With("proactive.administrativeLicensing.decisionsMade", Figure.Of(12_480_331m).PrintedAs("12,480,331"))),
        new("DC1201", City, City.With("proactive.administrativeFees.amountCollected", 5_125_011m)),
        new("DC1202", Bureau, Bureau.WithoutText(SectionKind.ProactiveDisclosure)),
        new("DC1204", City, City.With("proactive.administrativeFees.amountCollected", 0.12345678m)),
    ];
}
