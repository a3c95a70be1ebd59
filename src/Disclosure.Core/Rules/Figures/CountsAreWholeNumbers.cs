using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Rules.Figures;

/// <summary>DC1115: counts are whole numbers.</summary>
internal sealed class CountsAreWholeNumbers : CellRule
{
    [SetsRequiredMembers]
    public CountsAreWholeNumbers()
    {
        Id = "DC1115";
        Class = RuleClass.Arithmetic;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.Count;
        Statement = new BilingualText(
            "除金额外，各数为整数。",
            "Every figure but an amount of money is a whole number.");
        Message = new MessageTemplate(
            "“{cell}”为 {printed}；这一格应为整数。",
            "The cell “{cell}” holds {printed}; its figure is a whole number.");
    }

    internal override HeldInstances? Screen(AuditedReport report) => report.Digest.Whole is { Fractional: 0 } tally ? new HeldInstances(tally.Counts) : null;

    protected override bool IsConcerned(FormCell cell) => cell.Kind != FigureKind.Amount;

    internal override bool IsBreach(Figure figure) => figure.Count is null;
}
