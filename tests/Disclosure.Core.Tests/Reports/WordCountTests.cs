using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports;

/// <summary>Words are counted as word processors count them.</summary>
public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" 　\n\t", 0)]
    [InlineData("主动公开", 4)]
    [InlineData("主动公开，依申请公开。", 11)]
    [InlineData("2024年", 2)]
    [InlineData("收到申请1,234件，占33.5%。", 10)]
    [InlineData("“一网通办”", 6)]
    [InlineData("共3 4件", 4)]
    [InlineData("微信公众号ABC", 6)]
    [InlineData("open government", 2)]
    [InlineData("１２件", 3)]
    [InlineData("𠀀字", 2)]
    [InlineData("改进……完善——", 8)]
    public void A_text_has_as_many_words(string text, int count) => Assert.Equal(count, ReportSection.Of(SectionKind.Overview, text).WordCount);

    [Property]
    public void Texts_on_lines_of_their_own_add_up(int one, int other)
    {
        var (first, second) = (string.Concat(Enumerable.Repeat("公开12 ", Math.Abs(one % 50))), string.Concat(Enumerable.Repeat("a，", Math.Abs(other % 50))));

        Assert.Equal(Count(first) + Count(second), Count($"{first}\n{second}"));
    }

    private static int Count(string text) => ReportSection.Of(SectionKind.Overview, text).WordCount;
}
