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
    private readonly bool isExplained;

    /// <summary>Puts together what is shown.</summary>
    /// <param name="sum">The sum with its findings.</param>
    /// <param name="result">What the audit found.</param>
    /// <param name="options">The choices of the audit.</param>
    public CheckedRollup(CheckedInput sum, RollupResult result, RuleOptions options)
    {
        (Sum, Result) = (sum, result);
        Differing = [.. result.Audit.Report.Form.Cells.Where(cell => result.Residual(cell) is { } gap && Math.Abs(gap) > RoundingIn(result, cell))];
        var named = result.Answers.Where(answer => answer.IsLocated).SelectMany(answer => answer.Units).ToHashSet();
        isExplained = result.Answers.Count > 0 && result.Answers.All(answer => answer.IsLocated)
            && (result.Answers.Count == 1 || result.Answers.All(IsOfFigures));
        Units = [.. result.Placement.Units.Select(unit => new UnitRow(
            unit,
            unit.Report is { } report ? ReportAudit.Run(report.Report, options).Findings.Count(finding => finding.Severity == RuleSeverity.Error) : null,
            unit.Report is { } own ? Differing.Count(cell => own.Report.Form.Find(cell.Key) is { } same && own.Report[same].Number is not (null or 0)) : null,
            named.Contains(unit.Unit),
            StandingOf(unit),
            SuspicionOf(unit)))];
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

    /// <summary>Who breaks the sum, in a sentence for each answer; one that says so where nothing differs, none where that cannot be said.</summary>
    public IReadOnlyList<BilingualText> Causes => Result.Answers.Count > 0
        ? [.. Result.Answers.Select(answer => RollupTexts.Cause(answer.Text))]
        : Differing.Count == 0 && Result.Placement.IsComplete == true ? [RollupTexts.NothingDiffers] : [];

    // Whatever its figures, a unit is in the sum unless its report is not there, or an answer says that it was left out or replaced.
    private BilingualText StandingOf(PlacedUnit unit)
    {
        if (unit.Report is null) return RollupTexts.NotReceived;
        var answers = Result.Answers.Where(answer => answer.IsLocated && answer.Units.Contains(unit.Unit)).ToList();
        if (!isExplained && (Differing.Count > 0 || Result.Placement.IsComplete != true)) return RollupTexts.Uncertain;
        return answers.FirstOrDefault()?.Kind switch
        {
            RollupAnswerKind.LeftOut => RollupTexts.NotCounted,
            RollupAnswerKind.OtherVersion => RollupTexts.OtherCounted,
            _ => RollupTexts.Counted,
        };
    }

    // What is wrong is a figure, and not which reports were added.
    private static bool IsOfFigures(RollupAnswer answer) =>
        answer.Kind is RollupAnswerKind.SlipInSum or RollupAnswerKind.SlipInUnit or RollupAnswerKind.DigitsSwapped;

    private BilingualText? SuspicionOf(PlacedUnit unit) =>
        Result.Answers.FirstOrDefault(answer => answer.IsLocated && answer.Units.Contains(unit.Unit))?.Kind switch
        {
            null => null,
            RollupAnswerKind.LeftOut => RollupTexts.LeftOut,
            RollupAnswerKind.AddedTwice => RollupTexts.AddedTwice,
            RollupAnswerKind.OtherVersion => RollupTexts.OtherVersion,
            RollupAnswerKind.DigitsSwapped => RollupTexts.DigitsSwapped,
            _ => RollupTexts.Slipped,
        };

    /// <summary>The figures other than 0 that the only missing unit must have if all else is right; none where that cannot be said.</summary>
    public IEnumerable<(FormCell Cell, Figure Figure)> Implied =>
        Result.Implied is { } implied ? implied.Form.Cells.Where(cell => implied[cell].Number is not (null or 0)).Select(cell => (cell, implied[cell])) : [];

    private static decimal RoundingIn(RollupResult result, FormCell cell) =>
        cell.Kind == FigureKind.Amount ? result[cell].Rounding + UnitSums.RoundingOf(result.Audit.Report[cell]) : 0;
}
