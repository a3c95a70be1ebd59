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
            City.After(YearBefore([501, 80, 2, 4, 19, 7, 613], [20, 3, 0, 0, 1, 0, 24])),
            City.After(YearBefore([503, 80, 2, 4, 19, 7, 615], [22, 3, 0, 0, 1, 0, 26]))),
    ];

    // As many applications as the city disposed of, and what is still open of them.
    private static ExampleReport YearBefore(long[] received, long[] carriedForward) => City
        .OfYear(City.Report.Year!.Value - 1)
        .WithRow("applications.receivedThisYear", received)
        .WithRow("applications.carriedForwardToNextYear", carriedForward);
}
