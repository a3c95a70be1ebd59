using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports;
using Disclosure.Reports.Dossiers;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// The way from a report that does not reconcile to its repairs: the smallest sets of cells whose figures can be changed
/// so that every equation holds, all of them, with the slips that would explain them. Deterministic and thread-safe; no
/// figure is changed unless a repair is applied.
/// </summary>
public static class ReportRepair
{
    /// <summary>Finds the repairs of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The choices of the search; the usual ones when null.</param>
    /// <param name="blanks">How a blank or not-applicable cell counts.</param>
    /// <exception cref="ArgumentException">The report is null, or a cell of the options belongs to another edition.</exception>
    public static RepairResult Find(AnnualDisclosureReport report, RepairOptions? options = null, BlankReading blanks = BlankReading.Zero) =>
        Find(Dossier.Of(Guard.Against.Null(report)), options, blanks, RuleCatalogue.Rulebook);

    /// <summary>
    /// Finds the repairs of a report beside others: changes in any of them after which the equations of each, and those over
    /// several, hold. Reports and cells that are known to be right are fixed by the options.
    /// </summary>
    /// <param name="dossier">The report with its companions.</param>
    /// <param name="options">The choices of the search; the usual ones when null.</param>
    /// <param name="blanks">How a blank or not-applicable cell counts.</param>
    /// <exception cref="ArgumentException">The dossier is null; a cell of the options belongs to another edition, or to a report that is not there.</exception>
    public static RepairResult Find(Dossier dossier, RepairOptions? options = null, BlankReading blanks = BlankReading.Zero) =>
        Find(dossier, options, blanks, RuleCatalogue.Rulebook);

    /// <summary>
    /// Finds the repairs of an audited report, its blanks and companions as in the audit: changes after which the equations of the
    /// rules that are not off hold.
    /// </summary>
    /// <param name="audit">The audit's result.</param>
    /// <param name="options">The choices of the search; the usual ones when null.</param>
    /// <exception cref="ArgumentException">The audit's result is null, or the options do not fit its report.</exception>
    public static RepairResult Repairs(this AuditResult audit, RepairOptions? options = null) =>
        Find(Guard.Against.Null(audit).Dossier, options, audit.Options.BlankReading, audit.RulesInForce);

    /// <summary>
    /// The findings of equations, those together that have one cause, each cause with the parts of the repairs that reconcile it and the
    /// slips that would explain it. Which findings have one cause only a search for repairs shows; where no equation of a finding is
    /// broken and no totals are blank, none is made.
    /// </summary>
    /// <param name="audit">The audit's result.</param>
    /// <param name="repairs">The repairs of what was audited, where they were searched already; when null they are searched here if need be.</param>
    /// <exception cref="ArgumentException">The audit's result is null, or the repairs are those of another report.</exception>
    public static IReadOnlyList<Diagnosis> Diagnose(this AuditResult audit, RepairResult? repairs = null)
    {
        Guard.Against.Null(audit);
        if (repairs is not null && !repairs.Report.Equals(audit.Report))
        {
            throw new ArgumentException("The repairs are those of another report.", nameof(repairs));
        }

        return DiagnosisFinder.Find(audit, () => repairs ?? audit.Repairs());
    }

    /// <summary>A corrected copy of the report alone; what a repair changes in companions stays to be done.</summary>
    /// <param name="report">The report for which the repair was found, or a copy in which its cells still stand as they were.</param>
    /// <param name="repair">The repair.</param>
    /// <exception cref="ArgumentException">One of the two is null, or a cell holds something else than the repair starts from.</exception>
    public static AnnualDisclosureReport Apply(this AnnualDisclosureReport report, Repair repair)
    {
        Guard.Against.Null(report);
        return Corrected(report, Guard.Against.Null(repair).Edits.Where(edit => edit.Report.IsSubject));
    }

