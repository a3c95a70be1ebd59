using Disclosure.Documents.Limits;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Words;

namespace Disclosure.Documents.Ledgers;

/// <summary>One reading of a document: what holds for it, and what came of it so far. Not thread-safe.</summary>
internal sealed class LedgerReadingRun(LedgerWords words, ReadingContext context)
{
    private readonly List<CaseRecord> cases = [];

    /// <summary>The words that are known.</summary>
    public LedgerWords Words => words;

    /// <summary>The limits.</summary>
    public ReadingContext Context => context;

    /// <summary>The problems.</summary>
    public LedgerNotes Notes { get; } = new();

    /// <summary>The numbers of the cases.</summary>
    public CaseNumbers Numbers { get; } = new(words);

    /// <summary>How many sheets were begun.</summary>
    public int Sheets { get; private set; }

    /// <summary>The rows that are not counted.</summary>
    public List<SkippedCase> Skipped { get; } = [];

    /// <summary>The cases of all sheets.</summary>
    public IReadOnlyList<CaseRecord> Cases => cases;

    /// <summary>Whether any sheet has the heads of a ledger.</summary>
    public bool HasLedger { get; private set; }

    /// <summary>Whether any sheet has columns on reconsiderations or suits.</summary>
    public bool HasReviews { get; private set; }

    /// <summary>Begins a sheet.</summary>
    public LedgerSheetReader Begin()
    {
        Sheets++;
        return new LedgerSheetReader(this);
    }

    /// <summary>Ends a sheet.</summary>
    public void End(LedgerSheetReader sheet)
    {
        sheet.End();
        cases.AddRange(sheet.Cases);
        HasLedger |= sheet.HasHeads;
        HasReviews |= sheet.HasReviews;
    }
}
