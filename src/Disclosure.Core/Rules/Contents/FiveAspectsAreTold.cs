using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Texts;

namespace Disclosure.Rules.Contents;

/// <summary>DC8017: section 一 speaks of the five aspects that the format of 2021 asks for, by headings or in passing.</summary>
internal sealed partial class FiveAspectsAreTold : SectionContentRule
{
    private const int FirstYear = 2021;

    private static readonly (BilingualText Name, Func<Regex> Words)[] Aspects =
    [
        (new("主动公开", "proactive disclosure"), Proactive),
        (new("依申请公开", "disclosure on application"), OnApplication),
        (new("政府信息管理", "information management"), Management),
        (new("政府信息公开平台建设", "platforms"), Platforms),
        (new("监督保障", "oversight and support"), Oversight),
    ];

    [SetsRequiredMembers]
    public FiveAspectsAreTold()
        : base(SectionKind.Overview)
    {
        Id = "DC8017";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = new BilingualText("国办公开办函〔2021〕30号：总体情况概述五个方面", "国办公开办函〔2021〕30号: the overview sums up five aspects");
        Statement = new BilingualText(
            "2021年度起，第一部分概述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。",
            "From report year 2021 on, section 一 sums up proactive disclosure, disclosure on application, information management, platforms, "
                + "and oversight and support.");
        Message = new MessageTemplate(
            "第一部分没有谈到{missing}。",
            "Section 一 does not speak of {missing}.");
    }

    protected override bool IsConcerned(AuditedReport report) => report.Report.Year >= FirstYear;

    protected override void AnswerForSection(ReportText text, AuditedReport report, RuleAnswers answers)
    {
        var told = text.TextIn(SectionKind.Overview);
        var missing = Aspects.Where(aspect => !aspect.Words().IsMatch(told)).Select(aspect => aspect.Name).ToList();
        answers.PassUnless(this, Subject, missing.Count == 0 ? null : BreachOf(Subject, text.PlaceOf(SectionKind.Overview), ("missing", Listed(missing))));
    }

    [GeneratedRegex("主动公开|(?:公开|发布|公布)[^。;]{0,12}信息|信息[^。;]{0,12}(?:发布|公开)[^。;]{0,8}[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Proactive();

    [GeneratedRegex("依申请|信息公开申请|申请公开|公开申请|受理申请", RegexOptions.CultureInvariant)]
    private static partial Regex OnApplication();

    [GeneratedRegex("信息(?:资源)?(?:的)?(?:规范化?|日常|动态)?管理|公开属性|属性源头|源头(?:管理|认定)|保密审查|[审审][核查校]|三审|动态(?:调整|更新|管理)|规范性文件|目录|"
        + "台账|归档|制度|清理|集中公开", RegexOptions.CultureInvariant)]
    private static partial Regex Management();

    [GeneratedRegex("平台|网站|门户|新媒体|公众号|微信|微博|客户端|专栏|专区|公报|公示栏|公开栏|查阅(?:点|场所)|载体|渠道|栏目", RegexOptions.CultureInvariant)]
    private static partial Regex Platforms();

    [GeneratedRegex("监督|考核|保障|评议|追究|问责|督[查促导办]|检查|培训|组织领导|领导小组|责任|自查|整改|分管|专人", RegexOptions.CultureInvariant)]
    private static partial Regex Oversight();
}
