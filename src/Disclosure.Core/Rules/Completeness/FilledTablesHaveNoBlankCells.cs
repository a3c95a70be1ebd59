using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Completeness;

/// <summary>DC1109: a filled table leaves no cell blank.</summary>
internal sealed class FilledTablesHaveNoBlankCells : TableCellsRule
{
    [SetsRequiredMembers]
    public FilledTablesHaveNoBlankCells()
        : base(FigureTrait.Blank, beside: FigureTrait.Number)
    {
        Id = "DC1109";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Practice;
        Statement = new BilingualText(
            "填有数字的表格中没有空白格。",
            "A table that holds figures has no blank cells.");
        Message = new MessageTemplate(
            "“{table}”的表格有 {count} 个空白格，而同表其他格已填数字；没有发生的事项宜填 0。",
            "The table of “{table}” has {count} blank cells beside filled ones; what did not occur is better reported as 0.");
    }
}
