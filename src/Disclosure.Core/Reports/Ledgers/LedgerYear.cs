using Ardalis.GuardClauses;
using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Counting;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Reports.Ledgers;

/// <summary>What a ledger says of one report year: its tables, where each case counts in them, and what else is known. Immutable and thread-safe.</summary>
public sealed class LedgerYear
{
    private readonly ReportPeriod period;

    /// <summary>A year of a ledger, in the edition that is due for it.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="year">The report year, from 2019.</param>
    /// <exception cref="ArgumentNullException">The ledger is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2019, when the forms did not exist, or after 9998.</exception>
    public LedgerYear(CaseLedger ledger, int year)
        : this(ledger, year, new ReportBuilder(year).Form)
    {
    }

    /// <summary>A year of a ledger in the form of a report.</summary>
    internal LedgerYear(CaseLedger ledger, int year, Form form)
    {
        Ledger = Guard.Against.Null(ledger);
        Year = year;
        period = ledger.PeriodOf(form, year);
        Counted = ledger.ToReport(form, year);
    }

    /// <summary>The ledger.</summary>
    public CaseLedger Ledger { get; }

    /// <summary>The report year.</summary>
    public int Year { get; }

    /// <summary>The tables that the ledger counts; the other cells are absent.</summary>
    public AnnualDisclosureReport Counted { get; }

    /// <summary>The day on which the ledger is looked at: no date may be later. Null where it is not known; then nothing is late by it.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The ledger of the year before, where that is kept apart; its open cases are those that this one begins with.</summary>
    public CaseLedger? Prior { get; init; }

    /// <summary>31 December of the year, or the day on which the ledger is looked at, where that is earlier.</summary>
    public DateOnly AsOf => Today < period.Last ? Today.Value : period.Last;

    /// <summary>The form in which the ledger is counted.</summary>
    internal Form Form => Counted.Form;

    /// <summary>1 January.</summary>
    internal DateOnly First => period.First;

    /// <summary>31 December.</summary>
    internal DateOnly Last => period.Last;

    /// <summary>Where a case counts in the year; null where it does not.</summary>
    /// <param name="record">A case.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public CasePosition? PositionOf(CaseRecord record) => period.PositionOf(Guard.Against.Null(record));

    /// <summary>The cases that count in a cell of section 三 or 四, in the order of the ledger.</summary>
    /// <param name="key">The cell; a total stands for all of its parts.</param>
    public IEnumerable<CaseRecord> CasesIn(CellKey key) => Ledger.Cases.Where(record => CellsOf(record).Contains(key));

    /// <summary>The row of an outcome in the form of the year; null where it is not known.</summary>
    internal ApplicationRow? RowOf(Disposition? disposition) => period.RowOf(disposition);

    /// <summary>Where a reconsideration or a suit counts; null where it does not, the total where its outcome is not known.</summary>
    internal CaseOutcome? OutcomeOf(CaseReview review) => period.OutcomeOf(review, Ledger.ReviewBasis);

    /// <summary>By when a case must be answered.</summary>
    internal ReplyDeadline DeadlineOf(CaseRecord record) => ReplyDeadline.Of(record, Ledger.WorkingDays);

    private IEnumerable<CellKey> CellsOf(CaseRecord record)
    {
        foreach (var review in record.Reviews)
        {
            if (OutcomeOf(review) is not { } outcome) continue;
            yield return CellKey.Of(review.Track, CaseOutcome.Total);
            if (outcome != CaseOutcome.Total) yield return CellKey.Of(review.Track, outcome);
        }

        if (PositionOf(record) is not { } position) yield break;
        var kinds = position.Kind is { } kind ? new[] { kind, ApplicantKind.Total } : [ApplicantKind.Total];
        foreach (var column in kinds)
        {
            yield return CellKey.Of(position.In, column);
            if (position.Out is { } row) yield return CellKey.Of(row, column);
            if (position.Out != ApplicationRow.CarriedForwardToNextYear) yield return CellKey.Of(ApplicationRow.TotalDisposed, column);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Year}: {Ledger}";
}
