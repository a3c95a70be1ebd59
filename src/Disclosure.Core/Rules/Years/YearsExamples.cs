using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Years;

/// <summary>The examples of the rules on several years that are no equations.</summary>
internal static class YearsExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;
    private static readonly ExampleReport County = ExampleReport.Trial2019;
    private static readonly int Year = City.Report.Year!.Value;
    private static readonly string Total = CellKey.Of(ApplicationRow.CarriedOverFromPriorYear, ApplicantKind.Total).Path;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC6007", NextYear.After(City), City.After(County.OfYear(Year - 1))),
        new("DC6009", NextYear.After(City), NextYear.With("proactive.administrativePenalties.decisionsMade", 6).After(City)),
        new("DC6010", NextYear.With("proactive.administrativePenalties.decisionsMade", 701_223).After(City), NextYear.After(City)),
        new("DC6011", City.BesideVersion(City), City.BesideVersion(City.With("proactive.administrativePenalties.decisionsMade", 733_950))),
        new("DC6012", NextYear.After(City), NextYear.With("proactive.administrativeFees.amountCollected", 512_501_100).After(City)),
        new("DC6013", City.OfYear(Year + 2).AfterEarlier(City).AfterEarlier(NextYear), City.OfYear(Year + 2).AfterEarlier(City)),
        new("DC6014", NextYear.OfScope(ReportScope.Own).After(OwnFigures), NextYear.OfScope(ReportScope.Consolidated).After(OwnFigures)),
        new("DC6015", Quoting(627), Quoting(617)),
        new("DC6016", NextYear.AfterEarlier(City), NextYear.AfterEarlier(County.OfYear(Year))),
        new("DC6017", Adjusted(-14), Adjusted(3)),
        new("DC6018", NextYear.After(City), NextYear.After(City.OfAuthority("青石县水务局"))),
    ];

    private static ExampleReport NextYear => City.OfYear(Year + 1);

    private static ExampleReport OwnFigures => City.OfScope(ReportScope.Own);

    private static ExampleReport Quoting(int received) =>
        NextYear.WithText(SectionKind.Overview, $"上年收到申请{NumberText.Plain(received)}件。").After(City);

    // What the report carries over is 14 less than the one of the year before carries forward.
    private static ExampleReport Adjusted(long moved) => NextYear.After(City).With(new Adjustment
    {
        Authority = City.Report.Authority!,
        Year = Year + 1,
        Kind = AdjustmentKind.Transfer,
        Reason = "申请随职责划出",
        Cells = new Dictionary<string, long> { [Total] = moved },
    });
}
