using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Words;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents.Ledgers;

/// <summary>
/// Reads the rows of one sheet as they come: first its heads, which may stand in two rows, then a case a row. Nothing is kept of a row but
/// its case. Not thread-safe.
/// </summary>
internal sealed class LedgerSheetReader(LedgerReadingRun run)
{
    private readonly LedgerWords words = run.Words;
    private readonly LedgerNotes notes = run.Notes;
    private static readonly BilingualText ReplyHead = BilingualText.Same("答复日期");
    private static readonly BilingualText OutcomeHead = BilingualText.Same("办理结果");
    private static readonly BilingualText AllOpen = new("没有一件可以按办结计", "no case can count as closed by its reply");
    private static readonly BilingualText NoRow = new("办结的申请不能归入各行", "what was closed cannot be put into a row");

    private LedgerColumns? columns;
    private LedgerRow? upper;
    private LedgerNotes? headNotes;

    /// <summary>The cases, in the order of the rows.</summary>
    public List<CaseRecord> Cases { get; } = [];

    /// <summary>Whether heads of a ledger were found.</summary>
    public bool HasHeads => columns is not null;

    /// <summary>Whether there are columns on reconsiderations or suits.</summary>
    public bool HasReviews { get; private set; }

    /// <summary>Takes the next row.</summary>
    public void Read(LedgerRow row)
    {
        if (columns is null)
        {
            FindHeads(row);
        }
        else if (upper is not null && IsSecondRowOfHeads(row))
        {
            headNotes = new LedgerNotes();
            columns = LedgerColumns.Of(upper, row, words, headNotes);
            upper = null;
        }
        else
        {
            Begin();
            if (!columns.AreRepeatedIn(row) && new LedgerRowReader(columns, run, row).Read() is { } record) Cases.Add(record);
        }
    }

    /// <summary>Tells what is to be told of the heads.</summary>
    public void End()
    {
        if (columns is not null) Begin();
    }

    private void FindHeads(LedgerRow row)
    {
        headNotes = new LedgerNotes();
        var found = LedgerColumns.Of(row, words, headNotes);
        if (found.AreOfALedger) (columns, upper) = (found, row);
        else if (found.Count > 0) notes.AddHeads([.. Enum.GetValues<LedgerField>().Where(found.Has).Select(found.HeadOf)], [.. found.Missing]);
    }

    // The second row names further columns, and holds no case.
    private bool IsSecondRowOfHeads(LedgerRow row)
    {
        var both = LedgerColumns.Of(upper!, row, words, new LedgerNotes());
        var received = columns![LedgerField.ReceivedOn] ?? columns[LedgerField.AppliedOn]!.Value;
        return both.AreOfALedger && both.Count > columns.Count && row[received].Day is null && WrittenDay.Of(row[received].Text) is null;
    }

    private void Require(LedgerField field, BilingualText head, BilingualText effect)
    {
        if (!columns!.Has(field)) notes.Add(new ReadingProblem(ProblemCatalogue.NoColumn, null, ("expected", head), ("actual", effect)));
    }

    // What was met in the heads is told once it is known that no second row belongs to them.
    private void Begin()
    {
        upper = null;
        if (headNotes is null) return;
        foreach (var problem in headNotes.Problems) notes.Add(problem);
        var isClear = !headNotes.HasError;
        headNotes = null;
        HasReviews = columns!.Has(LedgerField.ReconsiderationAcceptedOn) || columns.Has(LedgerField.ReconsiderationOutcome)
            || columns.Has(LedgerField.SuitAcceptedOn) || columns.Has(LedgerField.SuitOutcome);
        if (isClear) Require(LedgerField.RepliedOn, ReplyHead, AllOpen);
        if (isClear) Require(LedgerField.Disposition, OutcomeHead, NoRow);
        if (!columns.Has(LedgerField.ReceivedOn))
        {
            notes.Add(new ReadingProblem(ProblemCatalogue.AppliedForReceived, null, ("actual", BilingualText.Same(columns.HeadOf(LedgerField.AppliedOn)))));
        }
    }
}
