using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>Section 四 as a problem of moves: its three groups of cases with their outcomes; there is one way in, of which no figure is printed.</summary>
internal sealed class ReviewProblem : TableProblem
{
    // The total stands for an outcome that is not known.
    private static readonly CaseOutcome[] Outs = Enum.GetValues<CaseOutcome>();

    public ReviewProblem(LedgerYear year, AnnualDisclosureReport table)
        : base(year, table, Enum.GetValues<CaseTrack>().Length, 1, Outs.Length)
    {
        foreach (var record in year.Ledger.Cases)
        {
            foreach (var review in record.Reviews)
            {
                if (year.OutcomeOf(review) is { } outcome) Add(new MovePlace((int)review.Track, 0, (int)outcome), record);
            }
        }

        foreach (var track in Enum.GetValues<CaseTrack>())
        {
            foreach (var outcome in Outs.Where(outcome => outcome != CaseOutcome.Total))
            {
                var figure = FigureOf(CellKey.Of(track, outcome), Problem.CountedOut((int)track, (int)outcome));
                Problem.Out[(int)track, (int)outcome] = figure;
                Problem.In[(int)track, 0] += figure;
            }
        }
    }

    protected override IReadOnlyList<CellKey> CellsOf(MovePlace place) => [CellKey.Of((CaseTrack)place.Group, Outs[place.Out])];

    protected override bool IsOutcomeOf(MovePlace place, CaseRecord record) =>
        record.Reviews.Any(review => (int)review.Track == place.Group && review.Outcome == Outs[place.Out]);

    protected override IEnumerable<CaseRecord> Uncounted(MovePlace place) => Year.Ledger.Cases.Where(record =>
        record.Reviews.Any(review => (int)review.Track == place.Group && Year.OutcomeOf(review) is null));
}
