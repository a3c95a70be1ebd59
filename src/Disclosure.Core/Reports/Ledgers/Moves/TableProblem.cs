using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>A table of the form as a problem of moves: which cell each way of each group is, and the cases in every place. Not thread-safe.</summary>
internal abstract class TableProblem
{
    private readonly Dictionary<MovePlace, List<CaseRecord>> cases = [];
    private readonly AnnualDisclosureReport table;

    /// <summary>An empty problem.</summary>
    protected TableProblem(LedgerYear year, AnnualDisclosureReport table, int groups, int ins, int outs)
    {
        (Year, this.table) = (year, table);
        Problem = new MoveProblem(groups, ins, outs);
    }

    /// <summary>The problem.</summary>
    public MoveProblem Problem { get; }

    /// <summary>What the ledger says of the year.</summary>
    protected LedgerYear Year { get; }

    /// <summary>The moves that explain the table.</summary>
    public IEnumerable<CaseMove> Moves() => MoveSearch.Of(Problem).Select(move => new CaseMove(
        move.From is { } from ? CellsOf(from) : [],
        move.To is { } to ? CellsOf(to) : [],
        move.Count,
        [
            .. CandidatesFor(move).Distinct()
                .OrderBy(record => move.To is { } to && IsOutcomeOf(to, record) ? 0 : 1).ThenBy(DaysFromTurn)
                .ThenBy(record => record.Id, StringComparer.Ordinal),
        ]));

    /// <summary>The cells of a place, totals aside.</summary>
    protected abstract IReadOnlyList<CellKey> CellsOf(MovePlace place);

    /// <summary>The cases that the ledger does not count, and that could be those which the table has in a place.</summary>
    protected abstract IEnumerable<CaseRecord> Uncounted(MovePlace place);

    /// <summary>Whether the ledger has for a case the outcome by which a place is left, be it in another year.</summary>
    protected abstract bool IsOutcomeOf(MovePlace place, CaseRecord record);

    /// <summary>The cases in some places.</summary>
    protected IEnumerable<CaseRecord> CasesIn(Func<MovePlace, bool> isMeant) =>
        cases.Where(place => isMeant(place.Key)).SelectMany(place => place.Value);

    /// <summary>Puts a case into its place.</summary>
    protected void Add(MovePlace place, CaseRecord record)
    {
        Problem.Counted[place.Group, place.In, place.Out]++;
        if (!cases.TryGetValue(place, out var there)) cases[place] = there = [];
        there.Add(record);
    }

    /// <summary>What the table has in a cell, a blank adding nothing; what the ledger has where the table's figure is not known.</summary>
    protected long FigureOf(CellKey key, long counted) => table.CountIn(key) is >= 0 and long figure ? figure : counted;

    // Where one way stays as it is, it does not matter which it is.
    private IEnumerable<CaseRecord> CandidatesFor(PlacedMove move)
    {
        if (move.From is not { } from) return Uncounted(move.To!.Value);
        return move.To is not { } to || from.Group != to.Group ? CasesIn(place => place == from)
            : from.In == to.In ? CasesIn(place => place.Group == from.Group && place.Out == from.Out)
            : from.Out == to.Out ? CasesIn(place => place.Group == from.Group && place.In == from.In)
            : CasesIn(place => place == from);
    }

    // A day earlier or later is what most often puts a case into the other year.
    private int DaysFromTurn(CaseRecord record) => new[] { record.ReceivedOn, Year.Ledger.ClosedOn(record) }.OfType<DateOnly>()
        .Min(day => Math.Min(Math.Abs(day.DayNumber - Year.First.DayNumber), Math.Abs(day.DayNumber - Year.Last.DayNumber)));
}
