namespace Disclosure.Documents.Tests;

/// <summary>Titles as they are printed: the year and the organ are found wherever they stand in it, and no other organ is taken.</summary>
public sealed class TitlePageTests
{
    private const string Rest = "\n一、总体情况\n甲\n二、主动公开政府信息情况\n乙\n三、收到和处理政府信息公开申请情况\n丙\n";

    [Theory]
    [InlineData("盐湖市行政审批局政府信息公开工作\n2024年度情况的报告")]
    [InlineData("盐湖市行政审批局\n2024年政府信息公开工作年度报告")]
    [InlineData("盐湖市行政审批局\n2024年度\n政府信息公开工作年度报告")]
    [InlineData("盐湖市行政审批局2024年\n政府信息公开工作\n年度报告")]
    [InlineData("盐湖市行政审批局政府信息公开工作年度报告\n（2024年度）")]
    [InlineData("盐湖市行政审批局政府信息公开工作年度报告\n2024年")]
    [InlineData("2024年\n盐湖市行政审批局政府信息公开工作年度报告")]
    [InlineData("盐湖市行政审批局2024年政府信息公开工作情况报告")]
    [InlineData("盐湖市行政审批局2024年政府信息公开工作年报")]
    [InlineData("盐湖市行政审批局2024年政府信息公开年度工作报告")]
    [InlineData("盐湖市行政审批局关于2024年度政府信息公开工作情况的报告")]
    [InlineData("附件2\n盐湖市行政审批局2024年政府信息公开工作年度报告")]
    [InlineData("附件：盐湖市行政审批局2024年政府信息公开工作年度报告")]
    [InlineData("盐湖市行政审批局\n附件1\n2024年政府信息公开工作年度报告")]
    [InlineData("盐湖市行政审批局二〇二四年\n政府信息公开工作年度报告")]
    public void A_title_on_one_line_or_several_names_year_and_organ(string title)
    {
        var report = ReportDocument.ReadText(title + Rest).Report!;
        Assert.Equal((2024, "盐湖市行政审批局"), (report.Year, report.Authority));
    }

    [Fact]
    public void A_title_in_one_cell_with_breaks_names_both()
    {
        var report = ReportDocument.ReadText("<table><tr><td>盐湖市行政审批局<br>2024年度政府信息公开<br>工作年度报告</td></tr></table>" + Rest.Replace("\n", "<p>", StringComparison.Ordinal)).Report!;
        Assert.Equal((2024, "盐湖市行政审批局"), (report.Year, report.Authority));
    }

    [Theory]
    [InlineData("当前位置：首页 > 政府信息公开年报\n2024年政府信息公开工作年度报告")]
    [InlineData("信息来源：柳林区人民政府\n2024年政府信息公开工作年度报告")]
    [InlineData("信息公开年报\n2024年政府信息公开工作年度报告")]
    [InlineData("柳林区统计局对本报告的数据作了核对。\n2024年政府信息公开工作年度报告")]
    public void What_stands_above_a_title_is_not_the_organ_unless_it_is_named_as_one(string title)
    {
        var reading = ReportDocument.ReadText(title + Rest);
        Assert.Equal((2024, null), (reading.Report!.Year, reading.Report.Authority));
        Assert.Contains(reading.Problems, problem => problem.Code == "DP2003");
    }

    [Fact]
    public void The_organ_of_the_title_is_not_joined_with_another_above_it() =>
        Assert.Equal("盐湖市行政审批局", ReportDocument.ReadText("盐湖市人民政府\n盐湖市行政审批局政府信息公开工作年度报告\n2024年" + Rest).Report!.Authority);
}
