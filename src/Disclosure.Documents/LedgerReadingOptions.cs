using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers.Calendars;
using Disclosure.Reports.Ledgers.Counting;
using Disclosure.Reports.Ledgers.Words;

namespace Disclosure.Documents;

/// <summary>What the caller knows of a ledger, and how much of it is read. Immutable; change a copy with <c>with</c>.</summary>
public sealed record LedgerReadingOptions
{
    /// <summary>The words as delivered, the papers of the State Council, the usual limits.</summary>
    public static LedgerReadingOptions Default { get; } = new();

    /// <summary>What the words of the ledger mean.</summary>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public LedgerWords Words { get; init => field = Guard.Against.Null(value); } = LedgerWords.Default;

    /// <summary>Which days are worked.</summary>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    public WorkingDays WorkingDays { get; init => field = Guard.Against.Null(value); } = WorkingDays.StateCouncil;

    /// <summary>Which reconsiderations and suits count in a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value names nothing.</exception>
    public ReviewBasis ReviewBasis { get; init => field = Guard.Against.UndefinedValue(value); }

    /// <summary>How much is read: 64 MiB, unpacked 512 MiB, and ten million rows and cells unless said otherwise; a ledger is larger than a report.</summary>
    /// <exception cref="ArgumentNullException">The limits are null.</exception>
    public ReadingOptions Limits { get; init => field = Guard.Against.Null(value); } = ReadingOptions.Default with
    {
        MaximumBytes = 64 * 1024 * 1024,
        MaximumUnpackedBytes = 512L * 1024 * 1024,
        MaximumCells = 10_000_000,
    };
}
