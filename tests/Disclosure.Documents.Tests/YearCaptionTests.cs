using Disclosure.Documents.Grids;
using Disclosure.Documents.Mapping.Years;
using Disclosure.Reports;

namespace Disclosure.Documents.Tests;

/// <summary>What names the year of the figures below it, and what only mentions a year.</summary>
public sealed class YearCaptionTests
{
    [Theory]
    [InlineData("2023年度", 2023)]
    [InlineData("（2023年）", 2023)]
    [InlineData("2023 年", 2023)]
    [InlineData("二〇二三年度", 2023)]
    [InlineData("表三（2023年）", 2023)]
    [InlineData("表3-1 2023年度收到和处理政府信息公开申请情况", 2023)]
    [InlineData("2023年度政府信息公开行政复议、行政诉讼情况统计表", 2023)]
    [InlineData("盐湖市行政审批局2023年政府信息公开情况一览表", 2023)]
    [InlineData("行政复议、行政诉讼情况（2023年度）", 2023)]
    [InlineData("年份：2023", 2023)]
    [InlineData("统计年度：2023年", 2023)]
    [InlineData("单位：件　年度：2023年", 2023)]
    [InlineData("2023年制发件数", 2023)]
    public void A_caption_names_its_year(string text, int year) => Assert.Equal([year], Of(text)!.Years);

    [Theory]
    [InlineData("2023年、2024年")]
    [InlineData("2023—2024年度")]
    [InlineData("2023年度与2024年度")]
    public void A_caption_may_name_two_years(string text) => Assert.Equal([2023, 2024], Of(text)!.Years);

    [Theory]
    [InlineData("上年")]
    [InlineData("上年度数据")]
    [InlineData("表四（上年）")]
    [InlineData("去年同期")]
    public void The_year_before_may_stand_without_its_number(string text) => Assert.Empty(Of(text)!.Years);

    [Theory]
    [InlineData("与2023年相比，申请量增加12件。")]
    [InlineData("与2023年相比增长12%")]
    [InlineData("2023年同比下降")]
    [InlineData("本报告所列数据的统计期限为2024年1月1日至2024年12月31日。")]
    [InlineData("2024年1月1日")]
    [InlineData("2025年1月")]
    [InlineData("国办公开办函〔2021〕30号")]
    [InlineData("政府信息公开工作年度报告格式（2021年修订）")]
    [InlineData("截至2023年底")]
    [InlineData("2023年收到的政府信息公开申请均已办结")]
    [InlineData("我局成立于2019年")]
    [InlineData("2025年工作计划")]
    [InlineData("2023年度政府信息公开工作取得了一定成效，但仍存在一些不足")]
    [InlineData("上一年项目数量")]
    [InlineData("二、上年结转政府信息公开申请数量")]
    [InlineData("12件（含去年2件）")]
    [InlineData("2023")]
    [InlineData("本年度")]
    [InlineData("")]
    public void What_mentions_a_year_is_no_caption(string text) => Assert.Null(Of(text));

    [Theory]
    [InlineData("年份|2023|2024", "2023 2024")]
    [InlineData("2023|2024|2023|2024", "2023 2024")]
    [InlineData("2023年|2024年", "2023 2024")]
    [InlineData("信息内容|本年制发件数|2023年制发件数", "2023")]
    [InlineData("规章|2023", "")]
    [InlineData("信息内容|本年制发件数", "")]
    public void Years_may_stand_in_cells_of_their_own(string cells, string years)
    {
        var place = new DocumentPlace(1);
        var line = new PrintedLine(LineKind.Row, place, [.. cells.Split('|').Select(text => new PrintedCell(text, place))]);
        Assert.Equal(years, string.Join(' ', YearCaption.In(line).SelectMany(caption => caption.Years).Distinct()));
    }

    private static YearCaption? Of(string text) => YearCaption.Of(new PrintedCell(text, new DocumentPlace(1)));
}
