using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// The way in: asks every rule of the catalogue about a report. Deterministic and thread-safe; no figure is changed.
/// </summary>
public static class ReportAudit
{
    /// <summary>Audits a report.</summary>
    /// <param name="report">The report: read from a document or JSON, or made with a <see cref="ReportBuilder"/>.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <returns>Every finding, and how the other rules answered.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static AuditResult Run(AnnualDisclosureReport report, RuleOptions? options = null)
    {
        var audited = new AuditedReport(Guard.Against.Null(report), options ?? RuleOptions.Default);
        var answers = RuleEngine.Ask(RuleCatalogue.Rules, audited);
        return new AuditResult(audited, answers);
    }
}
