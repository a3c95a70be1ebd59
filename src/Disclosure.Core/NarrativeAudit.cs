using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Reports.Adjustments;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Series;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// Audits a report beside its own text: besides the rules on figures, those on what the text says are asked. Findings on the text are never
/// errors. A report without its text is audited as <see cref="ReportAudit"/> does. Deterministic and thread-safe; no figure is changed.
/// </summary>
public static class NarrativeAudit
{
    /// <summary>Audits a report beside its text.</summary>
    /// <param name="report">The report with its sections.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <returns>Every finding on figures and text, and how the other rules answered.</returns>
    /// <exception cref="ArgumentException">The report is null; the options grade a rule that does not exist, or one of plausibility as an error.</exception>
    public static AuditResult Run(AnnualDisclosureReport report, RuleOptions? options = null) => Run(new Dossier(Guard.Against.Null(report)), options);

    /// <summary>Audits a report beside its text and what else stands beside it.</summary>
    /// <param name="dossier">The report with its companions.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <returns>Every finding on figures and text, and how the other rules answered.</returns>
    /// <exception cref="ArgumentException">The dossier is null; the options grade a rule that does not exist, or one of plausibility as an error.</exception>
    public static AuditResult Run(Dossier dossier, RuleOptions? options = null) => Run(dossier, options, RuleCatalogue.Rulebook);

    /// <summary>Audits a report beside its text and what else stands beside it, by another rulebook than the catalogue as delivered.</summary>
    /// <param name="dossier">The report with its companions.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>Every finding on figures and text, and how the other rules answered.</returns>
    /// <exception cref="ArgumentException">
    /// The dossier or the rulebook is null; the options grade a rule that the rulebook lacks, or one of plausibility as an error.
    /// </exception>
    public static AuditResult Run(Dossier dossier, RuleOptions? options, Rulebook rulebook) =>
        ReportAudit.Run(Guard.Against.Null(dossier).WithText(), options, rulebook);

    /// <summary>Audits a series, every year beside its text too.</summary>
    /// <param name="series">The reports of an organ.</param>
    /// <param name="adjustments">What lawfully came between years, of this organ and others; nothing when null.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <returns>Every finding; none for a series without reports.</returns>
    /// <exception cref="ArgumentException">The series is null; the options grade a rule that does not exist, or one of plausibility as an error.</exception>
    public static SeriesResult Run(ReportSeries series, AdjustmentList? adjustments = null, RuleOptions? options = null) =>
        SeriesAudit.Run(series, adjustments, options, RuleCatalogue.Rulebook, dossier => dossier.WithText());
}
