using Disclosure.Forms;

namespace Disclosure.Core.Tests.Forms;

public sealed class WordingPatternTests
{
    [Theory]
    [InlineData("总计", "总计")]
    [InlineData("本年[度]数", "本年度数 本年数")]
    [InlineData("<数|数量>", "数 数量")]
    [InlineData("甲[乙|丙]<丁|戊>", "甲乙丁 甲乙戊 甲丙丁 甲丙戊 甲丁 甲戊")]
    public void A_pattern_stands_for_every_wording(string pattern, string wordings) =>
        Assert.Equal(wordings.Split(' '), WordingPattern.Expand(pattern));

    [Theory]
    [InlineData("proactive.article20Item1.*.issuedThisYear", "本年度制发数")]
    [InlineData("proactive.article20Item1.*.issuedThisYear", "本年新制发文件数量")]
    [InlineData("proactive.article20Item1.*.repealedThisYear", "本年度废止件数")]
    [InlineData("proactive.article20Item1.*.inForce", "现行有效规范性文件数")]
    [InlineData("proactive.article20Item5.*.decisionsMade", "本年度作出行政处理决定件数")]
    [InlineData("proactive.article20Item8.*.amountCollected", "本年度收费总额（万元）")]
    public void Heads_in_usual_other_words_are_known(string path, string printed) =>
        Assert.Equal(LabelMatch.Alias, Form.Revised2021.FindElement(path)!.Match(printed));

    [Theory]
    [InlineData("上年制发件数")]
    [InlineData("上年度废止数")]
    [InlineData("累计制发数")]
    [InlineData("本年新公开件数")]
    [InlineData("新公开数")]
    [InlineData("本年有效数")]
    [InlineData("历年收费金额（万元）")]
    [InlineData("本年收费金额（元）")]
    [InlineData("下年处理决定数量")]
    public void Words_of_another_meaning_are_none(string printed) =>
        Assert.All(Form.Revised2021.Elements, element => Assert.Equal(LabelMatch.None, element.Match(printed)));
}
