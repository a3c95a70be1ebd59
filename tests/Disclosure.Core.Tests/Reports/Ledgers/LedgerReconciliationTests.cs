using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Counting;
using Disclosure.Reports.Ledgers.Moves;
using Disclosure.Testing.Ledgers;
using FsCheck.Xunit;

namespace Disclosure.Core.Tests.Reports.Ledgers;

public sealed class LedgerReconciliationTests
{
    private const int Year = 2024;

    private static readonly ApplicantKind[] Kinds = [.. Enum.GetValues<ApplicantKind>().Where(kind => kind != ApplicantKind.Total)];

    [Property(MaxTest = 300)]
    public void A_table_that_the_ledger_counts_differs_nowhere(int seed)
    {
        var ledger = LedgerSample.Of(seed, Year);
        var found = new LedgerReconciliation(new LedgerYear(ledger, Year), ledger.ToReport(Year));

        Assert.Empty(found.Differing);
        Assert.Empty(found.Moves);
    }

    [Property(MaxTest = 3000)]
    public void A_case_in_another_row_kind_or_year_is_named_with_its_cells(int seed)
    {
        var ledger = LedgerSample.Of(seed, Year, count: 40, isKnown: true);
        var random = new Random(seed);
        var year = new LedgerYear(ledger, Year);
        var moved = ledger.Cases.Where(record => year.PositionOf(record) is not null).OrderBy(_ => random.Next()).FirstOrDefault();
        if (moved is null) return;
        var other = Changed(moved, random);
        var (from, to) = (year.PositionOf(moved), year.PositionOf(other));
        if (from == to) return;
        var table = new CaseLedger(ledger.Cases.Select(record => record == moved ? other : record)) { HasReviews = true }.ToReport(Year);

        var found = new LedgerReconciliation(year, table);

        Assert.Equal(1, found.MovedCount);
        Assert.Empty(found.Unexplained);
        var move = Assert.Single(found.Moves);
        Assert.Contains(moved, move.Candidates);
        Assert.Equal(Cells(from).Except(Cells(to)), move.From.Select(cell => cell.Path));
        Assert.Equal(Cells(to).Except(Cells(from)), move.To.Select(cell => cell.Path));
    }

    [Property(MaxTest = 2000)]
    public void No_smaller_set_of_cases_explains_a_table(int seed)
    {
        var random = new Random(seed);
        var ledger = LedgerSample.Of(seed, Year, count: random.Next(1, 9), isKnown: true);
        var year = new LedgerYear(ledger, Year);
        var table = new CaseLedger(ledger.Cases.Select(record => random.Next(3) == 0 ? Changed(record, random) : record)).ToReport(Year);

        var found = new LedgerReconciliation(year, table);

        Assert.DoesNotContain(found.Unexplained, cell => cell.Table == "applications");
        var applications = found.Moves.Where(move => move.From.Concat(move.To).Any(cell => cell.Table == "applications")).Sum(move => move.Count);
        Assert.Equal(Smallest(year, table), applications);
    }

    [Property(MaxTest = 1000)]
    public void The_moves_make_all_cells_of_a_table_that_agrees_with_itself_agree(int seed)
    {
        var ledger = LedgerSample.Of(seed, Year);
        var table = LedgerSample.Of(seed + 1, Year, isKnown: true).ToReport(Year);

        Assert.Empty(new LedgerReconciliation(new LedgerYear(ledger, Year), table).Unexplained);
    }

    [Fact]
    public void A_case_that_was_closed_on_the_last_day_comes_before_the_others()
    {
        var ledger = new CaseLedger([Case("1", "2024-03-01", "2024-03-20"), Case("2", "2024-06-03", "2024-06-20"), Case("3", "2024-12-10", "2024-12-31")]);
        var table = Moved(ledger, "3", record => record with { RepliedOn = new DateOnly(2025, 1, 1) });

        var move = Assert.Single(new LedgerReconciliation(new LedgerYear(ledger, Year), table).Moves);

        Assert.True(move.IsOverTurnOfYear);
        Assert.Equal(["3", "1", "2"], move.Candidates.Select(record => record.Id));
    }

    [Fact]
    public void A_case_that_the_table_leaves_out_or_adds_is_looked_for_on_both_sides_of_the_turn()
    {
        var ledger = new CaseLedger([Case("1", "2024-03-01", "2024-03-20"), Case("2", "2025-01-02", null), Case("3", "2024-12-30", null)]);
        var without = Moved(ledger, "3", record => record with { ReceivedOn = new DateOnly(2025, 1, 1) });
        var with = Moved(ledger, "2", record => record with { ReceivedOn = new DateOnly(2024, 12, 31) });
        var year = new LedgerYear(ledger, Year);

        var left = Assert.Single(new LedgerReconciliation(year, without).Moves);
        var entered = Assert.Single(new LedgerReconciliation(year, with).Moves);

        Assert.Equal((0, "3"), (left.To.Count, Assert.Single(left.Candidates).Id));
        Assert.Equal((0, "2"), (entered.From.Count, Assert.Single(entered.Candidates).Id));
    }

    [Fact]
    public void A_total_that_was_added_up_wrongly_is_explained_by_no_case()
    {
        var ledger = new CaseLedger([Case("1", "2024-03-01", "2024-03-20")]);
        var total = CellKey.Of(ApplicationRow.TotalDisposed, ApplicantKind.Total);
        var found = new LedgerReconciliation(new LedgerYear(ledger, Year), ledger.ToReport(Year).With(total.Path, 3));

        Assert.Empty(found.Moves);
        Assert.Equal([total], found.Unexplained);
    }

