using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Moves;
using Disclosure.Rules;
using Disclosure.Rules.Ledgers;

namespace Disclosure.Findings;

/// <summary>What came of holding a report against its ledger. Immutable.</summary>
public sealed class LedgerResult
{
    internal LedgerResult(LedgerYear year, AuditResult audit)
    {
        Year = year;
        Audit = audit;
        Findings = [.. audit.Findings.Where(finding => finding.Rule is { IsOverSeveralReports: true, IsOnText: false })];
        Reconciliation = MovedCases.Reconcile(year, audit.Report);
    }

    /// <summary>What the ledger says of the year.</summary>
    public LedgerYear Year { get; }

    /// <summary>The audit of the report with the ledger beside it: its own findings included.</summary>
    public AuditResult Audit { get; }

    /// <summary>The findings that rest on the ledger: deadlines, cells that differ, cases that cannot be placed.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>
    /// The findings that make what the ledger counts doubtful: a record that contradicts itself (DC9301), words that are not known (DC9302),
    /// an outcome without its day or what it rests on (DC9303).
    /// </summary>
    public IReadOnlyList<Finding> Doubts =>
        [.. Findings.Where(finding => finding.Rule is LedgerRule { MakesCountDoubtful: true })];

    /// <summary>Where table and ledger differ, and the smallest set of cases whose move makes them agree.</summary>
    public LedgerReconciliation Reconciliation { get; }

    /// <summary>The audit's verdict.</summary>
    public RuleVerdict Verdict => Audit.Verdict;

    /// <inheritdoc/>
    public override string ToString() => $"{Audit}; {Reconciliation}";
}
