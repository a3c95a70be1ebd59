using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Counting;

namespace Disclosure.Reports.Ledgers.Moves;

/// <summary>
/// Section 三 as a problem of moves: kinds of applicants, 本年新收 and 上年结转, the rows of outcomes and 结转下年度. Kinds and rows that are
/// not known stand behind the others; no table has a cell for them.
/// </summary>
internal sealed class ApplicationProblem : TableProblem
{
    private static readonly ApplicationRow[] Ins = [ApplicationRow.ReceivedThisYear, ApplicationRow.CarriedOverFromPriorYear];

    private static readonly ApplicationRow?[] Outs =
    [
        .. Enum.GetValues<ApplicationRow>().Where(Disposition.IsRowOfOutcomes).Cast<ApplicationRow?>(),
        ApplicationRow.CarriedForwardToNextYear,
        null,
    ];

    private static readonly ApplicantKind?[] Kinds =
        [.. Enum.GetValues<ApplicantKind>().Where(kind => kind != ApplicantKind.Total).Cast<ApplicantKind?>(), null];

    public ApplicationProblem(LedgerYear year, AnnualDisclosureReport table)
        : base(year, table, Kinds.Length, Ins.Length, Outs.Length)
    {
        foreach (var record in year.Ledger.Cases)
        {
            if (year.PositionOf(record) is { } position) Add(PlaceOf(position), record);
        }

        for (var k = 0; k < Kinds.Length - 1; k++)
        {
            for (var i = 0; i < Ins.Length; i++) Problem.In[k, i] = FigureOf(CellKey.Of(Ins[i], Kinds[k]!.Value), Problem.CountedIn(k, i));
            for (var o = 0; o < Outs.Length - 1; o++) Problem.Out[k, o] = FigureOf(CellKey.Of(Outs[o]!.Value, Kinds[k]!.Value), Problem.CountedOut(k, o));
        }
    }

    protected override IReadOnlyList<CellKey> CellsOf(MovePlace place)
    {
        var kind = Kinds[place.Group] ?? ApplicantKind.Total;
        return [CellKey.Of(Ins[place.In], kind), CellKey.Of(Outs[place.Out] ?? ApplicationRow.TotalDisposed, kind)];
    }

    protected override IEnumerable<CaseRecord> Uncounted(MovePlace place) => Year.Ledger.Cases.Where(record =>
        Year.PositionOf(record) is null
        && (record.Applicant is null || record.Applicant == Kinds[place.Group])
        && (Outs[place.Out] == ApplicationRow.CarriedForwardToNextYear || Year.RowOf(record.Disposition) == Outs[place.Out]));

    protected override bool IsOutcomeOf(MovePlace place, CaseRecord record) => Outs[place.Out] is { } row && Year.RowOf(record.Disposition) == row;

    private static MovePlace PlaceOf(CasePosition position) =>
        new(Array.IndexOf(Kinds, position.Kind), Array.IndexOf(Ins, position.In), Array.IndexOf(Outs, position.Out));
}
