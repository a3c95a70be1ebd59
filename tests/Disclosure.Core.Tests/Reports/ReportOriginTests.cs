using Disclosure.Reports;
using Disclosure.Reports.Json;

namespace Disclosure.Core.Tests.Reports;

/// <summary>Whose figures a report holds and when it was signed and published, read from its text.</summary>
public sealed class ReportOriginTests
{
    private static readonly DocumentPlace Place = new(3);

    [Theory]
    [InlineData("本报告数据为本级数据，不含下属单位。", ReportScope.Own)]
    [InlineData("所列数据仅为本机关数据。", ReportScope.Own)]
    [InlineData("本报告中的数据汇总了全县各部门、各乡镇的情况。", ReportScope.Consolidated)]
    [InlineData("统计数据包括县直部门和各乡镇。", ReportScope.Consolidated)]
    public void The_preface_says_whose_figures_they_are(string text, ReportScope scope)
    {
        var read = With("某县2024年政府信息公开工作年度报告", text).ScopeInference;

        Assert.Equal((scope, ScopeSource.Preface, Place), (read.Scope, read.Source, read.Place));
    }

    [Theory]
    [InlineData("某县人民政府（本级）2024年政府信息公开工作年度报告", ReportScope.Own)]
    [InlineData("某县2024年政府信息公开工作年度报告（汇总）", ReportScope.Consolidated)]
    public void The_title_says_it_where_the_preface_does_not(string title, ReportScope scope)
    {
        var read = With(title, "本报告由某县人民政府办公室编制。").ScopeInference;

        Assert.Equal((scope, ScopeSource.Title), (read.Scope, read.Source));
    }

    [Theory]
    [InlineData("本报告由某局编制，统计期限为1月1日至12月31日。")]
    [InlineData("数据为本级数据。另附数据为全县汇总数据。")]
    [InlineData("本报告未汇总各乡镇数据。")]
    public void What_is_not_said_or_said_both_ways_is_not_known(string text) => Assert.Null(With("某局2024年政府信息公开工作年度报告", text).Scope);

    [Fact]
    public void What_the_caller_says_counts_before_the_text()
    {
        var builder = With("某局2024年政府信息公开工作年度报告", "数据为本级数据。").ToBuilder();
        builder.Scope = ReportScope.Consolidated;

        Assert.Equal(new ScopeInference(ReportScope.Consolidated, ScopeSource.Declared), builder.Build().ScopeInference);
    }

    [Theory]
    [InlineData("发布日期：2025-01-20 10:30 来源：办公室", 2025, 1, 20)]
    [InlineData("发布时间:2025年1月8日", 2025, 1, 8)]
    [InlineData("信息来源：县水务局　发布日期：［２０２５－０１－２０］", 2025, 1, 20)]
    [InlineData("发 布 日 期： 2025 年 1 月 20 日", 2025, 1, 20)]
    [InlineData("發佈時間：2025-01-20 09:12", 2025, 1, 20)]
    [InlineData("索引号 000014349/2025-00012 公开日期 2025-01-20", 2025, 1, 20)]
    [InlineData("日期：2025-01-20 浏览次数：31", 2025, 1, 20)]
    [InlineData("本报告公布于2025年1月20日", 2025, 1, 20)]
    public void A_date_behind_its_word_is_when_it_was_published(string text, int year, int month, int day) =>
        Assert.Equal(new ReportDate(new DateOnly(year, month, day)), With("某局2024年政府信息公开工作年度报告", text).PublishedOn);

    [Theory]
    [InlineData("2025年1月15日", 2025, 1, 15)]
    [InlineData("二〇二五年一月二十一日", 2025, 1, 21)]
    [InlineData("二○二五年一月十日", 2025, 1, 10)]
    [InlineData("２０２５年１月１５日", 2025, 1, 15)]
    [InlineData("青石县水务局　2025年1月15日", 2025, 1, 15)]
    [InlineData("（2025年1月15日）", 2025, 1, 15)]
    [InlineData("2025-01-15", 2025, 1, 15)]
    [InlineData("没有其他需要报告的事项。青石县水务局2025年1月15日", 2025, 1, 15)]
    public void A_date_alone_at_the_end_is_when_it_was_signed(string text, int year, int month, int day)
    {
        var report = Ending(text);

        Assert.Equal(new DateOnly(year, month, day), report.SignedOn!.Date);
        Assert.Equal(Place, report.SignedOn.Place);
        Assert.Null(report.PublishedOn);
    }

