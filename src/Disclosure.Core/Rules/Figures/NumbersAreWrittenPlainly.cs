using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Digest;

namespace Disclosure.Rules.Figures;

/// <summary>DC1116: numbers are written in plain digits.</summary>
internal sealed class NumbersAreWrittenPlainly : TableCellsRule
{
    [SetsRequiredMembers]
    public NumbersAreWrittenPlainly()
        : base(FigureTrait.NotPlain)
    {
        Id = "DC1116";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = RuleBasis.Practice;
        Statement = new BilingualText(
            "数字用半角阿拉伯数字书写，不加分隔符、前导零或空格。",
            "Numbers are written in plain digits, without separators, leading zeros or full-width forms.");
        Message = new MessageTemplate(
            "“{table}”的表格有 {count} 格的数字写法需要规范（{printed}），已按数值读取。",
            "The table of “{table}” has {count} cells whose numbers are not written plainly ({printed}); they were read by value.");
    }
}
