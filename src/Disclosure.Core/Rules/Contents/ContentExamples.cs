using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules.Examples;

namespace Disclosure.Rules.Contents;

/// <summary>The examples of the rules on what a report's text has to say.</summary>
internal static class ContentExamples
{
    private static readonly ExampleReport City = ExampleReport.Revised2021;

    private static readonly (RuleOptions Options, BilingualText Text) Short = (
        new RuleOptions { Thresholds = RuleThresholds.Default with { LongestOverviewInWords = 12 } },
        new BilingualText("thresholds：longestOverviewInWords 12", "thresholds: longestOverviewInWords 12"));

    private static readonly (RuleOptions Options, BilingualText Text) Figures = (
        new RuleOptions { RequiredFigures = ["政策解读"] },
        new BilingualText("requiredFigures：政策解读", "requiredFigures: 政策解读"));

    public static IReadOnlyList<RuleExample> All { get; } =
    [
        new("DC1004", Opening("本报告按照国办公开办函〔2021〕30号编制。"), Opening("本报告按照国办公开办函〔2019〕60号编制。")),
        new("DC1117", Saying(SectionKind.OtherMatters, "没有收取信息处理费。"), Saying(SectionKind.OtherMatters, "（单位名称）没有收取信息处理费。")),
        new("DC1118", Opening("统计期限为2021年1月1日至12月31日。"), Opening("统计期限为202120年1月1日至12月31日。")),
        new("DC1119", City.With(
            new BilingualText("落款：2022年3月25日", "signed on 25 March 2022"), report => report.SignedOn = new ReportDate(new DateOnly(2022, 3, 25))).BesideText(),
            Opening("现公布本报告。")),
        new("DC1120", Opening("本报告由总体情况等六个部分组成。"), Opening("本报告由总体情况等五个部分组成。")),
        new("DC8013", Saying(SectionKind.ProblemsAndImprovements, "公开不够及时，下一步将加快。"), Saying(SectionKind.ProblemsAndImprovements, "无。")),
        new("DC8014", Saying(SectionKind.OtherMatters, "没有收取信息处理费。"), Saying(SectionKind.OtherMatters, "没有其他需要报告的事项。")),
        new("DC8017",
            Saying(SectionKind.Overview, "主动公开、依申请公开、信息管理、平台建设、监督保障均按要求开展。"),
            Saying(SectionKind.Overview, "主动公开、依申请公开均按要求开展。")),
        new("DC8018", Under(Short, "各项工作均按要求开展。"), Under(Short, "全年各项政务公开工作均按要求开展。")),
        new("DC8020",
            Saying(SectionKind.Overview, "工作考核合格，没有开展社会评议，没有发生责任追究。"),
            Saying(SectionKind.Overview, "工作考核合格。")),
        new("DC8021", Under(Figures, "全年发布政策解读12件。"), Under(Figures, "及时发布政策解读。")),
        new("DC9005", Opening("南桥自治州人民政府2021年政府信息公开工作年度报告"), Opening("南桥自治州人民政府2020年政府信息公开工作年度报告")),
    ];

    private static ExampleReport Opening(string paragraph) => City.WithPreface(paragraph).BesideText();

    private static ExampleReport Saying(SectionKind section, string text) => City.WithText(section, text).BesideText();

    private static ExampleReport Under((RuleOptions Options, BilingualText Text) choices, string text) =>
        City.WithText(SectionKind.Overview, text).Under(choices.Options, choices.Text).BesideText();
}