    [Theory]
    [InlineData("2025年13月15日")]
    [InlineData("截至2025年1月15日，没有需要报告的事项。")]
    [InlineData("数据统计截至2025年1月15日")]
    [InlineData("2025年1月")]
    [InlineData("联系电话：2025-01-15-88")]
    public void What_is_no_date_or_stands_in_a_sentence_signs_nothing(string text) => Assert.Null(Ending(text).SignedOn);

    [Fact]
    public void The_signature_is_found_above_what_a_page_has_below_the_report()
    {
        string[] below = ["附件：", "扫一扫在手机打开当前页", "分享到", "相关链接", "国务院部门网站", "主办单位：青石县人民政府办公室", "网站标识码：3200000001"];
        var report = new ReportBuilder(2024)
        {
            Sections = [new ReportSection(6, "其他需要报告的事项", "") { Paragraphs = [new("无。"), new("2025年1月15日", Place), .. below.Select(text => new ReportParagraph(text))] }],
        }.Build();

        Assert.Equal((new DateOnly(2025, 1, 15), Place), (report.SignedOn!.Date, report.SignedOn.Place));
    }

    [Fact]
    public void A_date_in_brackets_below_the_title_is_when_it_was_signed() =>
        Assert.Equal(new DateOnly(2025, 1, 15), With("某局2024年政府信息公开工作年度报告", "（2025年1月15日）").SignedOn!.Date);

    [Theory]
    [InlineData("成文日期：2025-01-15 发布日期：2025-01-20")]
    [InlineData("发文日期 2025-01-15 公布日期 2025-01-20")]
    public void The_dates_of_signature_and_publication_are_told_apart(string text)
    {
        var report = With("某局2024年政府信息公开工作年度报告", text);

        Assert.Equal((new DateOnly(2025, 1, 15), new DateOnly(2025, 1, 20)), (report.SignedOn!.Date, report.PublishedOn!.Date));
    }

    [Fact]
    public void Two_dates_of_publication_are_both_kept()
    {
        var published = With("发布日期：2025-01-20", "某局2024年政府信息公开工作年度报告", "发布时间：2025-02-03").PublishedOn!;

        Assert.Equal((new DateOnly(2025, 1, 20), new DateOnly(2025, 2, 3)), (published.Date, published.Otherwise));
        Assert.Null(With("发布日期：2025-01-20", "发布时间：2025年1月20日").PublishedOn!.Otherwise);
    }

    [Theory]
    [InlineData("统计日期：2025-01-20")]
    [InlineData("更新时间：2025-01-20 10:00")]
    [InlineData("打印日期：2025-01-20")]
    [InlineData("今天是2025年1月20日 星期一")]
    public void A_date_of_something_else_is_none_of_publication(string text) => Assert.Null(With("某局2024年政府信息公开工作年度报告", text).PublishedOn);

    [Fact]
    public void Json_keeps_another_date_of_publication()
    {
        var report = With("发布日期：2025-01-20", "发布时间：2025-02-03");

        Assert.Equal(new DateOnly(2025, 2, 3), ReportJson.Read(ReportJson.Write(report)).Report!.PublishedOn!.Otherwise);
    }

    [Fact]
    public void Json_keeps_scope_and_dates_with_how_and_where_they_are_known()
    {
        var report = With("某局2024年政府信息公开工作年度报告", "数据为本级数据。发布日期：2025-01-20");

        var read = ReportJson.Read(ReportJson.Write(report)).Report!;

        Assert.Equal((report.ScopeInference, report.PublishedOn, report.PublishedOn!.Place), (read.ScopeInference, read.PublishedOn, read.PublishedOn!.Place));
    }

    private static AnnualDisclosureReport With(params string[] preface)
    {
        var builder = new ReportBuilder(2024);
        foreach (var text in preface) builder.Preface.Add(new ReportParagraph(text, Place));
        return builder.Build();
    }

    private static AnnualDisclosureReport Ending(string text) => new ReportBuilder(2024)
    {
        Sections = [new ReportSection(6, "其他需要报告的事项", "") { Paragraphs = [new("无。"), new(text, Place)] }],
    }.Build();
}
