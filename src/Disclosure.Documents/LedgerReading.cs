using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Problems;

namespace Disclosure.Documents;

/// <summary>What came of reading a ledger. Immutable.</summary>
/// <param name="Ledger">The ledger; null where there is none, or it cannot be told which column holds what.</param>
/// <param name="Problems">Every problem met; a row that is not counted is among them.</param>
/// <exception cref="ArgumentException">The list or a problem is null.</exception>
public sealed record LedgerReading(CaseLedger? Ledger, IReadOnlyList<ReadingProblem> Problems)
{
    /// <summary>Every problem met; a row that is not counted is among them.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; init => field = Guard.Against.NullElement(value); } = Guard.Against.NullElement(Problems);

    /// <summary>
    /// Whether everything was read that decides where cases count: every row has its day of receipt, the columns of replies and outcomes are
    /// there, and no word or day in question was left out. Tables that are counted from a ledger that is not whole may lack cases.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The rows that are not counted, in the order of the ledger.</summary>
    /// <exception cref="ArgumentException">The list or an entry is null.</exception>
    public IReadOnlyList<SkippedCase> Skipped { get; init => field = Guard.Against.NullElement(value); } = [];
}
