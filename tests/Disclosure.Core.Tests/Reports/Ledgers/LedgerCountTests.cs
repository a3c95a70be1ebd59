using System.Globalization;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Counting;
using Disclosure.Testing.Ledgers;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports.Ledgers;

public sealed class LedgerCountTests
{
    private const int Year = 2024;

    [Property(MaxTest = 10_000)]
    public void Tables_are_what_plain_loops_count(int seed)
    {
        var ledger = LedgerSample.Of(seed, Year);
        foreach (var edition in Disclosure.Testing.Editions.All)
        {
            var form = Form.Of(edition);
            var expected = LedgerOracle.Count(ledger.Cases, Year, edition == ReportEdition.Trial2019);
            var report = ledger.ToReport(Year, edition);

            foreach (var cell in form.Cells)
            {
                if (cell.Path.StartsWith("proactive.", StringComparison.Ordinal)) Assert.Equal(FigureState.Absent, report[cell].State);
                else Assert.Equal((cell.Path, expected.GetValueOrDefault(cell.Path)), (cell.Path, report[cell].Count!.Value));
            }
        }
    }

    [Property(MaxTest = 2000)]
    public void What_comes_in_goes_out_and_one_year_opens_with_what_the_last_left(int seed)
    {
        var ledger = LedgerSample.Of(seed, Year);
        var (report, next) = (ledger.ToReport(Year).Applications, ledger.ToReport(Year + 1).Applications);

        foreach (var kind in Enum.GetValues<ApplicantKind>())
        {
            Assert.Equal(
                report[ApplicationRow.ReceivedThisYear, kind].Count + report[ApplicationRow.CarriedOverFromPriorYear, kind].Count,
                report[ApplicationRow.TotalDisposed, kind].Count + report[ApplicationRow.CarriedForwardToNextYear, kind].Count);
            Assert.Equal(report[ApplicationRow.CarriedForwardToNextYear, kind], next[ApplicationRow.CarriedOverFromPriorYear, kind]);
        }
    }

    [Property(MaxTest = 500)]
    public void Where_all_is_known_every_equation_holds(int seed)
    {
        var report = LedgerSample.Of(seed, Year, isKnown: true).ToReport(Year);

        Assert.True(ReportAudit.EquationsHold(report.ToBuilder().SetRest(Figure.Zero).Build()));
    }

    [Property(MaxTest = 200)]
    public void The_order_of_the_cases_changes_nothing(int seed)
    {
        var ledger = LedgerSample.Of(seed, Year);

        Assert.Equal(ledger.ToReport(Year), new CaseLedger(ledger.Cases.Reverse()) { HasReviews = true }.ToReport(Year));
    }

    // Received, replied; rows in which it counts in 2024.
    [Theory]
    [InlineData("2024-12-31", null, "receivedThisYear carriedForwardToNextYear")]
    [InlineData("2025-01-01", null, "")]
    [InlineData("2023-12-31", "2023-12-31", "")]
    [InlineData("2023-12-31", "2024-01-01", "carriedOverFromPriorYear disclosed totalDisposed")]
    [InlineData("2023-12-31", "2024-12-31", "carriedOverFromPriorYear disclosed totalDisposed")]
    [InlineData("2023-12-31", "2025-01-01", "carriedOverFromPriorYear carriedForwardToNextYear")]
    [InlineData("2024-02-29", "2024-02-29", "receivedThisYear disclosed totalDisposed")]
    [InlineData("2024-01-01", "2025-01-01", "receivedThisYear carriedForwardToNextYear")]
    public void A_day_decides_at_the_turn_of_the_year(string received, string? replied, string rows)
    {
        var report = ReportOf(new CaseRecord
        {
            Id = "1",
            ReceivedOn = Day(received),
            RepliedOn = replied is null ? null : Day(replied),
            Applicant = ApplicantKind.NaturalPerson,
            Disposition = replied is null ? null : ApplicationRow.Disclosed,
        });

        Assert.Equal(rows, RowsOf(report, ApplicantKind.NaturalPerson));
        Assert.Equal(rows, RowsOf(report, ApplicantKind.Total));
    }

    [Theory]
    [InlineData(CaseState.Extended)]
    [InlineData(CaseState.AwaitingCorrection)]
    [InlineData(CaseState.Consulting)]
    [InlineData(CaseState.ForwardedWithinOrgan)]
    public void A_state_is_no_outcome_whatever_date_stands_beside_it(CaseState state) => Assert.Equal(
        "receivedThisYear carriedForwardToNextYear",
        RowsOf(ReportOf(Open with { Disposition = state, RepliedOn = Day("2024-06-03") }), ApplicantKind.NaturalPerson));

