using System.Globalization;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Deadlines;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports.Ledgers;

public sealed class ReplyDeadlineTests
{
    private static readonly WorkingDays Days = WorkingDays.StateCouncil;

    // Received; due to ask for a correction, after 15, 20 and 40 working days.
    [Theory]
    [InlineData("2019-09-20", "2019-09-30", "2019-10-16", "2019-10-23", "2019-11-20")]
    [InlineData("2020-01-13", "2020-01-21", "2020-02-10", "2020-02-17", "2020-03-16")]
    [InlineData("2021-04-26", "2021-05-08", "2021-05-19", "2021-05-26", "2021-06-24")]
    [InlineData("2022-01-10", "2022-01-19", "2022-01-29", "2022-02-10", "2022-03-10")]
    [InlineData("2023-09-18", "2023-09-27", "2023-10-13", "2023-10-20", "2023-11-17")]
    [InlineData("2024-01-29", "2024-02-06", "2024-02-22", "2024-02-29", "2024-03-28")]
    [InlineData("2024-09-05", "2024-09-14", "2024-09-27", "2024-10-10", "2024-11-06")]
    [InlineData("2025-01-20", "2025-02-05", "2025-02-14", "2025-02-21", "2025-03-21")]
    [InlineData("2025-09-16", "2025-09-25", "2025-10-13", "2025-10-20", "2025-11-17")]
    [InlineData("2025-12-08", "2025-12-17", "2025-12-29", "2026-01-06", "2026-02-03")]
    [InlineData("2026-02-02", "2026-02-11", "2026-02-28", "2026-03-06", "2026-04-03")]
    [InlineData("2026-04-20", "2026-04-29", "2026-05-13", "2026-05-20", "2026-06-17")]
    [InlineData("2026-09-10", "2026-09-20", "2026-10-08", "2026-10-14", "2026-11-11")]
    public void The_days_of_the_papers_are_met(string received, string seven, string fifteen, string twenty, string forty)
    {
        var record = Case(received);
        var plain = ReplyDeadline.Of(record, Days);
        var extended = ReplyDeadline.Of(record with { Extensions = [new CaseExtension(Day(twenty))] }, Days);

        Assert.Equal((Day(seven), Day(twenty), Day(twenty)), (plain.CorrectionDueOn, plain.FirstDueOn, plain.DueOn));
        Assert.Equal((Day(twenty), Day(forty), true), (extended.FirstDueOn, extended.DueOn, extended.IsExtendedInTime));
        Assert.Equal(Day(fifteen), Days.After(Day(received), ReplyDeadline.OpinionInWorkingDays));
    }

    [Fact]
    public void The_time_in_which_a_third_party_is_asked_does_not_count()
    {
        var record = Case("2025-03-03") with { Consultations = [new CaseConsultation(Day("2025-03-10"), Day("2025-03-24"))] };

        Assert.Equal(Day("2025-04-15"), ReplyDeadline.Of(record, Days).DueOn);
    }

    [Fact]
    public void An_opinion_that_does_not_arrive_stops_the_time_for_15_working_days_only()
    {
        var silent = Case("2025-03-03") with { Consultations = [new CaseConsultation(Day("2025-03-10"))] };
        var late = Case("2025-03-03") with { Consultations = [new CaseConsultation(Day("2025-03-10"), Day("2025-06-30"))] };
        var inTime = Case("2025-03-03") with { Consultations = [new CaseConsultation(Day("2025-03-10"), Day("2025-03-31"))] };

        Assert.Equal(ReplyDeadline.Of(inTime, Days).DueOn, ReplyDeadline.Of(silent, Days).DueOn);
        Assert.Equal(ReplyDeadline.Of(inTime, Days).DueOn, ReplyDeadline.Of(late, Days).DueOn);
        Assert.Equal(Day("2025-04-22"), ReplyDeadline.Of(silent, Days).DueOn);
    }

    [Fact]
    public void Two_letters_at_a_time_stop_the_time_once()
    {
        var one = Case("2025-03-03") with { Consultations = [new CaseConsultation(Day("2025-03-10"), Day("2025-03-24"))] };
        var two = one with { Consultations = [.. one.Consultations, new CaseConsultation(Day("2025-03-12"), Day("2025-03-20"))] };

        Assert.Equal(ReplyDeadline.Of(one, Days).DueOn, ReplyDeadline.Of(two, Days).DueOn);
    }

    [Fact]
    public void The_time_runs_anew_when_the_corrected_application_arrives()
    {
        var asked = Case("2024-01-08") with { Corrections = [new CaseCorrection(Day("2024-01-15"), Day("2024-02-20"))] };
        var corrected = asked with { Corrections = [new CaseCorrection(Day("2024-01-15"), Day("2024-02-20"), Day("2024-01-29"))] };

        Assert.Equal((DeadlineState.AwaitsCorrection, (DateOnly?)null), (ReplyDeadline.Of(asked, Days).State, ReplyDeadline.Of(asked, Days).DueOn));
        Assert.Equal((Day("2024-01-29"), Day("2024-02-29")), (ReplyDeadline.Of(corrected, Days).StartsOn, ReplyDeadline.Of(corrected, Days).DueOn));
        Assert.Equal(Day("2024-01-17"), ReplyDeadline.Of(corrected, Days).CorrectionDueOn);
    }

