using Disclosure.Forms;

namespace Disclosure.Core.Tests.Forms;

public sealed class PrintedLabelTests
{
    [Theory]
    [InlineData("（一） 予以公开", "(一)予以公开")]
    [InlineData("〔２０２１〕３０号", "(2021)30号")]
    [InlineData("本年增／减", "本年增/减")]
    [InlineData("危及『三安全一稳定』", "危及\"三安全一稳定\"")]
    [InlineData("总\u200B计\u00AD\r\n", "总计")]
    public void Normalizing_leaves_the_wording_and_the_punctuation(string printed, string normal) =>
        Assert.Equal(normal, PrintedLabel.Normalize(printed));

    [Theory]
    [InlineData("3.危及“三安全一稳定”", "3危及三安全一稳定")]
    [InlineData("其它结果", "其他结果")]
    [InlineData("本年增/减", "本年增减")]
    public void Folding_leaves_the_wording(string printed, string folded) => Assert.Equal(folded, PrintedLabel.Fold(printed));

    [Theory]
    [InlineData("（二）部分公开（区分处理的，只计这一情形）", "(二)部分公开")]
    [InlineData("部分公开（甲（乙）丙）（丁）", "部分公开")]
    [InlineData("（一）予以公开", "(一)予以公开")]
    [InlineData("（一）", "(一)")]
    [InlineData("部分公开（甲", "部分公开(甲")]
    [InlineData("部分公开）", "部分公开)")]
    [InlineData("", "")]
    public void Guidance_in_brackets_behind_the_label_is_left_out(string printed, string bare) =>
        Assert.Equal(bare, PrintedLabel.WithoutGuidance(printed));
}
