using Disclosure.Findings;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;

namespace Disclosure.Core.Tests.Rules.Contents;

/// <summary>What reports have to say: honest wordings that hold, and those that do not.</summary>
public sealed class ContentRuleTests
{
    private const string Title = "白鹭区民政局2025年政府信息公开工作年度报告";
    private const string Period = "本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。";

    [Theory]
    [InlineData("根据《政府信息公开条例》和国办公开办函〔2021〕30号文件要求编制。", true)]
    [InlineData("根据国办公开办函[2021]30号（国办公开办函〔2019〕60号同时停止执行）编制。", true)]
    [InlineData("根据《政府信息公开条例》编制。", true)]
    [InlineData("根据区政办〔2019〕60号文件编制。", true)]
    [InlineData("根据国办公开办函〔2019〕60号文件要求编制。", false)]
    [InlineData("根据國辦公開辦函﹝2019﹞60號要求編製。", false)]
    [InlineData("按照《政府信息公开工作年度报告格式（试行）》编制。", false)]
    public void The_notice_that_is_cited_is_that_of_the_year(string text, bool holds) =>
        Assert.Equal(holds, Opening(text).All(finding => finding.RuleId != "DC1004"));

    [Theory]
    [InlineData("第三部分以表格形式列出。", true)]
    [InlineData("申请人请填写申请表，可在网站下载（申请表见附件）。", true)]
    [InlineData("办理“xx一件事”事项12件。", true)]
    [InlineData("二〇〇〇年以来的文件均已清理。", true)]
    [InlineData("该部分以表格形式报告行政许可等情况。", false)]
    [InlineData("此处填写主动公开的情况。", false)]
    [InlineData("全年主动公开信息XX条。", false)]
    [InlineData("×××年，我局公开信息若干。", false)]
    [InlineData("（请简要说明公开工作的总体情况）", false)]
    [InlineData("[单位名称]认真落实条例。", false)]
    public void What_the_format_says_to_its_fillers_is_told(string text, bool holds) => Holds("DC1117", SectionKind.Overview, text, holds);

    [Theory]
    [InlineData("统计期限为2025年1月1日至12月31日。", true)]
    [InlineData("所列数据的统计期限自２０２５年１月１日起，至２０２５年１２月３１日止。", true)]
    [InlineData("数据统计时间：2025.1.1-2025.12.31", true)]
    [InlineData("统计期限为二〇二五年一月一日至十二月三十一日。", true)]
    [InlineData("统计期限从2025年1月1日一12月31日。", true)]
    [InlineData("數據統計期限自 2025 年 1 月 1 日至同年 12 月 31 日。", true)]
    [InlineData("本报告数据统计期限为2025年1-12月。", true)]
    [InlineData("数据截至2025年12月31日。", true)]
    [InlineData("统计期限为20251月1日到12月31日。", false)]
    [InlineData("统计期限自202525年1月1日至12月31日。", false)]
    [InlineData("本报告数据统计时限截止到2025年12月。", false)]
    [InlineData("统计期限为2025年1月1日至2025年11月30日。", false)]
    [InlineData("本报告由白鹭区民政局编制。", false)]
    public void The_period_is_a_whole_year(string text, bool holds) => Assert.Equal(holds, Opening(text).All(finding => finding.RuleId != "DC1118"));

    [Fact]
    public void A_report_that_was_not_read_from_a_document_is_not_said_to_lack_its_period_or_date() =>
        Assert.DoesNotContain(Found(SampleReports.Balanced2021), finding => finding.RuleId is "DC1118" or "DC1119");

    [Theory]
    [InlineData("本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分组成。", true)]
    [InlineData("本报告分为6个部分。", true)]
    [InlineData("本报告第二部分见附表，主要由三个科室提供数据。", true)]
    [InlineData("年度报告由五大内容组成。", false)]
    [InlineData("本报告共包括七個部分。", false)]
    public void Parts_that_are_announced_are_there(string text, bool holds) => Assert.Equal(holds, Opening(text).All(finding => finding.RuleId != "DC1120"));