    [Fact]
    public void An_extension_that_is_told_too_late_extends_nothing()
    {
        var late = ReplyDeadline.Of(Case("2025-01-20") with { Extensions = [new CaseExtension(Day("2025-02-22"))] }, Days);
        var undated = ReplyDeadline.Of(Case("2025-01-20") with { Extensions = [new CaseExtension()] }, Days);

        Assert.Equal((Day("2025-02-21"), false), (late.DueOn, late.IsExtendedInTime));
        Assert.Equal((DeadlineState.ExtensionUndated, null, Day("2025-03-21")), (undated.State, undated.DueOn, undated.LatestDueOn));
    }

    [Fact]
    public void An_extension_is_of_20_working_days_at_most()
    {
        var five = ReplyDeadline.Of(Case("2025-01-20") with { Extensions = [new CaseExtension(Day("2025-02-21"), 5)] }, Days);
        var sixty = ReplyDeadline.Of(Case("2025-01-20") with { Extensions = [new CaseExtension(Day("2025-02-21"), 60)] }, Days);

        Assert.Equal((Day("2025-02-28"), Day("2025-03-21")), (five.DueOn, sixty.DueOn));
    }

    [Fact]
    public void A_fee_is_waited_for_20_working_days_at_most()
    {
        var paid = ReplyDeadline.Of(Case("2025-03-03") with { Fee = new CaseFee(Day("2025-03-10"), Day("2025-03-24")) }, Days);
        var unpaid = ReplyDeadline.Of(Case("2025-03-03") with { Fee = new CaseFee(Day("2025-03-10")) }, Days);

        Assert.Equal((Day("2025-04-15"), Day("2025-04-28")), (paid.DueOn, unpaid.DueOn));
    }

    [Fact]
    public void What_lies_beyond_the_calendar_is_left_open()
    {
        var december = ReplyDeadline.Of(Case("2026-12-07"), Days);
        var asked = ReplyDeadline.Of(Case("2026-11-30") with { Consultations = [new CaseConsultation(Day("2026-12-04"))] }, Days);

        Assert.Equal((DeadlineState.BeyondCalendar, (DateOnly?)null, Day("2026-12-16")), (december.State, december.DueOn, december.CorrectionDueOn));
        Assert.Equal(DeadlineState.BeyondCalendar, asked.State);
        Assert.Null(december.DaysLate(Day("2027-03-01"), Days));
    }

    [Fact]
    public void Days_late_are_working_days()
    {
        var deadline = ReplyDeadline.Of(Case("2025-02-03"), Days);

        Assert.Equal(Day("2025-03-03"), deadline.DueOn);
        Assert.Equal((0, 0, 3), (deadline.DaysLate(Day("2025-02-20"), Days), deadline.DaysLate(Day("2025-03-03"), Days), deadline.DaysLate(Day("2025-03-06"), Days)));
    }

    [Property(MaxTest = 2000)]
    public Property A_deadline_is_what_walking_from_day_to_day_gives() => Prop.ForAll(Cases.ToArbitrary(), record =>
    {
        var expected = WalkedTo(record);

        Assert.Equal(expected, ReplyDeadline.Of(record, Days).DueOn);
    });

    private static Gen<CaseRecord> Cases =>
        from received in Gen.Choose(0, 6500).Select(days => Day("2008-01-02").AddDays(days))
        from letters in Gen.Choose(0, 3)
        from sent in Gen.Choose(0, 40).ListOf(letters)
        from answered in Gen.Choose(-1, 50).ListOf(letters)
        from isExtended in Gen.Elements(true, false)
        from length in Gen.Choose(1, 30)
        from corrected in Gen.Choose(-20, 20)
        select new CaseRecord
        {
            Id = "1",
            ReceivedOn = received,
            Consultations = [.. sent.Zip(answered, (begin, wait) => new CaseConsultation(received.AddDays(begin), wait < 0 ? null : received.AddDays(begin + wait)))],
            Extensions = isExtended ? [new CaseExtension(received.AddDays(3), length)] : [],
            Corrections = corrected <= 0 ? [] : [new CaseCorrection(received.AddDays(1), null, received.AddDays(corrected))],
        };

    // Day by day, by the words of the law.
    private static DateOnly? WalkedTo(CaseRecord record)
    {
        var day = record.Corrections.Count > 0 ? record.Corrections[0].ReceivedOn!.Value : record.ReceivedOn;
        var left = 20 + (record.Extensions.Count > 0 ? Math.Min(20, record.Extensions[0].WorkingDays!.Value) : 0);
        while (left > 0)
        {
            day = day.AddDays(1);
            if (Days.IsWorkingDay(day) is not { } isWorked) return null;
            if (isWorked && !record.Consultations.Any(letter => IsWaitedFor(letter, day))) left--;
        }

        return day;
    }

    private static bool IsWaitedFor(CaseConsultation letter, DateOnly day)
    {
        if (day <= letter.SentOn || day > letter.AnsweredOn) return false;
        var passed = 0;
        for (var each = letter.SentOn.AddDays(1); each <= day; each = each.AddDays(1)) passed += Days.IsWorkingDay(each) == true ? 1 : 0;
        return passed < 15 || (passed == 15 && Days.IsWorkingDay(day) == true);
    }

    private static CaseRecord Case(string received) => new() { Id = "2025-001", ReceivedOn = Day(received) };

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
