using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Figures;

/// <summary>DC1115: counts are whole numbers.</summary>
internal sealed class CountsAreWholeNumbers : FigureRule
{
    [SetsRequiredMembers]
    public CountsAreWholeNumbers()
        : base(FigureTrait.Count, FigureTrait.Fractional)
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
}
