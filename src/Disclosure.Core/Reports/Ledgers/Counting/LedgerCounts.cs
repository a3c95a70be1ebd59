using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Counting;

/// <summary>
/// Counts cases into the tables of section 三 and 四. What comes in and what goes out is counted case by case, so that the two agree by
/// construction, in the total and for every kind of applicant.
/// </summary>
internal sealed class LedgerCounts
{
    private static readonly int Kinds = Enum.GetValues<ApplicantKind>().Length;
    private static readonly int Outcomes = Enum.GetValues<CaseOutcome>().Length;

    private readonly long[] applications = new long[Enum.GetValues<ApplicationRow>().Length * Kinds];
    private readonly long[] reviews = new long[Enum.GetValues<CaseTrack>().Length * Outcomes];

    /// <summary>Counts cases.</summary>
    public LedgerCounts(IReadOnlyList<CaseRecord> cases, ReportPeriod period, ReviewBasis basis)
    {
        foreach (var record in cases)
        {
            if (period.PositionOf(record) is { } position) Count(position);
            foreach (var review in record.Reviews)
            {
                if (period.OutcomeOf(review, basis) is { } outcome) Count(review.Track, outcome);
            }
        }
    }

    /// <summary>How many stand in a cell of section 三.</summary>
    public long this[ApplicationRow row, ApplicantKind kind] => applications[PlaceOf(row, kind)];

    /// <summary>How many stand in a cell of section 四.</summary>
    public long this[CaseTrack track, CaseOutcome outcome] => reviews[((int)track * Outcomes) + (int)outcome];

    private static int PlaceOf(ApplicationRow row, ApplicantKind kind) => ((int)row * Kinds) + (int)kind;

    private void Count(CasePosition position)
    {
        Count(position.In, position.Kind);
        if (position.Out is { } row) Count(row, position.Kind);
        if (position.Out != ApplicationRow.CarriedForwardToNextYear) Count(ApplicationRow.TotalDisposed, position.Kind);
    }

    private void Count(ApplicationRow row, ApplicantKind? kind)
    {
        applications[PlaceOf(row, ApplicantKind.Total)]++;
        if (kind is { } known) applications[PlaceOf(row, known)]++;
    }

    private void Count(CaseTrack track, CaseOutcome outcome)
    {
        reviews[((int)track * Outcomes) + (int)CaseOutcome.Total]++;
        if (outcome != CaseOutcome.Total) reviews[((int)track * Outcomes) + (int)outcome]++;
    }
}
