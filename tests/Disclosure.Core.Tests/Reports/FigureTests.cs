using System.Globalization;
using Disclosure.Reports;
using Disclosure.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports;

public sealed class FigureTests
{
    [Fact]
    public void The_default_is_absent_and_not_blank()
    {
        Assert.Equal(Figure.Absent, default);
        Assert.Equal(FigureState.Absent, default(Figure).State);
        Assert.NotEqual(Figure.Blank, default);
    }

    [Fact]
    public void The_five_states_are_never_equal_to_each_other()
    {
        Figure[] figures = [Figure.Absent, Figure.Blank, Figure.Zero, Figure.OfText("/"), Figure.OfText("3项(41笔)")];

        Assert.Equal(Enum.GetValues<FigureState>().Order(), figures.Select(figure => figure.State).Order());
        foreach (var (one, i) in figures.Select((figure, i) => (figure, i)))
        {
            Assert.Equal([i], Enumerable.Range(0, figures.Length).Where(j => figures[j] == one));
        }
    }

    [Fact]
    public void Only_a_number_has_a_number()
    {
        Figure[] others = [Figure.Absent, Figure.Blank, Figure.OfText("无"), Figure.OfText("12")];

        Assert.All(others, figure => Assert.Null(figure.Number));
        Assert.All(others, figure => Assert.Null(figure.Count));
        Assert.Equal(0m, Figure.Zero.Number);
    }

    [Fact]
    public void A_count_is_a_number_without_decimals()
    {
        Assert.Equal(5L, Figure.Of(5.00m).Count);
        Assert.Equal(-8L, Figure.Of(-8m).Count);
        Assert.Null(Figure.Of(0.092m).Count);
    }

    [Theory]
    [InlineData("", FigureState.Blank)]
    [InlineData(" \t\u3000", FigureState.Blank)]
    [InlineData("/", FigureState.NotApplicable)]
    [InlineData(" - ", FigureState.NotApplicable)]
    [InlineData("—", FigureState.NotApplicable)]
    [InlineData("_", FigureState.NotApplicable)]
    [InlineData("无", FigureState.NotApplicable)]
    [InlineData("不适用", FigureState.NotApplicable)]
    [InlineData("3项(41笔)", FigureState.Unreadable)]
    [InlineData("无数据", FigureState.Unreadable)]
    [InlineData("12", FigureState.Unreadable)]
    public void Text_is_a_blank_a_sign_for_nothing_or_unreadable(string text, FigureState state)
    {
        Assert.Equal(state, Figure.OfText(text).State);
        Assert.Equal(state is FigureState.Blank or FigureState.NotApplicable, Figure.OfText(text).IsEmpty);
    }

    [Fact]
    public void Text_is_kept_as_printed_but_for_the_space_around_it() => Assert.Equal("3项 (41笔)", Figure.OfText(" 3项 (41笔)\n").Text);

    [Fact]
    public void Numbers_are_compared_by_value_however_they_were_printed()
    {
        var plain = Figure.Of(1234m);
        var printed = Figure.Of(1234.0m).PrintedAs("1,234").At(new DocumentPlace(7, 3));

        Assert.True(plain == printed);
        Assert.Equal(plain.GetHashCode(), printed.GetHashCode());
        Assert.Equal("1,234", printed.Text);
        Assert.Equal(new DocumentPlace(7, 3), printed.Place);
        Assert.True(Figure.OfText("甲") != Figure.OfText("乙"));
        Assert.True(Figure.OfText("甲").At(new DocumentPlace(1)) == Figure.OfText("甲"));
    }

    [Fact]
    public void The_text_of_a_number_is_kept_only_where_it_differs_from_the_plain_number()
    {
        Assert.Null(Figure.Of(12m).PrintedAs("12").Text);
        Assert.Equal("012", Figure.Of(12m).PrintedAs("012").Text);
        Assert.Equal("/", Figure.OfText("/").PrintedAs("0").Text);
    }

    [Fact]
    public void The_range_is_that_of_64_bits_on_both_sides()
    {
        Assert.Equal(long.MaxValue, Figure.Of(long.MaxValue).Count);
        Assert.Equal(-long.MaxValue, Figure.Of(-long.MaxValue).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(long.MaxValue + 1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Of(long.MinValue));
        Assert.Equal(-long.MaxValue, Figure.Parse("-9223372036854775807")?.Number);
        Assert.Null(Figure.Parse("9223372036854775807.5"));
        Assert.Null(Figure.Parse("79228162514264337593543950335"));
        Assert.Null(Figure.Parse("1e-40"));
        Assert.Null(Figure.Parse("0.12345678901234567890123456789012345"));
        Assert.Null(Figure.Parse("1e99999"));
        Assert.Null(Figure.Parse("1,000"));
        Assert.Equal(150m, Figure.Parse("1.5e2")?.Number);
        Assert.Equal(0.0000000000000000000000000015m, Figure.Parse("1.5e-27")?.Number);
        Assert.Equal(0m, Figure.Parse("0e-99")?.Number);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-8")]
    [InlineData("4549040.96")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("9223372036854775807")]
    public void A_number_is_told_in_plain_digits(string digits) =>
        Assert.Equal(digits, Figure.Of(decimal.Parse(digits, CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void What_stands_there_is_told_in_the_other_states()
    {
        Assert.Equal("", Figure.Absent.ToString());
        Assert.Equal("", Figure.Blank.ToString());
        Assert.Equal("/", Figure.OfText("/").ToString());
        Assert.Equal("12.5", Figure.Of(12.50m).ToString());
    }

    [Property]
    public Property Equal_figures_have_equal_hash_codes() => Prop.ForAll(
        Arb.From(FigureGenerators.Any.Two()),
        pair => pair.Item1 != pair.Item2 || pair.Item1.GetHashCode() == pair.Item2.GetHashCode());
}
