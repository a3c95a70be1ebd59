using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>The examples of the rules on what stands at the end of two years.</summary>
internal static class StockExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;
    private static readonly ExampleReport County = ExampleReport.Trial2019;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC6003", NextYear([64, 18, 558]), NextYear([64, 18, 554])),
        new("DC6004", NextYear([64, 18, 558]), NextYear([64, 600, 0])),
        new("DC6005", NextYear2020("administrativeLicensing", [10, 0, 845]), NextYear2020("administrativeLicensing", [12, -2, 845])),
        new("DC6006", NextYear2020("normativeDocuments", [3, 3, 24]), NextYear2020("normativeDocuments", [3, 3, 21])),
        new("DC6008", NextYear([64, 18, 558]), NextYear([64, 18, 558], City.With("reconsideration.pending", 40))),
    ];

    private static ExampleReport NextYear(long[] normativeDocuments, ExampleReport? prior = null) => City
        .OfYear(City.Report.Year!.Value + 1)
        .WithRow("proactive.administrativeRules", 2, 1, 32)
        .WithRow("proactive.normativeDocuments", normativeDocuments)
        .After(prior ?? City);

    private static ExampleReport NextYear2020(string row, long[] figures) =>
        County.OfYear(County.Report.Year!.Value + 1).WithRow($"proactive.{row}", figures).After(County);
}