    [Fact]
    public void What_counts_as_given_up_is_closed_on_the_day_after_the_last_day()
    {
        var corrected = Open with { Disposition = ApplicationRow.CorrectionOverdue, Corrections = [new CaseCorrection(Day("2024-12-02"), Day("2024-12-30"))] };
        var late = corrected with { Corrections = [new CaseCorrection(Day("2024-12-02"), Day("2024-12-31"))] };
        var fee = Open with { Disposition = ApplicationRow.FeeOverdue, Fee = new CaseFee(Day("2024-12-03")) };

        Assert.Equal("receivedThisYear correctionOverdue totalDisposed", RowsOf(ReportOf(corrected), ApplicantKind.NaturalPerson));
        Assert.Equal("receivedThisYear carriedForwardToNextYear", RowsOf(ReportOf(late), ApplicantKind.NaturalPerson));
        Assert.Equal("receivedThisYear carriedForwardToNextYear", RowsOf(ReportOf(fee), ApplicantKind.NaturalPerson));
        Assert.Equal("carriedOverFromPriorYear feeOverdue totalDisposed", RowsOf(new CaseLedger([fee]).ToReport(2025), ApplicantKind.NaturalPerson));
        Assert.Equal(
            "receivedThisYear otherHandling totalDisposed",
            RowsOf(new CaseLedger([corrected]).ToReport(Year, ReportEdition.Trial2019), ApplicantKind.NaturalPerson));
    }

    [Fact]
    public void A_kind_or_a_row_that_is_not_known_counts_in_the_totals_only()
    {
        var closed = Open with { RepliedOn = Day("2024-06-03") };
        var report = ReportOf(closed with { Applicant = null, Disposition = ApplicationRow.NotHeld }, closed with { Disposition = Disposition.Of(DispositionGroup.Refused) });

        Assert.Equal((2, 1), (report.Applications[ApplicationRow.TotalDisposed, ApplicantKind.Total].Count, report.Applications[ApplicationRow.TotalDisposed, ApplicantKind.NaturalPerson].Count));
        Assert.Equal((1, 0), (report.Applications[ApplicationRow.NotHeld, ApplicantKind.Total].Count, report.Applications[ApplicationRow.NotHeld, ApplicantKind.NaturalPerson].Count));
        Assert.Equal(0, report.Applications[ApplicationRow.StateSecret, ApplicantKind.Total].Count);
    }

    [Fact]
    public void A_ledger_without_reviews_says_nothing_of_section_four()
    {
        Assert.Equal(FigureState.Absent, ReportOf(Open).Reconsideration[CaseOutcome.Total].State);
        Assert.Equal(0, new CaseLedger([Open]) { HasReviews = true }.ToReport(Year).Reconsideration[CaseOutcome.Total].Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2024-03-01")]
    public void A_group_with_a_review_of_which_the_year_is_not_known_is_left_absent(string? accepted)
    {
        var undated = new CaseReview
        {
            Track = CaseTrack.Reconsideration,
            AcceptedOn = accepted is null ? null : DateOnly.Parse(accepted, CultureInfo.InvariantCulture),
            Outcome = CaseOutcome.Upheld,
        };
        var report = new CaseLedger([Open with { Reviews = [undated] }]) { HasReviews = true }.ToReport(Year);

        Assert.All(Enum.GetValues<CaseOutcome>(), outcome => Assert.Equal(FigureState.Absent, report.Reconsideration[outcome].State));
        Assert.All(Enum.GetValues<CaseOutcome>(), outcome => Assert.Equal(0, report.DirectLitigation[outcome].Count));
    }

    [Theory]
    [InlineData("2023-11-01", "2024-03-01", ReviewBasis.Handled, CaseOutcome.Upheld)]
    [InlineData("2023-11-01", "2024-03-01", ReviewBasis.Arising, null)]
    [InlineData("2024-11-01", "2025-03-01", ReviewBasis.Handled, CaseOutcome.Pending)]
    [InlineData("2024-11-01", "2025-03-01", ReviewBasis.Arising, CaseOutcome.Pending)]
    [InlineData("2023-02-01", "2023-03-01", ReviewBasis.Handled, null)]
    [InlineData("2025-01-01", null, ReviewBasis.Handled, null)]
    public void A_review_counts_by_its_status_on_31_December(string accepted, string? concluded, ReviewBasis basis, CaseOutcome? expected)
    {
        var review = new CaseReview
        {
            Track = CaseTrack.DirectLitigation,
            AcceptedOn = Day(accepted),
            ConcludedOn = concluded is null ? null : Day(concluded),
            Outcome = concluded is null ? null : CaseOutcome.Upheld,
        };
        var table = new CaseLedger([Open with { Reviews = [review] }]) { ReviewBasis = basis }.ToReport(Year).DirectLitigation;
        var twice = new CaseLedger([Open with { Reviews = [review, review with { IsSecondInstance = true }, review with { IsCoDefendant = true }] }]) { ReviewBasis = basis };

        Assert.Equal(expected is null ? 0 : 1, table[CaseOutcome.Total].Count);
        if (expected is { } outcome) Assert.Equal(1, table[outcome].Count);
        Assert.Equal(table[CaseOutcome.Total], twice.ToReport(Year).DirectLitigation[CaseOutcome.Total]);
    }

    private static CaseRecord Open => new() { Id = "1", ReceivedOn = Day("2024-03-01"), Applicant = ApplicantKind.NaturalPerson };

    private static AnnualDisclosureReport ReportOf(params CaseRecord[] cases) => new CaseLedger(cases).ToReport(Year);

    private static string RowsOf(AnnualDisclosureReport report, ApplicantKind kind) => string.Join(' ', report.Form.Table(SectionKind.Applications).Cells
        .Where(cell => report[cell].Count > 0 && cell.Column.Key == (kind == ApplicantKind.Total ? "total" : "naturalPerson")).Select(cell => cell.Row.Key));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
