using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Testing;
using Disclosure.Testing.Layouts;

namespace Disclosure.Documents.Tests;

/// <summary>Labels and titles as they vary in published reports, in every layout.</summary>
public sealed class PublishedVariantsTests
{
    private static readonly Dictionary<string, Func<string, string>> Typographies = new()
    {
        ["half-width brackets and marks"] = text => text.Replace('（', '(').Replace('）', ')').Replace('：', ':').Replace('，', ',').Replace('“', '"').Replace('”', '"'),
        ["full-width digits"] = text => Regex.Replace(text, "[0-9]", digit => ((char)(digit.Value[0] + 0xFEE0)).ToString()),
        ["spaces inside labels"] = text => text.Length < 4 || text.Any(char.IsAsciiDigit) ? text : text.Insert(text.IndexOf('一') is > 0 and var at ? at : 2, " "),
        ["ideographic spaces inside labels"] = text => text.Replace("自然人", "自　然　人").Replace("总计", "总　计").Replace("予以公开", "予以 公开"),
        ["zero-width and soft breaks inside labels"] = text => text.Replace("法律服务", "法律\u200B服务").Replace("商业企业", "商业\u00AD企业"),
        ["其它 for 其他"] = text => text.Replace("其他", "其它"),
        ["blocks without their first character"] = text => text.Replace("第二十条第", "二十条第"),
        ["normative documents named as in the other edition"] = text => text.StartsWith("行政规范性文件", StringComparison.Ordinal) ? text[2..] : text,
        ["guidance behind labels"] = text => text.Replace("属于国家秘密", "属于国家秘密（含工作秘密除外）").Replace("自然人", "自然人（个人）"),
        ["a colon behind heads"] = text => text.Replace("信息内容", "信息内容："),
    };