    /// <summary>A corrected copy of the report and of those beside it.</summary>
    /// <param name="dossier">The dossier for which the repair was found, or one in which its cells still stand as they were.</param>
    /// <param name="repair">The repair.</param>
    /// <exception cref="ArgumentException">One of the two is null, or a cell is not there or holds something else than the repair starts from.</exception>
    public static Dossier Apply(this Dossier dossier, Repair repair)
    {
        Guard.Against.Null(dossier).Require(Guard.Against.Null(repair).Edits.Select(edit => edit.At), nameof(repair));
        var corrected = repair.Edits.GroupBy(edit => edit.Report)
            .ToDictionary(edits => edits.Key, edits => Corrected(dossier.ReportIn(edits.Key)!, edits));
        return dossier.With(corrected);
    }

    /// <summary>What a cell must hold so that every equation holds while all other figures stand, whatever the cell holds now.</summary>
    /// <param name="report">The report, finished or not.</param>
    /// <param name="cell">A cell of the report's form.</param>
    /// <param name="blanks">How blank cells count; unless said otherwise as not filled in yet, any number from 0 up.</param>
    /// <returns>The numbers that will do; null when no equation has the cell.</returns>
    /// <exception cref="ArgumentException">The report or the cell is null, the cell belongs to another edition, or the reading of blanks is none.</exception>
    public static ImpliedValue? ImpliedValue(this AnnualDisclosureReport report, FormCell cell, BlankReading blanks = BlankReading.Unknown)
    {
        Guard.Against.CellOfOtherForm(cell, Guard.Against.Null(report).Form);
        Guard.Against.UndefinedValue(blanks);
        return Implied(report, blanks, cell).FirstOrDefault(implied => implied.Cell == cell);
    }

    /// <summary>What each cell without a figure must hold so that every equation holds while all figures stand.</summary>
    /// <param name="report">The report, finished or not.</param>
    /// <param name="blanks">How blank cells count; unless said otherwise as not filled in yet, any number from 0 up.</param>
    /// <returns>The cells in equations that hold no figure, in printed order.</returns>
    /// <exception cref="ArgumentException">The report is null, or the reading of blanks is none.</exception>
    public static IReadOnlyList<ImpliedValue> ImpliedValues(this AnnualDisclosureReport report, BlankReading blanks = BlankReading.Unknown)
    {
        Guard.Against.Null(report);
        Guard.Against.UndefinedValue(blanks);
        return [.. Implied(report, blanks)];
    }

    private static IEnumerable<ImpliedValue> Implied(AnnualDisclosureReport report, BlankReading blanks, ReportCell? opened = null) =>
        Disclosure.Repairs.ImpliedValues.Of(Dossier.Of(report), blanks, TiedSystems.Of(RuleCatalogue.Rulebook.Analyse(report.Form)), opened);

    private static RepairResult Find(Dossier dossier, RepairOptions? options, BlankReading blanks, Rulebook rulebook)
    {
        Guard.Against.Null(dossier);
        Guard.Against.UndefinedValue(blanks);
        var choices = options ?? RepairOptions.Default;
        dossier.Require(choices.FixedCells, nameof(options));
        dossier.Require(choices.Weights.Keys, nameof(options));
        var form = dossier.Subject.Form;
        var systems = dossier.Companions.Count == 0 ? TiedSystems.Of(rulebook.Analyse(form)) : TiedSystems.Of(rulebook.For(form).Beside(dossier.Shape));
        return new RepairResult(dossier, blanks, choices, systems);
    }

    private static AnnualDisclosureReport Corrected(AnnualDisclosureReport report, IEnumerable<RepairEdit> edits)
    {
        var builder = report.ToBuilder();
        foreach (var edit in edits)
        {
            if (report[edit.Cell] != edit.From)
            {
                throw new ArgumentException($"{edit.At} holds “{report[edit.Cell]}”; the repair starts from “{edit.From}”.", nameof(edits));
            }

            builder.Set(edit.Cell, edit.To);
        }

        return builder.Build();
    }
}
