using Disclosure.Reports.Ledgers;

namespace Disclosure.Cli.Results.Ledgers;

/// <summary>Says in which years the cases of a ledger were received.</summary>
internal static class LedgerYears
{
    /// <summary>The first and the last year; null for a ledger without cases.</summary>
    public static (int First, int Last)? Of(CaseLedger ledger) =>
        ledger.Cases.Count == 0 ? null : (ledger.Cases.Min(record => record.ReceivedOn).Year, ledger.Cases.Max(record => record.ReceivedOn).Year);
}
