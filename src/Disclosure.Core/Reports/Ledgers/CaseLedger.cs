using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Counting;

namespace Disclosure.Reports.Ledgers;

/// <summary>
/// A ledger of applications (依申请公开台账): its cases, from which the tables of section 三 and 四 follow. Immutable and thread-safe.
/// </summary>
public sealed class CaseLedger
{
    /// <summary>A ledger.</summary>
    /// <param name="cases">The cases, in the order of the ledger.</param>
    /// <exception cref="ArgumentException">The list or a case is null.</exception>
    public CaseLedger(IEnumerable<CaseRecord> cases)
    {
        Cases = Array.AsReadOnly<CaseRecord>([.. Guard.Against.NullElement(Guard.Against.Null(cases).ToList(), nameof(cases))]);
        HasReviews = Cases.Any(record => record.Reviews.Count > 0);
    }

    /// <summary>The cases, in the order of the ledger.</summary>
    public IReadOnlyList<CaseRecord> Cases { get; }

    /// <summary>
    /// Whether the ledger keeps reconsiderations and suits; one that has none says nothing of section 四, unless it is said that it keeps them.
    /// </summary>
    public bool HasReviews { get; init; }

    /// <summary>Which days are worked; by the papers of the State Council unless said otherwise.</summary>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public WorkingDays WorkingDays { get; init => field = Guard.Against.Null(value); } = WorkingDays.StateCouncil;

    /// <summary>Which reconsiderations and suits count; those handled in the year unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public ReviewBasis ReviewBasis { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>Counts the tables of a year, 1 January to 31 December, in the edition that is due for it.</summary>
    /// <param name="year">The report year, from 2019.</param>
    /// <returns>
    /// A report with section 三, and 四 where the ledger keeps reconsiderations and suits; its other cells are absent. A case of which
    /// kind or outcome is not known counts in the totals only. Of section 四, a group with a case whose year is not known is absent.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2019, when the forms did not exist, or after 9998.</exception>
    public AnnualDisclosureReport ToReport(int year) => ToReport(new ReportBuilder(year).Form, year);

    /// <summary>Counts the tables of a year in an edition of the caller's choice.</summary>
    /// <param name="year">The report year.</param>
    /// <param name="edition">The edition.</param>
    /// <returns>The report, as above.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is below 1 or after 9998.</exception>
    /// <exception cref="ArgumentNullException">The edition is null.</exception>
    public AnnualDisclosureReport ToReport(int year, ReportEdition edition) => ToReport(Form.Of(Guard.Against.Null(edition)), year);

    /// <summary>Counts the tables of a year in a form.</summary>
    internal AnnualDisclosureReport ToReport(Form form, int year)
    {
        var period = PeriodOf(form, year);
        var counts = new LedgerCounts(Cases, period, ReviewBasis);
        var builder = new ReportBuilder(form, year);
        foreach (var (row, kind) in Enum.GetValues<ApplicationRow>().SelectMany(row => Enum.GetValues<ApplicantKind>().Select(kind => (row, kind))))
        {
            if (form.Find(CellKey.Of(row, kind)) is { } cell) builder.Set(cell, Figure.Of(counts[row, kind]));
        }

        var undated = Cases.SelectMany(record => record.Reviews).Where(review => review.IsUndated && !(review.AcceptedOn > period.Last))
            .Select(review => review.Track).ToHashSet();
        var tracks = HasReviews ? Enum.GetValues<CaseTrack>().Where(track => !undated.Contains(track)) : [];
        foreach (var (track, outcome) in tracks.SelectMany(track => Enum.GetValues<CaseOutcome>().Select(outcome => (track, outcome))))
        {
            if (form.Find(CellKey.Of(track, outcome)) is { } cell) builder.Set(cell, Figure.Of(counts[track, outcome]));
        }

        return builder.Build();
    }

    /// <summary>When a case is closed; null while it is open, and where it cannot be known.</summary>
    internal DateOnly? ClosedOn(CaseRecord record) => CaseClosing.Of(record, WorkingDays);

    /// <summary>A year as the ledger counts it.</summary>
    internal ReportPeriod PeriodOf(Form form, int year) => new(form, Guard.Against.OutOfRange(year, nameof(year), 1, 9998), WorkingDays);

    /// <inheritdoc/>
    public override string ToString() => $"{Cases.Count} cases";
}
