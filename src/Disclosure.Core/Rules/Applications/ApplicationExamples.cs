using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Applications;

/// <summary>The examples of the rules on applications that are no equations.</summary>
internal static class ApplicationExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC3102", City, City.With("applications.carriedForwardToNextYear.total", 380L)),
        new("DC3103", City, City.With("applications.otherReason.total", 300L)),
        new("DC3104", City, City.Printing(
            new BilingualText("“（三）不予公开”一行填有数字", "the row group （三）不予公开 holds figures"),
            FormDeviationKind.FiguresInRowGroup, "applications.refused", "15 | 3 | 0 | 0 | 1 | 0 | 19")),
        new("DC3105", City.OfYear(2020), City.WithAll("applications.feeOverdue", 1L).OfYear(2020)),
        new("DC3107", City.OfAuthority("松坪镇人民政府"), City.WithAll("applications.stateSecret", 2L).OfAuthority("北岗街道办事处")),
        new(
            "DC3109",
            City.WithAll("applications", Figure.Zero),
            City.WithAll("applications.receivedThisYear", 0L).WithAll("applications.carriedOverFromPriorYear", 0L)),
    ];
}
