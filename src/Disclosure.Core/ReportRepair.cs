using Ardalis.GuardClauses;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Repairs;
using Disclosure.Reports;
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
    /// <exception cref="ArgumentException">The report is null; a cell of the options belongs to another edition; a neighbouring report is of another year.</exception>
    public static RepairResult Find(AnnualDisclosureReport report, RepairOptions? options = null, BlankReading blanks = BlankReading.Zero) =>
        Find(report, options, blanks, RuleCatalogue.Rulebook);

    /// <summary>Finds the repairs of an audited report, its blanks read as in the audit.</summary>
    /// <param name="audit">The audit's result.</param>
    /// <param name="options">The choices of the search; the usual ones when null.</param>
    /// <exception cref="ArgumentException">The audit's result is null, or the options do not fit its report.</exception>
    public static RepairResult Repairs(this AuditResult audit, RepairOptions? options = null) =>
        Find(Guard.Against.Null(audit).Report, options, audit.Options.BlankReading, audit.Rulebook);

    /// <summary>
    /// The findings of equations, those together that have one cause, each cause with the parts of the repairs that reconcile it and the
    /// slips that would explain it.
    /// </summary>
    /// <param name="audit">The audit's result.</param>
    /// <param name="repairs">The repairs of the audited report, where they were searched already; when null they are searched here.</param>
    /// <exception cref="ArgumentException">The audit's result is null, or the repairs are those of another report.</exception>
    public static IReadOnlyList<Diagnosis> Diagnose(this AuditResult audit, RepairResult? repairs = null)
    {
        Guard.Against.Null(audit);
        if (repairs is not null && !repairs.Report.Equals(audit.Report)) throw new ArgumentException("The repairs are those of another report.", nameof(repairs));
        return audit.Findings.Count == 0 ? [] : DiagnosisFinder.Find(audit, repairs ?? audit.Repairs());
    }

    /// <summary>A corrected copy.</summary>
    /// <param name="report">The report for which the repair was found, or a copy in which its cells still stand as they were.</param>
    /// <param name="repair">The repair.</param>
    /// <exception cref="ArgumentException">One of the two is null, or a cell holds something else than the repair starts from.</exception>
    public static AnnualDisclosureReport Apply(this AnnualDisclosureReport report, Repair repair)
    {
        var builder = Guard.Against.Null(report).ToBuilder();
        foreach (var edit in Guard.Against.Null(repair).Edits)
        {
            if (report[edit.Cell] != edit.From) throw new ArgumentException($"{edit.Cell.Path} holds “{report[edit.Cell]}”; the repair starts from “{edit.From}”.", nameof(repair));
            builder.Set(edit.Cell, edit.To);
        }

        return builder.Build();
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
        return Disclosure.Repairs.ImpliedValues.Of(report, blanks, RuleCatalogue.Rulebook.Analyse(report.Form), cell).FirstOrDefault(implied => implied.Cell == cell);
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
        return [.. Disclosure.Repairs.ImpliedValues.Of(report, blanks, RuleCatalogue.Rulebook.Analyse(report.Form))];
    }

    private static RepairResult Find(AnnualDisclosureReport report, RepairOptions? options, BlankReading blanks, Rulebook rulebook)
    {
        Guard.Against.Null(report);
        Guard.Against.UndefinedValue(blanks);
        var choices = options ?? RepairOptions.Default;
        foreach (var cell in choices.FixedCells.Concat(choices.Weights.Keys)) Guard.Against.CellOfOtherForm(cell, report.Form, nameof(options));
        if (choices.PriorYear?.Year is { } before && report.Year is { } year && before != year - 1) throw new ArgumentException($"The report of {before} is not of the year before {year}.", nameof(options));
        if (choices.FollowingYear?.Year is { } after && report.Year is { } own && after != own + 1) throw new ArgumentException($"The report of {after} is not of the year after {own}.", nameof(options));
        return new RepairResult(report, blanks, choices, rulebook.Analyse(report.Form));
    }
}