    [Theory]
    [InlineData("一是公开内容不够全面；二是更新不及时。下一步，将加大公开力度，提高业务水平。", true)]
    [InlineData("（一）存在的主要问题\n公开意识有待增强，人员力量薄弱。\n（二）改进情况\n组织培训2次，健全审核制度。", true)]
    [InlineData("虽然取得了一定成绩，但仍存在短板：政策解读形式单一。针对上述不足，我局开展了专题培训。", true)]
    [InlineData("公開意識還不強，內容還不豐富。下一步將進一步完善制度。", true)]
    [InlineData("存在的主要问题：公开渠道较少,解读质量不高.改进措施:拓宽渠道,加强业务指导.", true)]
    [InlineData("对上年度“信息更新滞后”的问题已经整改到位，今年仍需进一步丰富公开形式，2026年重点抓好平台建设。", true)]
    [InlineData("无", false)]
    [InlineData("无。", false)]
    [InlineData("", false)]
    [InlineData("（一）存在的主要问题\n无\n（二）改进情况\n无", false)]
    [InlineData("2025年我局政府信息公开工作不存在问题。", false)]
    [InlineData("主要问题：没有。", false)]
    [InlineData("公开意识有待加强，公开内容不够丰富，更新不及时。", false)]
    [InlineData("下一步，我局将继续做好政府信息公开工作。", false)]
    public void Problems_and_measures_are_told(string text, bool holds) => Holds("DC8013", SectionKind.ProblemsAndImprovements, text, holds);

    [Theory]
    [InlineData("本年度未收取政府信息公开信息处理费。", true)]
    [InlineData("依据《政府信息公开信息处理费管理办法》规定，全区实际收取信息处理费共计400元。", true)]
    [InlineData("2025年度未产生信息公开处理费用，无其他需要报告的事项。", true)]
    [InlineData("收费情况：无。", true)]
    [InlineData("依申请公开政府信息不收取任何費用。", true)]
    [InlineData("本年度没有向申请人收取检索费、复制费、邮寄费。", true)]
    [InlineData("无", false)]
    [InlineData("本年度没有其他需要报告的事项。", false)]
    [InlineData("", false)]
    public void Fees_are_told(string text, bool holds) => Holds("DC8014", SectionKind.OtherMatters, text, holds);

    [Fact]
    public void Before_2021_there_were_no_fees_to_tell()
    {
        var builder = SampleReports.Balanced2019.ToBuilder();
        builder.Sections[5] = builder.Sections[5] with { Text = "无。" };

        Assert.DoesNotContain(Found(builder.Build()), finding => finding.RuleId == "DC8014");
    }

    [Theory]
    [InlineData("（一）主动公开\n公开信息120条。\n（二）依申请公开\n收到申请11件。\n（三）政府信息管理\n完善审核制度。\n（四）平台建设\n网站改版。\n（五）监督保障\n开展培训。", true)]
    [InlineData("一是主动公开情况较好。二是依法办理依申请公开。三是规范信息管理，严格“三审三校”。四是办好微信公众号。五是列入绩效考核。", true)]
    [InlineData("（一）主動公開。全年發佈信息80條；（二）依申請公開。無；（三）政府信息管理;（四）平臺建設;（五）監督保障。", true)]
    [InlineData("全年公开信息120条，收到信息公开申请11件。", false)]
    public void Five_aspects_are_told(string text, bool holds) => Holds("DC8017", SectionKind.Overview, text, holds);

    [Fact]
    public void The_aspects_that_are_missing_are_named()
    {
        var finding = Assert.Single(Saying(SectionKind.Overview, "主动公开信息80条，依申请公开0件，网站改版。"), finding => finding.RuleId == "DC8017");

        Assert.Equal("第一部分没有谈到政府信息管理、监督保障。", finding.Message());
    }

