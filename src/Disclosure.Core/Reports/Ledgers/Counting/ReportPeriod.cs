using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Counting;

/// <summary>A report year, 1 January to 31 December, and where cases count in it. Immutable.</summary>
/// <param name="form">The form in whose rows they count.</param>
/// <param name="year">The year.</param>
/// <param name="days">Which days are worked.</param>
internal sealed class ReportPeriod(Form form, int year, WorkingDays days)
{
    private readonly bool[] hasRow = [.. Enum.GetValues<ApplicationRow>().Select(row => form.Find(CellKey.Of(row, ApplicantKind.Total)) is not null)];

    /// <summary>1 January.</summary>
    public DateOnly First { get; } = new(year, 1, 1);

    /// <summary>31 December.</summary>
    public DateOnly Last { get; } = new(year, 12, 31);

    /// <summary>The position of a case; null where it does not count in the year.</summary>
    public CasePosition? PositionOf(CaseRecord record)
    {
        if (record.ReceivedOn > Last) return null;
        var closed = CaseClosing.Of(record, days);
        if (closed < First && record.ReceivedOn < First) return null;
        return new CasePosition(
            record.Applicant,
            record.ReceivedOn < First ? ApplicationRow.CarriedOverFromPriorYear : ApplicationRow.ReceivedThisYear,
            closed <= Last ? RowOf(record.Disposition) : ApplicationRow.CarriedForwardToNextYear);
    }

    /// <summary>The row of an outcome in the form; null where it is not known.</summary>
    public ApplicationRow? RowOf(Disposition? disposition) => disposition?.Row switch
    {
        null => null,
        { } row when hasRow[(int)row] => row,

        // The form of 2019 has one row for what that of 2021 tells apart.
        ApplicationRow.CorrectionOverdue or ApplicationRow.FeeOverdue or ApplicationRow.OtherReason when hasRow[(int)ApplicationRow.OtherHandling] =>
            ApplicationRow.OtherHandling,
        _ => null,
    };

    /// <summary>Where a reconsideration or a suit counts, as of 31 December; null where it does not, the total where its outcome is not known.</summary>
    public CaseOutcome? OutcomeOf(CaseReview review, ReviewBasis basis)
    {
        if (!review.Counts || (review.AcceptedOn ?? review.ConcludedOn) is not { } begun || begun > Last) return null;
        if (basis == ReviewBasis.Arising && (review.AcceptedOn is null || begun < First)) return null;
        if (review.ConcludedOn is not { } concluded) return review.Outcome is null or CaseOutcome.Pending ? CaseOutcome.Pending : CaseOutcome.Total;
        if (concluded > Last) return CaseOutcome.Pending;
        if (concluded < First && basis == ReviewBasis.Handled) return null;
        return review.Outcome is null or CaseOutcome.Pending ? CaseOutcome.Total : review.Outcome;
    }
}
