using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Series;
using Disclosure.Reports.Units;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// Holds a report against those of the units that it adds up, and finds the unit that breaks the sum. Deterministic and thread-safe; no
/// figure is changed.
/// </summary>
public static class RollupAudit
{
    /// <summary>Audits a sum.</summary>
    /// <param name="parent">The sum, such as a government's report.</param>
    /// <param name="children">The units' reports, in any order.</param>
    /// <param name="units">The list of units; null where there is none, so that nobody knows whether all units are there.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <exception cref="ArgumentException">The parent, the children or one of them is null; the options do not fit the catalogue.</exception>
    public static RollupResult Run(AnnualDisclosureReport parent, IEnumerable<SeriesReport> children, UnitList? units = null, RuleOptions? options = null) =>
        Run(Dossier.OfUnits(Guard.Against.Null(parent), UnitPlacement.Of(children, units, parent.Year)), options);

    /// <summary>Audits a sum with what else stands beside it: last year's sum, the units of last year; or what a sheet prints as its sum.</summary>
    /// <param name="dossier">The sum with its units, as <see cref="Dossier.OfUnits"/> and <see cref="Dossier.OfSheet"/> put it together.</param>
    /// <param name="options">The audit's choices; the usual ones when null.</param>
    /// <exception cref="ArgumentException">The dossier is null or has no units; the options do not fit the catalogue.</exception>
    public static RollupResult Run(Dossier dossier, RuleOptions? options = null)
    {
        Guard.Against.Null(dossier);
        if (dossier.Units is null) throw new ArgumentException("The dossier has no units.", nameof(dossier));
        return new RollupResult(ReportAudit.Run(dossier, options));
    }
}
