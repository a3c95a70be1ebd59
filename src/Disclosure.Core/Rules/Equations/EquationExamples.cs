using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Equations;

/// <summary>The examples of the arithmetic rules.</summary>
internal static class EquationExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;
    private static readonly ExampleReport Bureau = ExampleReport.Trial2019;

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC2001", City, City.With("proactive.administrativeRules.inForce", 0L)),
        new("DC2101", Bureau, Bureau.With("proactive.normativeDocuments.totalDisclosed", 2L)),
        new("DC2102", Bureau, Bureau.With("proactive.normativeDocuments.newlyDisclosed", 5L)),
        new("DC2104", Bureau, Bureau.With("proactive.administrativeLicensing.netChange", -15L)),

        // One application booked under another kind of applicant: two columns differ, the totals hold.
        new("DC3001", City, City.With("applications.receivedThisYear.naturalPerson", 511L).With("applications.receivedThisYear.otherOrganization", 8L)),
        new("DC3002", City, City.With("applications.totalDisposed.researchInstitution", 3L)),
        new("DC3003", City, City.With("applications.internalAffairs.total", 21L)),
        new("DC3007", City, City.With("applications.carriedForwardToNextYear.legalServiceOrganization", 25L)),
        new("DC3101", City, City.With("applications.carriedOverFromPriorYear.researchInstitution", 5L)),
        new("DC4001", City, City.With("reconsideration.pending", 20L)),
        new("DC4002", City, City.With("directLitigation.total", 17L)),
        new("DC4003", City, City.With("litigationAfterReconsideration.upheld", 6L)),
    ];
}