    [Fact]
    public void A_column_that_does_not_balance_is_explained_by_no_case()
    {
        var ledger = new CaseLedger([Case("1", "2024-03-01", "2024-03-20")]);
        var wrong = CellKey.Of(ApplicationRow.NotHeld, ApplicantKind.NaturalPerson);
        var found = new LedgerReconciliation(new LedgerYear(ledger, Year), ledger.ToReport(Year).With(wrong.Path, 2));

        Assert.Equal([wrong], found.Unexplained);
    }

    [Fact]
    public void Great_numbers_take_no_more_time_than_small_ones()
    {
        var ledger = new CaseLedger([Case("1", "2024-03-01", "2024-03-20")]);
        var table = ledger.ToReport(Year).ToBuilder()
            .Set(ApplicationRow.ReceivedThisYear, ApplicantKind.NaturalPerson, long.MaxValue / 4).Set(ApplicationRow.Disclosed, ApplicantKind.NaturalPerson, long.MaxValue / 4).SetRest(Figure.Zero).Build()
            .WithComputedTotals();

        Assert.Equal((long.MaxValue / 4) - 1, new LedgerReconciliation(new LedgerYear(ledger, Year), table).MovedCount);
    }

    [Fact]
    public void A_review_under_another_outcome_is_named()
    {
        var review = new CaseReview { Track = CaseTrack.Reconsideration, AcceptedOn = new DateOnly(2024, 5, 6), ConcludedOn = new DateOnly(2024, 7, 1), Outcome = CaseOutcome.Upheld };
        var ledger = new CaseLedger([Case("1", "2024-03-01", "2024-03-20"), Case("2", "2024-03-01", "2024-03-20") with { Reviews = [review] }]);
        var table = Moved(ledger, "2", record => record with { Reviews = [review with { Outcome = CaseOutcome.Corrected }] });

        var move = Assert.Single(new LedgerReconciliation(new LedgerYear(ledger, Year), table).Moves);

        Assert.Equal(("reconsideration.upheld", "reconsideration.corrected", "2"), (move.From[0].Path, move.To[0].Path, Assert.Single(move.Candidates).Id));
    }

    private static CaseRecord Changed(CaseRecord record, Random random) => random.Next(4) switch
    {
        0 => record with { Applicant = Kinds[random.Next(Kinds.Length)] },
        1 => record with { ReceivedOn = new DateOnly(Year + random.Next(2), 1, 1).AddDays(random.Next(-2, 2)) },
        2 when record.RepliedOn is not null => record with { RepliedOn = new DateOnly(Year + random.Next(2), 1, 1).AddDays(random.Next(-2, 2)) },
        _ when record.RepliedOn is not null => record with { Disposition = random.Next(2) == 0 ? ApplicationRow.NotHeld : ApplicationRow.Disclosed },
        _ => record with { Disposition = ApplicationRow.Disclosed, RepliedOn = record.ReceivedOn.AddDays(3) },
    };

    private static IEnumerable<string> Cells(CasePosition? position) =>
        position is { } at ? [CellKey.Of(at.In, at.Kind!.Value).Path, CellKey.Of(at.Out!.Value, at.Kind!.Value).Path] : [];

    // Every choice of cases that stay is tried: they must fit into the table, and what is left of it must be filled.
    private static long Smallest(LedgerYear year, AnnualDisclosureReport table)
    {
        var positions = year.Ledger.Cases.Select(year.PositionOf).OfType<CasePosition>().ToList();
        var figures = table.Form.Table(SectionKind.Applications).Cells
            .Where(cell => cell.Column.Key != "total" && cell.Row.Key != "totalDisposed").ToDictionary(cell => cell.Path, cell => table[cell].Count!.Value);
        var due = figures.Where(cell => cell.Key.Contains("receivedThisYear", StringComparison.Ordinal) || cell.Key.Contains("carriedOver", StringComparison.Ordinal)).Sum(cell => cell.Value);
        var best = long.MaxValue;
        for (var staying = 0; staying < 1 << positions.Count; staying++)
        {
            var left = new Dictionary<string, long>(figures);
            var kept = 0;
            foreach (var cell in positions.Where((_, place) => (staying >> place & 1) == 1).SelectMany(position => Cells(position))) left[cell]--;
            for (var place = 0; place < positions.Count; place++) kept += staying >> place & 1;
            if (left.Values.All(figure => figure >= 0)) best = Math.Min(best, Math.Max(positions.Count - kept, due - kept));
        }

        return best;
    }

    private static AnnualDisclosureReport Moved(CaseLedger ledger, string id, Func<CaseRecord, CaseRecord> change) =>
        new CaseLedger(ledger.Cases.Select(record => record.Id == id ? change(record) : record)).ToReport(Year);

    private static CaseRecord Case(string id, string received, string? replied) => new()
    {
        Id = id,
        ReceivedOn = DateOnly.Parse(received, System.Globalization.CultureInfo.InvariantCulture),
        RepliedOn = replied is null ? null : DateOnly.Parse(replied, System.Globalization.CultureInfo.InvariantCulture),
        Applicant = ApplicantKind.NaturalPerson,
        Disposition = replied is null ? null : ApplicationRow.Disclosed,
    };
}
