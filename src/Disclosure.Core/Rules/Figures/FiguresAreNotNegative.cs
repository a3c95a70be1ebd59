using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Figures;

/// <summary>DC1114: no figure is negative but a net change.</summary>
internal sealed class FiguresAreNotNegative : FigureRule
{
    [SetsRequiredMembers]
    public FiguresAreNotNegative()
        : base(FigureTrait.Unsigned, FigureTrait.Negative)
    {
        Id = "DC1114";
        Class = RuleClass.Arithmetic;
        DefaultSeverity = RuleSeverity.Error;
        Basis = RuleBasis.Count;
        Statement = new BilingualText(
            "除2019年版“本年增/减”外，各数不为负。",
            "No figure is negative, except 本年增/减 of the 2019 form.");
        Message = new MessageTemplate(
            "“{cell}”为 {printed}；这一格的数不能为负。",
            "The cell “{cell}” holds {printed}; its figure cannot be negative.");
    }
}
