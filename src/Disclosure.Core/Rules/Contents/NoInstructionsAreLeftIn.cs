using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC1117: neither instructions of the format nor placeholders are left in the text.</summary>
internal sealed partial class NoInstructionsAreLeftIn : ContentRule
{
    [SetsRequiredMembers]
    public NoInstructionsAreLeftIn()
    {
        Id = "DC1117";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = RuleBasis.Care;
        Statement = new BilingualText(
            "正文没有留下格式中的填写说明和占位符。",
            "No instructions of the format and no placeholders are left in the text.");
        Message = new MessageTemplate(
            "正文中的“{text}”像是格式的填写说明或没有填写的占位符，请核对。",
            "“{text}” in the text looks like an instruction of the format or a placeholder that was not filled in.");
    }

    protected override void Answer(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        var any = false;
        foreach (var line in text.Lines)
        {
            foreach (Match left in LeftIn().Matches(line.Text))
            {
                answers.Fail(BreachAt(RuleSubject.Report, line, line.Folded.Of(left)));
                any = true;
            }
        }

        if (!any) answers.Pass(this, RuleSubject.Report);
    }

    // 表格填写请见… and 申请人请填写申请表 are sentences of a report; an instruction stands in brackets, or says where to write.
    [GeneratedRegex(
        "该部分(?:内容)?以(?:表格|文字)(?:形式)?(?:报告|反映|填报|表述)[^。;]{0,20}"
            + "|此处(?:请)?(?:填写|填报|插入|输入|粘贴)[^。;]{0,20}"
            + "|\\((?:请|此处|本部分|该部分)?(?:简要说明|简要概述|概括说明|重点说明|据实填写|按实际填写|根据实际填写|填写说明|请填写)[^)]{0,40}\\)"
            + "|\\((?:单位|机关|部门|行政机关|发布机关|报告机关)(?:名称|全称)\\)"
            + "|(?<![A-Za-z0-9])[Xx×_]{2,6}(?:年度?|月|日|件|条|个|次|人|元|万元|篇|期|场|%|单位|部门|机关|局|县|市|区|镇|乡)",
        RegexOptions.CultureInvariant)]
    private static partial Regex LeftIn();
}
