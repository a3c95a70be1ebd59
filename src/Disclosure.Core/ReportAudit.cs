using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;
using Disclosure.Rules.Equations.Screening;

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
    /// <exception cref="ArgumentException">The report is null; the options grade a rule that does not exist, or one of plausibility as an error.</exception>
    public static AuditResult Run(AnnualDisclosureReport report, RuleOptions? options = null) => Run(report, options, RuleCatalogue.Rulebook);

    /// <summary>Audits a report by another rulebook than the catalogue as delivered.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>Every finding, and how the other rules answered.</returns>
    /// <exception cref="ArgumentException">
    /// The report or the rulebook is null; the options grade a rule that the rulebook lacks, or one of plausibility as an error.
    /// </exception>
    public static AuditResult Run(AnnualDisclosureReport report, RuleOptions? options, Rulebook rulebook) =>
        AuditResult.Of(new AuditedReport(Guard.Against.Null(report), options ?? RuleOptions.Default), Guard.Against.Null(rulebook));

    /// <summary>
    /// Audits a report beside others: last year's, those of its units and so on. Besides the rules on the report alone, those are
    /// asked over several reports whose companions are there; what companions say by themselves is not judged.
    /// </summary>
    /// <param name="dossier">The report with its companions.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <returns>Every finding about the report, and how the other rules answered.</returns>
    /// <exception cref="ArgumentException">The dossier is null; the options grade a rule that does not exist, or one of plausibility as an error.</exception>
    public static AuditResult Run(Dossier dossier, RuleOptions? options = null) => Run(dossier, options, RuleCatalogue.Rulebook);

    /// <summary>Audits a report beside others by another rulebook than the catalogue as delivered.</summary>
    /// <param name="dossier">The report with its companions.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>Every finding about the report, and how the other rules answered.</returns>
    /// <exception cref="ArgumentException">
    /// The dossier or the rulebook is null; the options grade a rule that the rulebook lacks, or one of plausibility as an error.
    /// </exception>
    public static AuditResult Run(Dossier dossier, RuleOptions? options, Rulebook rulebook) =>
        AuditResult.Of(new AuditedReport(Guard.Against.Null(dossier), options ?? RuleOptions.Default), Guard.Against.Null(rulebook));

    /// <summary>
    /// Whether every equation of the report's edition (42 in 2021, 40 in 2019) certainly holds and no figure is below 0 that
    /// cannot be. The quick question for those who need no findings.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="blanks">How a blank or not-applicable cell counts.</param>
    /// <returns>True when all hold; false when one does not, or when what was read does not decide it.</returns>
    /// <exception cref="ArgumentException">The report is null, or the reading of blanks is none.</exception>
    public static bool EquationsHold(AnnualDisclosureReport report, BlankReading blanks = BlankReading.Zero) =>
        EquationCheck.Holds(Guard.Against.Null(report), Guard.Against.UndefinedValue(blanks), RuleCatalogue.Rulebook.For(report.Form));
}