    public static TheoryData<string, string> Variants
    {
        get
        {
            var variants = new TheoryData<string, string>();
            foreach (var typography in Typographies.Keys)
            {
                foreach (var layout in TextLayout.All.Where(layout => layout.Promise is LayoutPromise.Report or LayoutPromise.Rows)) variants.Add(typography, layout.Name);
            }

            return variants;
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void Every_figure_is_read_whatever_the_labels_look_like(string typography, string layout)
    {
        foreach (var report in new[] { SampleReports.Balanced2019, SampleReports.Balanced2021 })
        {
            var text = TextLayout.All.Single(each => each.Name == layout).Render(report, Typographies[typography]);
            var reading = ReportDocument.ReadText(text);
            Assert.Empty(reading.Problems.Select(problem => $"{problem.Place} {problem.Message()}"));
            Assert.Equal(report.Figures, reading.Report!.Figures);
            Assert.Equal(report.Year, reading.Report.Year);
            Assert.Equal(6, reading.Report.Sections!.Count(section => section.Statutory is not null));
        }
    }

    [Fact]
    public void Wording_of_its_own_is_noted_and_typography_is_not()
    {
        Assert.Empty(Read("half-width brackets and marks").Deviations);
        Assert.Contains(Read("其它 for 其他").Deviations, deviation => deviation is { Kind: FormDeviationKind.AliasLabel, Element: "applications.*.otherOrganization", Printed: "其它" });
        Assert.Contains(Read("normative documents named as in the other edition").Deviations, deviation => deviation is { Kind: FormDeviationKind.AliasLabel, Element: "proactive.normativeDocuments" });

        static AnnualDisclosureReport Read(string typography) =>
            ReportDocument.ReadText(TextLayout.All[0].Render(SampleReports.Balanced2021, Typographies[typography])).Report!;
    }

    [Fact]
    public void A_label_may_go_on_in_the_next_line()
    {
        var text = TextLayout.All[4].Render(SampleReports.Balanced2021)
            .Replace("（二）部分公开（区分", "（二）部分公开\n（区分", StringComparison.Ordinal)
            .Replace("1.本机关不掌握相关政府信息", "1.本机关不掌握\n相关政府信息", StringComparison.Ordinal);
        Assert.Equal(SampleReports.Balanced2021.Applications[ApplicationRow.PartiallyDisclosed, ApplicantKind.Total], ReportDocument.ReadText(text).Report!.Applications[ApplicationRow.PartiallyDisclosed, ApplicantKind.Total]);
    }

    [Fact]
    public void A_lost_head_of_rows_is_noted_and_its_rows_are_read()
    {
        var text = TextLayout.All[0].Render(SampleReports.Balanced2021).Replace("（五）不予处理 |\n", "", StringComparison.Ordinal);
        var report = ReportDocument.ReadText(text).Report!;
        Assert.Contains(report.Deviations, deviation => deviation is { Kind: FormDeviationKind.MissingElement, Element: "applications.notProcessed" });
        Assert.Equal(36, report.Applications[ApplicationRow.PetitionOrComplaint, ApplicantKind.Total].Count);
    }

    [Theory]
    [InlineData("青石县交通运输局2019年政府信息公开工作年度报告", "青石县交通运输局")]
    [InlineData("2019年青石县交通运输局政府信息公开工作年度报告", "青石县交通运输局")]
    [InlineData("青石县交通运输局2019年度政务信息公开工作报告", "青石县交通运输局")]
    [InlineData("青石县交通运输局政府信息公开工作年度报告（2019年）", "青石县交通运输局")]
    [InlineData("青石县交通运输局政府信息公开工作2019年度报告", "青石县交通运输局")]
    [InlineData("# 青石县交通运输局 ２０１９ 年政府信息公开工作年度报告", "青石县交通运输局")]
    [InlineData("青石县交通运输局二〇一九年政府信息公开工作年度报告", "青石县交通运输局")]
    [InlineData("青石县交通运输局\n2019年政府信息公开工作年度报告", "青石县交通运输局")]
    [InlineData("按照有关通知要求，现将青石县交通运输局2019年政务信息公开工作报告如下。", "青石县交通运输局")]
    [InlineData("青石縣水務局2019年政府信息公開工作年度報告", "青石縣水務局")]
    [InlineData("現將青石縣水務局2019年政府信息公開工作報告如下。", "青石縣水務局")]
    [InlineData("第10师北屯市教育局2019年政府信息公开工作年度报告", "第10师北屯市教育局")]
    [InlineData("2019年第29号区教育局政府信息公开工作年度报告", "第29号区教育局")]
    [InlineData("青石市120急救中心2019年度政府信息公开工作年度报告", "青石市120急救中心")]
    [InlineData("101中学政府信息公开工作年度报告（2019年）", "101中学")]
    [InlineData("1.青石县共公开信息20条\n青石县财政局2019年政府信息公开工作年度报告", "青石县财政局")]
    [InlineData("现将第8师石河子市2019年政府信息公开工作报告如下。", "第8师石河子市")]
    public void The_year_and_the_organ_come_from_the_title(string title, string authority)
    {
        var text = TextLayout.All[0].Render(SampleReports.Balanced2019).Split('\n', 2)[1].Split('\n', 2)[1];
        var reading = ReportDocument.ReadText($"{title}\n{text}");
        Assert.Equal(authority, reading.Report!.Authority);
        Assert.Equal(2019, reading.Report.Year);
    }

    [Fact]
    public void The_year_may_stand_in_the_period_alone_and_the_caller_may_give_it()
    {
        var body = TextLayout.All[0].Render(SampleReports.Balanced2019).Split('\n', 2)[1];
        Assert.Equal(2019, ReportDocument.ReadText(body).Report!.Year);
        Assert.Equal(2020, ReportDocument.ReadText(body, new ReadingOptions { Year = 2020 }).Report!.Year);
    }

    [Fact]
    public void Years_that_contradict_each_other_are_not_chosen_between()
    {
        var text = TextLayout.All[0].Render(SampleReports.Balanced2019).Replace("局2019年政府", "局2020年政府", StringComparison.Ordinal);
        var reading = ReportDocument.ReadText(text);
        Assert.Null(reading.Report!.Year);
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2002");
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_encoding_does_not_matter(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(TextLayout.All[0].Render(SampleReports.Balanced2021))];
        Assert.Equal(SampleReports.Balanced2021, ReportDocument.Read(new MemoryStream(bytes)).Report);
    }
}
