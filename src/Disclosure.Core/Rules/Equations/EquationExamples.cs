using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Equations;

/// <summary>The examples of the arithmetic rules.</summary>
internal static class EquationExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        // One application booked under another kind of applicant: two columns differ, the totals hold.
        new("DC3001", City, City.With("applications.receivedThisYear.naturalPerson", 511L).With("applications.receivedThisYear.otherOrganization", 8L)),
        new("DC3002", City, City.With("applications.totalDisposed.researchInstitution", 3L)),
        new("DC3003", City, City.With("applications.internalAffairs.total", 21L)),
        new("DC4001", City, City.With("reconsideration.pending", 20L)),
        new("DC4002", City, City.With("directLitigation.total", 17L)),
        new("DC4003", City, City.With("litigationAfterReconsideration.upheld", 6L)),
    ];
}
