using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC8014: section 六 tells whether a fee was charged for applications.</summary>
internal sealed partial class FeesAreTold : SectionContentRule
{
    private const int FirstYearOfFees = 2021;

    [SetsRequiredMembers]
    public FeesAreTold()
        : base(SectionKind.OtherMatters)
    {
        Id = "DC8014";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("国办函〔2020〕109号；2021年版格式第六部分", "国办函〔2020〕109号; the format of 2021, section 六");
        Statement = new BilingualText(
            "2021年度起，第六部分写明收取信息处理费的情况，没有收取的也要写明。",
            "From report year 2021 on, section 六 tells the fees charged for applications (信息处理费), or that there were none.");
        Message = new MessageTemplate(
            "第六部分没有写明收取信息处理费的情况；没有收取的，也应写明。",
            "Section 六 does not tell the fees charged for applications (信息处理费); that there were none is to be told too.");
    }

    protected override bool IsConcerned(AuditedReport report) => report.Report.Year >= FirstYearOfFees;

    // Many tell it in another section; that is a matter of order, not of silence.
    protected override void AnswerForSection(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        var isTold = Fee().IsMatch(text.TextIn(SectionKind.OtherMatters)) || text.Sections.Any(line => FeeForApplications().IsMatch(line.Text));
        answers.PassUnless(this, Subject, isTold ? null : BreachOf(Subject, text.PlaceOf(SectionKind.OtherMatters)));
    }

    [GeneratedRegex("收费|处理费|收取|费用|检索费|复制费|邮寄费|工本费|缴费|缴纳|免费", RegexOptions.CultureInvariant)]
    private static partial Regex Fee();

    [GeneratedRegex("信息(?:公开)?(?:信息)?处理费|检索费|复制费|申请[^。;]{0,20}(?:收费|收取[^。;]{0,6}费)", RegexOptions.CultureInvariant)]
    private static partial Regex FeeForApplications();
}
