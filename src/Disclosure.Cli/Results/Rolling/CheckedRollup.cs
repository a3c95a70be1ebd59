using Disclosure.Cli.Texts;
using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Reports.Units;
using Disclosure.Results.Checking;
using Disclosure.Rules;
using Disclosure.Rules.Units.Residuals;

namespace Disclosure.Cli.Results.Rolling;

/// <summary>A sum held against its units, as it is shown. Immutable.</summary>
internal sealed class CheckedRollup
{
    /// <summary>Puts together what is shown.</summary>
    /// <param name="sum">The sum with its findings.</param>
    /// <param name="result">What the audit found.</param>
    /// <param name="options">The choices of the audit.</param>
    public CheckedRollup(CheckedInput sum, RollupResult result, RuleOptions options)
    {
        (Sum, Result) = (sum, result);
        Differing = [.. result.Audit.Report.Form.Cells.Where(cell => result.Residual(cell) is { } gap && Math.Abs(gap) > RoundingIn(result, cell))];
        var named = result.Answers.Where(answer => answer.Kind != RollupAnswerKind.NotLocated).SelectMany(answer => answer.Units).ToHashSet();
        Units = [.. result.Placement.Units.Select(unit => new UnitRow(
            unit,
            unit.Report is { } report ? ReportAudit.Run(report.Report, options).Findings.Count(finding => finding.Severity == RuleSeverity.Error) : null,
            unit.Report is { } own ? Differing.Count(cell => own.Report.Form.Find(cell.Key) is { } same && own.Report[same].Number is not (null or 0)) : null,
            named.Contains(unit.Unit),
            StandingOf(unit, result)))];
    }

    /// <summary>The sum with its findings.</summary>
    public CheckedInput Sum { get; }

    /// <summary>What the audit found.</summary>
    public RollupResult Result { get; }

    /// <summary>The units, in their order.</summary>
    public IReadOnlyList<UnitRow> Units { get; }

    /// <summary>The cells in which the sum differs from its units by more than rounding.</summary>
    public IReadOnlyList<FormCell> Differing { get; }

    /// <summary>What each unit adds to a cell: the largest first, those that add nothing left out.</summary>
    public IEnumerable<Addend> AddendsOf(FormCell cell) => Result[cell].Addends.Where(addend => addend.Number != 0).OrderByDescending(addend => addend.Number);

    // A unit is in the sum where nothing differs, or where one certain answer explains all that does.
    private BilingualText StandingOf(PlacedUnit unit, RollupResult result)
    {
        if (unit.Report is null) return RollupTexts.NotHandedIn;
        if (result.Answers.FirstOrDefault(answer => answer.Units.Contains(unit.Unit) && answer.Kind != RollupAnswerKind.NotLocated) is { } answer)
        {
            return answer.Kind switch
            {
                RollupAnswerKind.LeftOut => RollupTexts.LeftOut,
                RollupAnswerKind.AddedTwice => RollupTexts.AddedTwice,
                RollupAnswerKind.OtherVersion => RollupTexts.OtherVersion,
                RollupAnswerKind.SlipInUnit => RollupTexts.Slipped,
                _ => RollupTexts.Uncertain,
            };
        }

        var isExplained = result.Answers is [{ Kind: not RollupAnswerKind.NotLocated }];
        return (Differing.Count == 0 && result.Placement.IsComplete == true) || isExplained ? RollupTexts.Counted : RollupTexts.Uncertain;
    }

    /// <summary>The figures other than 0 that the only missing unit must have if all else is right; none where that cannot be said.</summary>
    public IEnumerable<(FormCell Cell, Figure Figure)> Implied =>
        Result.Implied is { } implied ? implied.Form.Cells.Where(cell => implied[cell].Number is not (null or 0)).Select(cell => (cell, implied[cell])) : [];

    private static decimal RoundingIn(RollupResult result, FormCell cell) =>
        cell.Kind == FigureKind.Amount ? result[cell].Rounding + UnitSums.RoundingOf(result.Audit.Report[cell]) : 0;
}
