using Disclosure.Cli.Terminal;
using FsCheck.Xunit;

namespace Disclosure.Cli.Tests;

public sealed class LineBreakTests
{
    private const string Alphabet = "ab 1，。（）“”、一二三 𠀀é";

    [Theory]
    [InlineData("总计填 28，后者多 1 件。", 12, "总计填 28，", "后者多 1", "件。")]
    [InlineData("第一、二项之和（见表注）", 14, "第一、二项之和", "（见表注）")]
    [InlineData("the latter is larger by 1", 11, "the latter", "is larger", "by 1")]
    [InlineData("一二三，四五", 6, "一二", "三，四", "五")]
    [InlineData("short", 80, "short")]
    [InlineData("", 80, "")]
    public void Breaks_where_a_reader_would(string text, int width, params string[] lines) => Assert.Equal(lines, Lines(text, width));

    [Property]
    public void Loses_nothing_but_spaces(byte[] picks, byte width)
    {
        var text = Text(picks);
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(Lines(text, width)).Replace(" ", "", StringComparison.Ordinal));
    }

    [Property]
    public void Keeps_to_the_width_wherever_a_character_fits(byte[] picks, byte width) =>
        Assert.All(Lines(Text(picks), width), line => Assert.InRange(CellWidth.Of(line), 0, Math.Max(2, (int)width)));

    private static string Text(byte[] picks)
    {
        var characters = Alphabet.EnumerateRunes().ToArray();
        return string.Concat(picks.Select(pick => characters[pick % characters.Length]));
    }

    private static IEnumerable<string> Lines(string text, int width) => LineBreaks.Of(text, width, width).Select(range => text[range]);
}
