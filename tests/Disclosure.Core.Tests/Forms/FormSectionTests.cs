using Disclosure.Forms;

namespace Disclosure.Core.Tests.Forms;

public sealed class FormSectionTests
{
    [Fact]
    public void The_six_headings_are_those_of_the_format() =>
        Assert.Equal(
            [
                "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
                "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
            ],
            FormSection.All.Select(section => section.Heading));

    [Theory]
    [InlineData("工作基本情况", SectionKind.Overview)]
    [InlineData("总体工作情况", SectionKind.Overview)]
    [InlineData("概述", SectionKind.Overview)]
    [InlineData("行政机关主动公开政府信息情况", SectionKind.ProactiveDisclosure)]
    [InlineData("行政机关收到和处理政府信息公开申请情况", SectionKind.Applications)]
    [InlineData("依申请公开政府信息情况", SectionKind.Applications)]
    [InlineData("因政府信息公开工作被申请行政复议、提起行政诉讼情况", SectionKind.ReconsiderationAndLitigation)]
    [InlineData("政府信息公开行政复议行政诉讼情况", SectionKind.ReconsiderationAndLitigation)]
    [InlineData("政府信息公开工作存在的主要问题及改进情况", SectionKind.ProblemsAndImprovements)]
    [InlineData("存在问题及改进情况", SectionKind.ProblemsAndImprovements)]
    [InlineData("其他需要报告的情况", SectionKind.OtherMatters)]
    [InlineData("其它需要报告的事项", SectionKind.OtherMatters)]
    [InlineData("其他报告的事项", SectionKind.OtherMatters)]
    public void Titles_seen_in_reports_name_their_section(string title, SectionKind kind) => Assert.Equal(kind, FormSection.Named(title)?.Kind);

    [Theory]
    [InlineData("")]
    [InlineData("工作思路")]
    [InlineData("附件")]
    public void Other_titles_name_none(string title) => Assert.Null(FormSection.Named(title));

    [Fact]
    public void No_title_names_two_sections()
    {
        var wordings = FormSection.All.SelectMany(section => section.KnownWordings).ToList();

        Assert.Equal(wordings.Count, wordings.Distinct().Count());
        Assert.All(FormSection.All, section => Assert.Same(section, FormSection.Of(section.Kind)));
    }

    [Fact]
    public void Numerals_and_numbers_name_each_other()
    {
        Assert.All(Enumerable.Range(1, 10), number => Assert.Equal(number, FormSection.NumberOf(FormSection.Numeral(number)[0])));
        Assert.Null(FormSection.NumberOf('百'));
        Assert.Throws<ArgumentOutOfRangeException>(() => FormSection.Numeral(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => FormSection.Numeral(11));
    }
}
