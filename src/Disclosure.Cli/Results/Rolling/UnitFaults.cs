using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports.Units;
using Disclosure.Results.Inputs;
using Disclosure.Rules;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>Says what the units' own reports have against them before they are added up: in a sum faults can cancel each other.</summary>
/// <param name="rules">The choices of the audit.</param>
/// <param name="remarks">Takes what is said.</param>
internal sealed class UnitFaults(RuleOptions rules, IRemarks remarks)
{
    private const int UnitsTold = 20;

    /// <summary>Says which units have errors in their figures, each with its first.</summary>
    /// <returns>Whether any has.</returns>
    public bool HasWrongUnits(UnitPlacement placement)
    {
        var wrong = 0;
        foreach (var unit in placement.Units.Where(unit => unit.Report is not null))
        {
            var errors = ReportAudit.Run(unit.Report!.Report, rules).Findings.Where(IsOfFigures).ToList();
            if (errors.Count == 0 || ++wrong > UnitsTold) continue;
            var first = errors[0];
            remarks.Say(RollupTexts.WrongUnit(unit, first.RuleId, new(first.Message(), first.Message(DisplayLanguage.English)), errors.Count));
        }

        if (wrong > UnitsTold) remarks.Say(RollupTexts.MoreWrongUnits(wrong - UnitsTold));
        return wrong > 0;
    }

    /// <summary>Says of which units there are versions with other figures and nothing that orders them.</summary>
    /// <returns>Whether there are any.</returns>
    public bool HasRivals(UnitPlacement placement)
    {
        var contested = placement.Units.Where(unit => unit.Rivals.Any()).ToList();
        foreach (var unit in contested.Take(UnitsTold)) remarks.Say(RollupTexts.Contested(unit));
        if (contested.Count > UnitsTold) remarks.Say(RollupTexts.MoreContested(contested.Count - UnitsTold));
        return contested.Count > 0;
    }

    /// <summary>Says which cells have a sum that no report can hold.</summary>
    /// <returns>Whether there are any.</returns>
    public bool HasSumsBeyondRange(RolledUpReport sum)
    {
        var beyond = sum.Cells.Where(cell => cell.IsBeyondRange).ToList();
        if (beyond.Count > 0) remarks.Say(RollupTexts.BeyondRange(beyond[0].Cell.Name, beyond.Count));
        return beyond.Count > 0;
    }

    private static bool IsOfFigures(Finding finding) => finding.Severity == RuleSeverity.Error && finding.Cells.Count > 0;
}
