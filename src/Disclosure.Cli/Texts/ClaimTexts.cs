using Disclosure.Messages;
using Disclosure.Reports;

namespace Disclosure.Cli.Texts;

/// <summary>The words of <c>read --claims</c>.</summary>
internal static class ClaimTexts
{
    public static BilingualText Claims { get; } = new("正文中关于数字的说法", "What the text says of figures");

    public static BilingualText Unclaimed { get; } = new("不作为说法的数字", "Numbers that are no claims");

    public static BilingualText NoCell { get; } = new("没有对应的格", "no cell holds it");

    public static BilingualText Fits(BilingualText reading) => new($"{reading.Chinese}，相符", $"{reading.English}: fits");

    public static BilingualText FitsNone(IReadOnlyList<BilingualText> readings) => new(
        $"{string.Join('、', readings.Select(reading => reading.Chinese))}，都不相符",
        $"{string.Join(" or ", readings.Select(reading => reading.English))}: fits none");

    public static BilingualText Doubtful(BilingualText because) => new($"不确定：{because.Chinese}", $"not certain: {because.English}");

    public static BilingualText Paragraph(TextPassage passage) => new($"第 {passage.ParagraphIndex + 1} 段", $"paragraph {passage.ParagraphIndex + 1}");
}
