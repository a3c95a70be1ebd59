using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Claims;

namespace Disclosure.Core.Tests.Narrative;

public sealed class LawTests
{
    private const string Sentence = "2024年，我局共收到政府信息公开申请12件，上年结转2件，办结13件，其中予以公开8件、部分公开2件、无法提供3件，结转下年度1件。";

    [Theory]
    [InlineData("件", "宗")]
    [InlineData("件", "份")]
    [InlineData("件", "起")]
    [InlineData("，", ",")]
    [InlineData("、", "，")]
    [InlineData("12", "１２")]
    [InlineData("13", "十三")]
    [InlineData("收到", " 收 到 ")]
    [InlineData("办结", "辦結")]
    [InlineData("结转下年度", "結轉下年度")]
    [InlineData("无法提供", "無法提供")]
    [InlineData("予以公开8件、部分公开2件", "部分公开2件、予以公开8件")]
    public void What_does_not_change_the_sense_changes_no_claim(string from, string to) => Assert.Equal(Sense(Sentence), Sense(Sentence.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("收到248条网民留言，办结留言230条。")]
    [InlineData("办理政府12345热线47件，已全部办结。")]
    [InlineData("公开人大建议、政协提案办理结果105条。")]
    [InlineData("共处理群众留言92条。")]
    [InlineData("举办新闻发布会20场。")]
    public void A_sentence_about_another_matter_adds_no_claim(string other)
    {
        Assert.Equal(Sense(Sentence), Sense(Sentence + other));
        Assert.Equal(Sense(Sentence), Sense(other + Sentence));
    }

    [Fact]
    public void A_sentence_about_last_year_is_no_claim_of_this_one() => Assert.Empty(Sense(Sentence.Replace("2024年", "2023年", StringComparison.Ordinal)));

    [Fact]
    public void Reading_is_the_same_each_time() => Assert.Equal(Sense(Sentence), Sense(Sentence));

    [Fact]
    public void A_claim_stands_where_its_words_stand()
    {
        const string Wide = "２０２４年，我局　共收到政府信息公开申请１２件。";
        var claim = Assert.Single(Read(Wide).Claims);

        Assert.Equal(Wide.Substring(claim.Passage.Start, claim.Passage.Length), claim.Passage.Text);
        Assert.Equal("收到政府信息公开申请１２件", claim.Passage.Text);
    }

    private static IEnumerable<string> Sense(string text) =>
        Read(text).Claims.Where(claim => claim.Certainty == ClaimCertainty.Certain && claim.Kind != ClaimKind.Partition)
            .Select(claim => $"{claim.Kind} {claim.Value} {string.Join(' ', claim.Readings)}").Order(StringComparer.Ordinal);

    private static ReportNarrative Read(string text) =>
        ReportNarrative.Of(new ReportBuilder(2024) { Sections = [ReportSection.Of(SectionKind.Overview, text)] }.Build());
}
