using System.Globalization;
using Disclosure.Forms;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Testing.Ledgers;

/// <summary>
/// Ledgers as offices keep them, the same for the same seed: cases of some years, open and closed, corrected, extended, with opinions
/// asked for, fees, reconsiderations and suits; kinds and outcomes not known among them.
/// </summary>
public static class LedgerSample
{
    private static readonly ApplicantKind?[] Kinds = [.. Enum.GetValues<ApplicantKind>().Where(kind => kind != ApplicantKind.Total).Cast<ApplicantKind?>()];

    private static readonly ApplicationRow[] Rows =
        [.. Enum.GetValues<ApplicationRow>().Where(row => row is > ApplicationRow.CarriedOverFromPriorYear and < ApplicationRow.TotalDisposed)];

    /// <summary>A ledger.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="year">The year about which its cases lie.</param>
    /// <param name="count">How many cases it has; up to 60 when null.</param>
    /// <param name="isKnown">Whether every kind and outcome is known.</param>
    public static CaseLedger Of(int seed, int year, int? count = null, bool isKnown = false)
    {
        var random = new Random(seed);
        return new CaseLedger(Enumerable.Range(1, count ?? random.Next(0, 60)).Select(number => CaseOf(random, year, number, isKnown)).ToList()) { HasReviews = true };
    }

    private static CaseRecord CaseOf(Random random, int year, int number, bool isKnown)
    {
        // A third lies within days of a turn of the year.
        var received = random.Next(3) == 0
            ? new DateOnly(year + random.Next(2), 1, 1).AddDays(random.Next(-40, 10))
            : new DateOnly(year, 1, 1).AddDays(random.Next(-200, 430));
        var replied = received.AddDays(random.Next(3) == 0 ? random.Next(0, 200) : random.Next(0, 40));
        var isClosed = random.Next(6) > 0;
        var row = Rows[random.Next(Rows.Length)];
        if (row == ApplicationRow.OtherHandling && isKnown) row = ApplicationRow.Disclosed;
        return new CaseRecord
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{year}-{number:000}"),
            ReceivedOn = received,
            Applicant = !isKnown && random.Next(25) == 0 ? null : Kinds[random.Next(Kinds.Length)],
            Disposition = isClosed ? (!isKnown && random.Next(20) == 0 ? Unknown(random) : row) : State(random),
            RepliedOn = isClosed && !(row is ApplicationRow.CorrectionOverdue or ApplicationRow.FeeOverdue && random.Next(2) == 0) ? replied : null,
            Corrections = row == ApplicationRow.CorrectionOverdue || random.Next(8) == 0
                ? [new CaseCorrection(received.AddDays(3), received.AddDays(20), random.Next(2) == 0 ? received.AddDays(12) : null)]
                : [],
            Consultations = random.Next(8) == 0 ? [new CaseConsultation(received.AddDays(4), random.Next(3) == 0 ? null : received.AddDays(15))] : [],
            Extensions = random.Next(8) == 0 ? [new CaseExtension(received.AddDays(random.Next(10, 40)))] : [],
            Fee = row == ApplicationRow.FeeOverdue || random.Next(20) == 0 ? new CaseFee(received.AddDays(5), random.Next(2) == 0 ? received.AddDays(9) : null) : null,
            Reviews = random.Next(8) == 0 ? [ReviewOf(random, replied)] : [],
        };
    }

    private static Disposition? Unknown(Random random) => random.Next(2) == 0 ? null : Disposition.Of(DispositionGroup.Refused);

    private static Disposition? State(Random random) => random.Next(3) == 0 ? Disposition.Of(CaseState.Extended) : null;

    private static CaseReview ReviewOf(Random random, DateOnly replied)
    {
        var isConcluded = random.Next(3) > 0;
        var track = (CaseTrack)random.Next(3);
        var isSuit = track != CaseTrack.Reconsideration;
        return new CaseReview
        {
            Track = track,
            AcceptedOn = replied.AddDays(random.Next(1, 90)),
            ConcludedOn = isConcluded ? replied.AddDays(random.Next(90, 250)) : null,
            Outcome = isConcluded ? (CaseOutcome)random.Next(3) : null,
            IsSecondInstance = isSuit && random.Next(10) == 0,
            IsCoDefendant = isSuit && random.Next(10) == 0,
        };
    }
}
