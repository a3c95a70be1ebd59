using Disclosure.Messages;
using Disclosure.Reports.Adjustments;

namespace Disclosure.Rules.Equations.Dossiers;

/// <summary>Holds a breach against the adjustments: which moved figures into its cell, and whether that explains it.</summary>
internal static class MovedFigureRemark
{
    /// <summary>What is told of the adjustments; null where none moved anything into the cell.</summary>
    public static BreachRemark? Of(BoundEquation bound, Breach breach, AuditedReport report)
    {
        if (bound.Opening is not { } opening) return null;
        var moved = report.Dossier.MovedInto(opening).ToList();
        if (moved.Count == 0) return null;
        var sum = SumOf(moved);
        var explains = new EquationEvaluation(bound.Equation, report, sum).Verdict == RuleVerdict.Pass;
        var left = NumberText.Plain(Math.Abs(breach.Left!.Value - breach.Right!.Value - (decimal)sum));
        var chinese = string.Join('；', moved.Select(each => $"{each.Adjustment.Summary.Chinese}（{Signed(each.Moved)}）"));
        var english = string.Join("; ", moved.Select(each => $"{each.Adjustment.Summary.English} ({Signed(each.Moved)})"));
        return new BreachRemark(
            explains
                ? new BilingualText($"已由调整文件说明：{chinese}。", $"Explained by the adjustments: {english}.")
                : new BilingualText($"调整文件只说明了一部分：{chinese}，仍差 {left}。", $"The adjustments explain only a part: {english}; {left} remain."),
            explains);
    }

    /// <summary>Whether an adjustment brings the two sides of a breach nearer to each other, the others being as they are.</summary>
    public static bool Helps(BoundEquation bound, long moved, AuditedReport report)
    {
        var all = SumOf(report.Dossier.MovedInto(bound.Opening!.Value));
        return Breach(all) < Breach(all - moved);

        Int128 Breach(Int128 by)
        {
            var evaluation = new EquationEvaluation(bound.Equation, report, by);
            var difference = evaluation.Sum(EquationSide.Left) - evaluation.Sum(EquationSide.Right);
            return evaluation.Verdict == RuleVerdict.Fail ? (Int128)Math.Abs(difference) : 0;
        }
    }

    private static Int128 SumOf(IEnumerable<(Adjustment Adjustment, long Moved)> moved) =>
        moved.Aggregate(Int128.Zero, (so, each) => so + each.Moved);

    private static string Signed(long moved) => moved > 0 ? $"+{NumberText.Plain(moved)}" : NumberText.Plain(moved).Replace('-', '−');
}