    [Theory]
    [InlineData("白鹭区人民政府", "工作考核结果为优秀，社会评议满意度98%，未发生责任追究。", true)]
    [InlineData("白鹭区柳溪镇人民政府", "未开展社会评议和责任追究，年度考核为良好。", true)]
    [InlineData("白鹭区柳溪镇人民政府", "各项工作有序开展。", false)]
    [InlineData("白鹭区人民政府", "纳入考核，问责0人。", false)]
    [InlineData("白鹭区民政局", "各项工作有序开展。", true)]
    [InlineData("白鹭区城关街道办事处", "各项工作有序开展。", true)]
    public void Governments_tell_what_oversight_came_to(string authority, string text, bool holds)
    {
        var builder = SampleReports.WrongApplicantKind.ToBuilder();
        (builder.Authority, builder.Sections[0]) = (authority, builder.Sections[0] with { Text = text });

        Assert.Equal(holds, Found(builder.Build()).All(finding => finding.RuleId != "DC8020"));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void The_overview_is_as_short_as_is_asked_for(int limit, bool holds)
    {
        var options = new RuleOptions { Thresholds = RuleThresholds.Default with { LongestOverviewInWords = limit } };

        Assert.Equal(holds, Saying(SectionKind.Overview, "公开信息120条。", options).All(finding => finding.RuleId != "DC8018"));
    }

    [Theory]
    [InlineData("全年发布政策解读12件，回应群众关切无。", "")]
    [InlineData("全年發佈解讀材料十二件；回应关切3次。", "")]
    [InlineData("及时发布政策解读。回应关切3次。", "政策解读|解读")]
    [InlineData("各项工作有序开展。", "政策解读|解读, 回应")]
    public void Figures_that_are_asked_for_are_told(string text, string missing)
    {
        var options = new RuleOptions { RequiredFigures = ["政策解读|解读", "回应"] };

        var told = Saying(SectionKind.Overview, text, options).Where(finding => finding.RuleId == "DC8021");
        Assert.Equal(missing, string.Join(", ", told.Select(finding => finding.Message().Contains("解读", StringComparison.Ordinal) ? "政策解读|解读" : "回应")));
        Assert.DoesNotContain(Saying(SectionKind.Overview, text), finding => finding.RuleId == "DC8021");
    }

    [Theory]
    [InlineData(Title, Period, true)]
    [InlineData(Title, "本报告由白鹭区民政局编制。", true)]
    [InlineData("2025年度白鹭区民政局政府信息公开工作年度报告（2025年度）", Period, true)]
    [InlineData("白鹭区民政局2024年政府信息公开工作年度报告", Title, true)]
    [InlineData("白鹭区民政局2024年政府信息公开工作年度报告", Period, false)]
    [InlineData(Title, "统计期限为2024年1月1日至2024年12月31日。", false)]
    public void Title_and_period_are_of_the_report_year(string title, string paragraph, bool holds) =>
        Assert.Equal(holds, Opening(title, paragraph).All(finding => finding.RuleId != "DC9005"));

    [Fact]
    public void A_report_names_its_organ_and_bears_a_date()
    {
        var builder = With(Title, Period);
        Assert.Contains(Found(builder.Build()), finding => finding.RuleId == "DC1119");

        builder.SignedOn = new ReportDate(new DateOnly(2026, 1, 15));
        Assert.DoesNotContain(Found(builder.Build()), finding => finding.RuleId == "DC1119");

        builder.Authority = null;
        Assert.Contains("报告机关", Assert.Single(Found(builder.Build()), finding => finding.RuleId == "DC1119").Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_honest_report_gives_no_finding()
    {
        var builder = With(Title, Period + "本报告由六个部分组成，按照国办公开办函〔2021〕30号编制。", "（2026年1月15日）");

        Assert.Empty(Found(builder.Build()));
    }

    private static void Holds(string rule, SectionKind section, string text, bool holds) =>
        Assert.Equal(holds, Saying(section, text).All(finding => finding.RuleId != rule));

    private static IEnumerable<Finding> Saying(SectionKind section, string text, RuleOptions? options = null)
    {
        var builder = SampleReports.WrongApplicantKind.ToBuilder();
        builder.Sections[(int)section] = ReportSection.Of(section, text);
        return Found(builder.Build(), options);
    }

    private static IEnumerable<Finding> Opening(params string[] preface) => Found(With(preface).Build());

    private static ReportBuilder With(params string[] preface)
    {
        var builder = SampleReports.WrongApplicantKind.ToBuilder();
        foreach (var paragraph in preface) builder.Preface.Add(new ReportParagraph(paragraph));
        return builder;
    }

    private static IEnumerable<Finding> Found(AnnualDisclosureReport report, RuleOptions? options = null) =>
        NarrativeAudit.Run(report, options).Findings.Where(finding => finding.Rule.IsOnText);
}
