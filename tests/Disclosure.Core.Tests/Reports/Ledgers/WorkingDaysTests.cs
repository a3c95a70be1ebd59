using Disclosure.Reports.Ledgers.Calendars;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports.Ledgers;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = WorkingDays.StateCouncil;

    [Theory]
    [InlineData(2007, 249)]
    [InlineData(2008, 251)]
    [InlineData(2013, 250)]
    [InlineData(2019, 250)]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    public void A_year_has_its_working_days(int year, int count) =>
        Assert.Equal(count, Days.CountBetween(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31)));

    [Fact]
    public void The_papers_reach_from_2007_to_2026_without_a_gap() => Assert.Equal(Enumerable.Range(2007, 20), Days.Years);

    [Fact]
    public void Every_paper_has_its_number_and_every_make_up_day_is_a_weekend() => Assert.All(Days.Papers, paper =>
    {
        Assert.Matches("^国(办)?发明电〔20[0-9]{2}〕[0-9]+号$", paper.Number);
        Assert.All(paper.WorkingDays, span => Assert.True(span.First.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{paper} {span}"));
    });

    [Theory]
    [InlineData("2024-02-04", true)] // a Sunday that is worked
    [InlineData("2024-02-09", true)] // the eve, which employers were asked to give but not ordered to
    [InlineData("2024-02-16", false)]
    [InlineData("2020-02-01", false)] // worked by the paper of 2019, off by that of January 2020
    [InlineData("2019-05-03", false)] // off by the paper that changed Labour Day
    [InlineData("2019-04-28", true)]
    [InlineData("2018-12-31", false)] // off by the paper of the year after
    [InlineData("2018-12-29", true)]
    [InlineData("2011-12-31", true)]
    [InlineData("2015-09-04", false)]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-12-21", true)]
    public void A_day_is_what_the_last_paper_on_it_says(string day, bool isWorked) => Assert.Equal(isWorked, Days.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2006-12-29")]
    [InlineData("2026-12-22")]
    [InlineData("2027-01-04")]
    [InlineData("1999-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void What_no_paper_arranges_is_not_known(string day) => Assert.Null(Days.IsWorkingDay(Day(day)));

    [Fact]
    public void The_end_of_the_last_year_is_known_once_the_next_paper_is_there()
    {
        var next = Days.With([new CalendarPaper { Number = "国办发明电〔2026〕9号", Year = 2027, DaysOff = [new DaySpan(Day("2027-01-01"), Day("2027-01-03"))] }]);

        Assert.Null(Days.After(Day("2026-12-15"), 20));
        Assert.Equal(Day("2027-01-13"), next.After(Day("2026-12-15"), 20));
        Assert.True(next.IsWorkingDay(Day("2026-12-22")));
    }

    [Fact]
    public void A_local_order_outranks_the_papers_before_it_and_arranges_no_year_by_itself()
    {
        var order = new CalendarPaper { Number = "省政府通知", Year = 2020, Amends = true, DaysOff = [new DaySpan(Day("2020-02-03"), Day("2020-02-09"))] };

        Assert.Equal(Day("2020-02-03"), Days.After(Day("2020-01-23"), 1));
        Assert.Equal(Day("2020-02-10"), Days.With([order]).After(Day("2020-01-23"), 1));
        Assert.Empty(new WorkingDays([order]).Years);
        Assert.Null(new WorkingDays([order]).IsWorkingDay(Day("2020-02-03")));
        Assert.Null(new WorkingDays([]).After(Day("2020-02-03"), 1));
    }

    [Fact]
    public void A_year_between_that_no_paper_arranges_is_not_counted_through()
    {
        var gap = new WorkingDays(Days.Papers.Where(paper => paper.Year != 2022));

        Assert.Null(gap.After(Day("2021-12-10"), 20));
        Assert.Null(gap.CountBetween(Day("2021-06-01"), Day("2023-06-01")));
        Assert.Null(gap.IsWorkingDay(Day("2022-06-01")));
        Assert.NotNull(gap.After(Day("2022-12-31"), 20));
    }

    [Property(MaxTest = 2000)]
    public Property Counting_is_walking_from_day_to_day() => Prop.ForAll(
        Gen.Choose(0, 7400).Select(days => Day("2006-12-31").AddDays(days)).Zip(Gen.Choose(1, 90)).ToArbitrary(),
        drawn =>
        {
            var (start, count) = drawn;
            var day = start;
            bool? isWorked = true;
            for (var left = count; left > 0 && isWorked is not null;)
            {
                day = day.AddDays(1);
                isWorked = Days.IsWorkingDay(day);
                if (isWorked == true) left--;
            }

            Assert.Equal(isWorked is null ? null : day, Days.After(start, count));
            if (isWorked is not null) Assert.Equal(count, Days.CountBetween(start, day));
        });

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
