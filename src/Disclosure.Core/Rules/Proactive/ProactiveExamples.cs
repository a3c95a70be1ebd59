using Disclosure.Reports;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Proactive;

/// <summary>The examples of the rules on proactive disclosure that are no equations.</summary>
internal static class ProactiveExamples
{
    private static readonly ExampleReport Bureau = ExampleReport.Trial2019;
    private static readonly ExampleReport District = ExampleReport.Revised2021.OfAuthority("白鹭区民政局").WithAll("proactive.administrativeRules", Figure.Zero);

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC2002", District, District.With("proactive.administrativeRules.inForce", 6L)),
        new("DC2103", Bureau, Bureau.With("proactive.normativeDocuments.newlyProduced", 34L)),
        new("DC2105", Bureau, Bureau.With("proactive.administrativePenalties.decisionsMade", 17L)),
        new("DC2106", Bureau, Bureau.With("proactive.centralizedProcurement.projectCount", 0L)),
    ];
}
