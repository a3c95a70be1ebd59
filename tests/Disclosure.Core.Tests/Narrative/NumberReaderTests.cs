using Disclosure.Reports.Claims.Numbers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Narrative;

public sealed class NumberReaderTests
{
    private const long Largest = 1_0000_0000_0000;

    [Property(MaxTest = 500)]
    public Property A_number_is_read_back_in_every_spelling() => Prop.ForAll(
        Gen.OneOf(Gen.Choose(0, 99_999).Select(number => (long)number), Gen.Choose(0, 1_000_000).SelectMany(high => Gen.Choose(0, 999_999).Select(low => Math.Min(Largest, (high * 1_000_000L) + low)))).ToArbitrary(),
        number => SpelledNumber.Spellings.All(spelling => NumberReader.At($"{spelling(number)}件", 0) is { } read && read.Value == number && read.Length == spelling(number).Length));

    [Theory]
    [InlineData("1,234件", 1234, 1, false)]
    [InlineData("1，234件", 1234, 1, false)]
    [InlineData("１２件", 12, 1, false)]
    [InlineData("21.9万件", 219_000, 1000, false)]
    [InlineData("258.5亿元", 25_850_000_000, 10_000_000, false)]
    [InlineData("1.8万余条", 18_000, 1000, true)]
    [InlineData("7000余条", 7000, 1, true)]
    [InlineData("3千余万元", 30_000_000, 10_000_000, true)]
    [InlineData("三十余件", 30, 1, true)]
    [InlineData("220多篇", 220, 1, true)]
    [InlineData("两万件", 20_000, 10_000, false)]
    [InlineData("三万半", 35_000, 5000, false)]
    [InlineData("一万五千亿", 1_500_000_000_000, 100_000_000, false)]
    [InlineData("3万4000件", 34_000, 1, false)]
    [InlineData("1,100万", 11_000_000, 10_000, false)]
    [InlineData("一〇五件", 105, 1, false)]
    [InlineData("一百二件", 120, 1, false)]
    [InlineData("44.44%", 44.44, 0.01, false)]
    public void A_number_says_what_it_is_worth_and_how_exact_it_is(string text, double value, double unit, bool isApproximate)
    {
        var read = NumberReader.At(text, 0)!.Value;

        Assert.Equal((decimal)value, read.Value);
        Assert.Equal((decimal)unit, read.PrintedUnit);
        Assert.Equal(isApproximate, read.IsApproximate);
    }

    [Theory]
    [InlineData("收到")]
    [InlineData("万件")]
    [InlineData("12345678901234567890123")]
    public void What_is_no_number_is_not_read(string text) => Assert.Null(NumberReader.At(text, 0));
}
