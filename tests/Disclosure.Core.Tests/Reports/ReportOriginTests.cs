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
    public void A_date_behind_its_word_is_when_it_was_published(string text, int year, int month, int day) =>
        Assert.Equal(new ReportDate(new DateOnly(year, month, day)), With("某局2024年政府信息公开工作年度报告", text).PublishedOn);

    [Theory]
    [InlineData("2025年1月15日", 2025, 1, 15)]
    [InlineData("二〇二五年一月二十一日", 2025, 1, 21)]
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
    public void What_is_no_date_or_stands_in_a_sentence_signs_nothing(string text) => Assert.Null(Ending(text).SignedOn);

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
