using Disclosure.Forms;
using Disclosure.Reports;

namespace Disclosure.Core.Tests.Forms;

/// <summary>Titles of sections in words of their own, which count under the section's own number alone.</summary>
public sealed class SectionWordsTests
{
    [Theory]
    [InlineData(1, "政府信息公开工作总体情况")]
    [InlineData(1, "2024年工作概况")]
    [InlineData(2, "主动公开情况")]
    [InlineData(2, "主动公开政府信息工作情况")]
    [InlineData(3, "依申请公开政府信息办理情况")]
    [InlineData(3, "政府信息公开申请办理情况")]
    [InlineData(3, "受理和答复政府信息公开申请的情况")]
    [InlineData(4, "复议、诉讼和申诉情况")]
    [InlineData(4, "依申请公开引发的行政复议与行政诉讼情况")]
    [InlineData(5, "存在的不足及下一步打算")]
    [InlineData(5, "主要问题和整改措施")]
    [InlineData(6, "其他有关情况说明")]
    public void A_title_of_its_own_names_the_section_of_its_number_alone(int number, string title)
    {
        Assert.Equal(number, new ReportSection(number, title, "").Statutory?.Number);
        Assert.All(Enumerable.Range(1, 7).Except([number]), other => Assert.Null(new ReportSection(other, title, "").Statutory));
        Assert.Null(new ReportSection(null, title, "").Statutory);
    }

    [Theory]
    [InlineData(1, "上年工作总体情况")]
    [InlineData(2, "主动公开政府信息1234条")]
    [InlineData(2, "主动公开工作有序推进，成效明显")]
    [InlineData(3, "主动公开和依申请公开情况")]
    [InlineData(3, "依申请公开工作有序推进")]
    [InlineData(5, "2025年工作计划")]
    [InlineData(5, "其他需要说明的问题情况")]
    [InlineData(6, "附件")]
    [InlineData(6, "")]
    public void A_sentence_a_slogan_or_a_title_of_two_meanings_names_none(int number, string title) =>
        Assert.Null(new ReportSection(number, title, "").Statutory);

    [Fact]
    public void The_section_follows_from_number_and_title_in_whatever_order_they_are_set()
    {
        var section = new ReportSection(3, "主动公开情况", "甲");
        Assert.Null(section.Statutory);
        Assert.Equal(SectionKind.ProactiveDisclosure, (section with { Number = 2 }).Statutory?.Kind);
        Assert.Equal(SectionKind.Applications, (section with { Title = "依申请公开情况" }).Statutory?.Kind);
        Assert.Equal(SectionKind.OtherMatters, (section with { Title = "其他事项", Number = 6 }).Statutory?.Kind);
    }
}
