using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Figures;

/// <summary>DC1113: a cell holds one number and nothing else.</summary>
internal sealed class CellsHoldOneNumber : FigureRule
{
    [SetsRequiredMembers]
    public CellsHoldOneNumber()
        : base(FigureTrait.Printed, FigureTrait.Unreadable)
    {
        Id = "DC1113";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.UnifiedFormat;
        Statement = new BilingualText(
            "数字格中只填一个数字，不附文字或单位。",
            "A cell holds one number, without words or units.");
        Message = new MessageTemplate(
            "“{cell}”一格写的是“{printed}”，不是单独的一个数字，未计入；请只填数字。",
            "The cell “{cell}” reads “{printed}”, which is not one number and was not counted; it should hold the number alone.");
    }
}
