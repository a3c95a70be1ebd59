using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC8013: section 五 tells problems and what is done about them.</summary>
internal sealed partial class ProblemsAndMeasuresAreTold : SectionContentRule
{
    // In characters; a text that denies all problems is no longer.
    private const int LongestDenial = 40;

    private static readonly BilingualText Nothing = new("没有写出问题和改进情况", "tells neither problems nor improvements");
    private static readonly BilingualText NoProblem = new("没有写出存在的问题", "tells no problems");
    private static readonly BilingualText NoMeasure = new("没有写出改进情况或措施", "tells no improvements or measures");

    [SetsRequiredMembers]
    public ProblemsAndMeasuresAreTold()
        : base(SectionKind.ProblemsAndImprovements)
    {
        Id = "DC8013";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = new BilingualText("《政府信息公开条例》第五十条第一款第（四）项", "Regulation on Open Government Information, Art. 50, para. 1(4)");
        Statement = new BilingualText(
            "第五部分既写存在的主要问题，也写改进情况。",
            "Section 五 tells the main problems and what was or will be improved.");
        Message = new MessageTemplate(
            "第五部分{actual}。",
            "Section 五 {actual}.");
    }

    protected override void AnswerForSection(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        var lines = text.In(SectionKind.ProblemsAndImprovements).Where(line => !SubHeading().IsMatch(line.Text)).ToList();
        var told = Denied().Replace(string.Join('。', lines.Select(line => line.Text)), "");
        var place = text.PlaceOf(SectionKind.ProblemsAndImprovements);
        answers.PassUnless(this, Subject, Missing(told) is { } missing ? BreachOf(Subject, place, ("actual", missing)) : null);
    }

    private static BilingualText? Missing(string told)
    {
        if (!told.Any(char.IsLetter) || (told.Length <= LongestDenial && Denial().IsMatch(told) && !Measure().IsMatch(told))) return Nothing;
        var (problem, measure) = (Problem().IsMatch(told), Measure().IsMatch(Lack().Replace(told, "")));
        return (problem, measure) switch
        {
            (true, true) => null,
            (false, true) => NoProblem,
            (true, false) => NoMeasure,
            _ => Nothing,
        };
    }

    [GeneratedRegex("^(?:[(（]?[一二三四五六1-6][)）.、]?)?(?:本年度?|当前)?(?:存在的?)?(?:主要)?(?:问题|不足|困难)?(?:[及和与])?(?:下一步)?(?:改进|整改)?(?:情况|措施|打算|方向|工作)?[:。]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex SubHeading();

    // 存在的主要问题:无。
    [GeneratedRegex("(?:存在的?)?(?:主要)?(?:问题|改进情况|改进措施)[:,为是]?(?:暂?无|没有)(?=$|[。;,])", RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex("无|没有|不存在|未发现", RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(
        "问题|不足|短板|弱项|薄弱|欠缺|欠佳|差距|有待|不够|不[强高深细全广活多及严均]|不到位|不规范|不完善|不平衡|不充分|不明显|[较偏]少|少数|单一|滞后|缺乏|缺少|困难|"
            + "[需应][^。;,]{0,6}(?:加强|提升|提高|完善|改进|强化|丰富|拓展|健全|优化|规范|加快|加大|深化|细化)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Problem();

    [GeneratedRegex(
        "下一步|下一年|下年度|下阶段|明年|今后|接下来|改进|措施|整改|进一步|加强|加大|加快|提升|提高|强化|完善|健全|优化|推进|推动|深化|细化|拓展|拓宽|丰富|继续|计划|将|抓好|做好|坚持|努力|"
            + "及时更新|增加|开展|组织|建立|制定|落实|压实|严格|明确",
        RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    // What is said to be lacking is no measure yet.
    [GeneratedRegex(
        "(?:不够|有待(?:于)?|不|未|没有|[仍还尚亟]?[需应]要?)(?:进一步|得到|能|够|及时)?(?:加强|加大|加快|提升|提高|强化|完善|健全|优化|推进|深化|细化|拓展|拓宽|丰富|改进|落实|严格|明确|建立|开展)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Lack();
}
