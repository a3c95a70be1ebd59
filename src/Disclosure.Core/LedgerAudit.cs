using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Ledgers;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// Holds a report against the ledger of cases from which it was counted: every deadline, every cell of sections 三 and 四, and the cases that
/// explain where they differ. Deterministic and thread-safe; no figure is changed.
/// </summary>
public static class LedgerAudit
{
    /// <summary>Holds a report against a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="report">The report; its year must be known.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <returns>Every finding about the report, and those on the ledger apart.</returns>
    /// <exception cref="ArgumentException">
    /// Ledger or report is null, or the report's year is not known; the options grade a rule that does not exist, or one of plausibility as an error.
    /// </exception>
    public static LedgerResult Run(CaseLedger ledger, AnnualDisclosureReport report, RuleOptions? options = null) =>
        Run(YearOf(ledger, report), report, options);

    /// <summary>What a ledger says of a report's year, counted in the report's edition.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="report">The report; its year must be known.</param>
    /// <exception cref="ArgumentException">Ledger or report is null, or the report's year is not known.</exception>
    public static LedgerYear YearOf(CaseLedger ledger, AnnualDisclosureReport report) => YearOf(ledger, report, today: null);

    /// <summary>What a ledger says of a report's year, counted in the report's edition, with what else is known.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="report">The report; its year must be known.</param>
    /// <param name="today">The day on which the ledger is looked at; null where it is not known.</param>
    /// <param name="prior">The ledger of the year before, where that is kept apart.</param>
    /// <exception cref="ArgumentException">Ledger or report is null, or the report's year is not known.</exception>
    public static LedgerYear YearOf(CaseLedger ledger, AnnualDisclosureReport report, DateOnly? today, CaseLedger? prior = null)
    {
        var year = Guard.Against.Null(report).Year ?? throw new ArgumentException("The year of the report is not known.", nameof(report));
        return new LedgerYear(Guard.Against.Null(ledger), year, report.Form) { Today = today, Prior = prior };
    }

    /// <summary>Holds a report against a year of a ledger.</summary>
    /// <param name="year">The year of the ledger, with what else is known of it.</param>
    /// <param name="report">The report, of the same year and edition.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <returns>Every finding about the report, and those on the ledger apart.</returns>
    /// <exception cref="ArgumentException">Year or report is null, or they do not fit; the options do not fit the rules.</exception>
    public static LedgerResult Run(LedgerYear year, AnnualDisclosureReport report, RuleOptions? options = null)
    {
        Guard.Against.Null(year);
        Guard.Against.Null(report);
        return new LedgerResult(year, ReportAudit.Run(new Dossier(report, Companion.Ledger(year)), options));
    }
}
