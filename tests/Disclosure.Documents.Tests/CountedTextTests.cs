using Disclosure.Documents.Shown;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>What of a shown text is a figure is said in one place, for all formats alike.</summary>
public sealed class CountedTextTests
{
    [Theory]
    [InlineData("1", (int)Look.Raised, "386", "¹")]
    [InlineData("12", (int)Look.Lowered, "386", "₁₂")]
    [InlineData("注1", (int)Look.Raised, "386", "^(注1)")]
    [InlineData(" [2]", (int)Look.Raised, "386", " ^([2])")]
    public void A_mark_behind_a_figure_is_left_out(string mark, int look, string counted, string leftOut) =>
        Assert.Equal(new CountedText(counted, leftOut), CountedText.Of("386" + ShownText.Of(mark, (Look)look)));

    [Fact]
    public void A_mark_before_a_figure_is_left_out() => Assert.Equal(new CountedText("386", "¹"), CountedText.Of(ShownText.Of("1", Look.Raised) + "386"));

    [Theory]
    [InlineData("88", "386", "386")]
    [InlineData("", "386", "386")]
    [InlineData("88 9", " 386", "386")]
    public void Struck_text_does_not_count(string struck, string rest, string counted) =>
        Assert.Equal(counted, CountedText.Of(ShownText.Of(struck, Look.Struck) + rest).Text);

    [Fact]
    public void A_figure_that_is_struck_whole_is_known_for_it()
    {
        Assert.True(CountedText.Of(ShownText.Of("539", Look.Struck)).IsStruckWhole);
        Assert.False(CountedText.Of("").IsStruckWhole);
        Assert.False(CountedText.Of("539").IsStruckWhole);
    }

    [Theory]
    [InlineData("3⁸6")]
    [InlineData("³⁸⁶")]
    [InlineData("10⁴")]
    [InlineData("^(386)")]
    [InlineData("\uFFFD9386")]
    [InlineData("a^b")]
    [InlineData("_")]
    public void What_may_be_a_part_of_the_figure_stays(string shown) => Assert.Equal(new CountedText(shown, ""), CountedText.Of(shown));

    [Theory]
    [InlineData((int)Look.Hidden)]
    [InlineData((int)Look.Covered)]
    [InlineData((int)(Look.Hidden | Look.Raised))]
    public void What_is_not_shown_is_not_there(int look) => Assert.Equal("", ShownText.Of("386", (Look)look));

    [Property]
    public void No_look_makes_another_number_of_a_figure(ushort figure, ushort beside, bool isRaised, bool stands)
    {
        var mark = ShownText.Of($"{beside}", isRaised ? Look.Raised : Look.Struck);
        var counted = CountedText.Of(stands ? $"{figure}{mark}" : $"{mark}{figure}").Text;
        Assert.True(counted == $"{figure}" || !long.TryParse(counted, out _), counted);
    }
}
