using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Dossiers;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Rules.Ledgers;

/// <summary>A rule on the cases of a ledger beside the report; without a ledger it is neither asked nor counted.</summary>
internal abstract class LedgerRule : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        if (report.Dossier.Find(ReportSlot.Ledger)?.Cases is { } year) AnswerFor(year, answers);
    }

    public sealed override bool AppliesTo(Form form) => true;

    internal sealed override bool IsOverSeveralReports => true;

    internal sealed override bool IsAskedOf(DossierShape shape) => shape.Has(ReportRole.Ledger);

    /// <summary>Whether what breaks it makes doubtful what the ledger counts, rather than whether the law was kept.</summary>
    internal virtual bool MakesCountDoubtful => false;

    /// <summary>Answers for what a ledger says of the report's year.</summary>
    protected abstract void AnswerFor(LedgerYear year, RuleAnswers answers);

    /// <summary>The cases that count in the year, in the order of the ledger.</summary>
    protected static IEnumerable<CaseRecord> CasesOf(LedgerYear year) => year.Ledger.Cases.Where(record => year.PositionOf(record) is not null);

    /// <summary>A breach that concerns one case, which its number or place names.</summary>
    protected Breach BreachOf(CaseRecord record, params (string Name, BilingualText Text)[] slots) => BreachOf(record, "", slots);

    /// <summary>A breach in one of the ways in which a case can break the rule.</summary>
    protected Breach BreachOf(CaseRecord record, string way, params (string Name, BilingualText Text)[] slots) => new()
    {
        Rule = this,
        Subject = RuleSubject.Ledger,
        Printed = $"{record.Id} {way}".TrimEnd(),
        Slots = Breach.Fill([("id", record.Name), .. slots]),
    };

    /// <summary>The numbers of some cases, the first few by name.</summary>
    protected static BilingualText Named(IReadOnlyCollection<CaseRecord> cases) => CaseNames.Of(cases);
}
