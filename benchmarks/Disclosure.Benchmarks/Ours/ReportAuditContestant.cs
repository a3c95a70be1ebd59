using Disclosure.Benchmarks.Reports;
using Disclosure.Benchmarks.Verification;
using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Rules.Equations;

namespace Disclosure.Benchmarks.Ours;

/// <summary>The full audit: every rule of the catalogue, findings without prose.</summary>
public sealed class ReportAuditContestant : IContestant
{
    public string Name => "ReportAudit.Run";

    public AuditResult Run(AnnualDisclosureReport report) => ReportAudit.Run(report);

    public IReadOnlySet<string> Breaches(AuditInput input) => Names(Run(input.Report).Findings);

    /// <summary>The findings that the rivals look for too, by name.</summary>
    /// <exception cref="InvalidOperationException">There is a finding of another rule: the sample is not what it should be.</exception>
    internal static IReadOnlySet<string> Names(IEnumerable<Finding> findings) => findings
        .Select(finding => finding.Rule is EquationRule || finding.RuleId == "DC1114"
            ? BreachNames.Of(finding.RuleId, finding.Subject)
            : throw new InvalidOperationException($"Only equations and signs should be broken, not {finding}"))
        .ToHashSet();
}
