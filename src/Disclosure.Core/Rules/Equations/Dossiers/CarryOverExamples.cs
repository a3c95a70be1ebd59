using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>The examples of the rules on what one year hands on to the next.</summary>
internal static class CarryOverExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new(
            "DC6001",
            NextYear([501, 80, 2, 4, 19, 7, 613], [31, 6, 0, 0, 1, 0, 38]),
            NextYear([503, 80, 2, 4, 19, 7, 615], [29, 6, 0, 0, 1, 0, 36])),
        new(
            "DC6002",
            NextYear([501, 80, 2, 4, 19, 7, 613], [31, 6, 0, 0, 1, 0, 38]),
            NextYear([502, 79, 2, 4, 19, 7, 613], [30, 7, 0, 0, 1, 0, 38])),
    ];

    // The year after, in which as much was disposed of.
    private static ExampleReport NextYear(long[] received, long[] carriedOver) => City
        .OfYear(City.Report.Year!.Value + 1)
        .WithRow("applications.receivedThisYear", received)
        .WithRow("applications.carriedOverFromPriorYear", carriedOver)
        .After(City);
}
