using Disclosure.Rules;

namespace Disclosure.Core.Tests.Rules.Timing;

public sealed class DueDayTests
{
    [Theory]
    [InlineData("01-28", 1, 28)]
    [InlineData("02-29", 2, 29)]
    [InlineData("12-31", 12, 31)]
    public void A_day_is_read_as_it_is_written(string text, int month, int day)
    {
        Assert.Equal(new DueDay(month, day), DueDay.Parse(text));
        Assert.Equal(text, DueDay.Parse(text).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1-28")]
    [InlineData("13-01")]
    [InlineData("02-30")]
    [InlineData("2025-01-28")]
    public void What_is_no_day_is_none(string? text) => Assert.Null(DueDay.Parse(text));

    [Fact]
    public void The_day_is_one_of_the_year_after_the_report()
    {
        Assert.Equal(new DateOnly(2026, 1, 28), new DueDay(1, 28).After(2025));
        Assert.Equal(new DateOnly(2024, 2, 29), new DueDay(2, 29).After(2023));
        Assert.Equal(new DateOnly(2025, 2, 28), new DueDay(2, 29).After(2024));
    }

    [Fact]
    public void The_default_is_the_first_of_January() => Assert.Equal(new DueDay(1, 1), default);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(13, 1)]
    [InlineData(2, 30)]
    [InlineData(4, 31)]
    public void There_are_no_other_days(int month, int day) => Assert.Throws<ArgumentOutOfRangeException>(() => new DueDay(month, day));
}
