using Disclosure.Reports;

namespace Disclosure.Documents.Tests;

/// <summary>When a page was published: as its head says, and as it shows.</summary>
public sealed class PageMetadataTests
{
    [Theory]
    [InlineData("<meta name=\"PubDate\" content=\"2025-01-20 09:12\">")]
    [InlineData("<META NAME='pubdate' CONTENT='2025/01/20'>")]
    [InlineData("<meta name=\"publishdate\" content=\"2025年1月20日\"/>")]
    [InlineData("<meta property=\"article:published_time\" content=\"2025-01-20T09:12:00+08:00\">")]
    [InlineData("<meta name=\"PubDate\" content=\"\"><meta name=\"PubDate\" content=\"2025-01-20\">")]
    public void The_head_says_when_the_page_was_published(string head)
    {
        var published = Read(head).PublishedOn!;

        Assert.Equal(new DateOnly(2025, 1, 20), published.Date);
        Assert.Equal(2, published.Place!.Line);
    }

    [Theory]
    [InlineData("<meta name=\"others\" content=\"页面生成时间 2026-01-20 10:22:00\">")]
    [InlineData("<meta name=\"lastmodified\" content=\"2026-01-20\">")]
    [InlineData("<meta name=\"PubDate\" content=\"\">")]
    [InlineData("<meta name=\"PubDate\" content=\"2025-02-30\">")]
    public void What_else_it_says_is_no_date_of_publication(string head) => Assert.Null(Read(head).PublishedOn);

    [Fact]
    public void What_the_page_shows_counts_and_what_differs_from_it_is_kept()
    {
        var (same, other) = (
            Read("<meta name=\"PubDate\" content=\"2025-01-20 09:12\">", "<p>发布时间：2025-01-20 来源：水务局</p>").PublishedOn!,
            Read("<meta name=\"PubDate\" content=\"2025-03-02 09:12\">", "<p>发布时间：2025-01-20 来源：水务局</p>").PublishedOn!);

        Assert.Equal((new DateOnly(2025, 1, 20), null), (same.Date, same.Otherwise));
        Assert.Equal((new DateOnly(2025, 1, 20), new DateOnly(2025, 3, 2)), (other.Date, other.Otherwise));
    }

    [Fact]
    public void The_head_of_a_catalogue_shows_both_dates()
    {
        var report = Read("", "<table><tr><td>索引号：</td><td>000014349</td><td>成文日期：</td><td>2025年01月15日</td></tr>"
            + "<tr><td>标题：</td><td>年度报告</td><td>发布日期：</td><td>2025年01月20日</td></tr></table>");

        Assert.Equal((new DateOnly(2025, 1, 15), new DateOnly(2025, 1, 20)), (report.SignedOn!.Date, report.PublishedOn!.Date));
    }

    private static AnnualDisclosureReport Read(string head, string above = "") => ReportDocument.ReadText(
        $"<html><head>\n{head}\n<title>年度报告</title></head><body>{above}<p>青石县水务局2024年政府信息公开工作年度报告</p><p>一、总体情况</p><p>无。</p>"
        + "<p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p><p>无。</p>"
        + "<p>五、存在的主要问题及改进情况</p><p>无。</p><p>六、其他需要报告的事项</p><p>无。</p></body></html>").Report!;
}
