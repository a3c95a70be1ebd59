using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Rules.Ledgers;

/// <summary>DC9102: a correction is asked for once, within 7 working days.</summary>
internal sealed class CorrectionsAreAskedForInTime : LedgerRule
{
    [SetsRequiredMembers]
    public CorrectionsAreAskedForInTime()
    {
        Id = "DC9102";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = LedgerBasis.Correction;
        Statement = new BilingualText(
            "需要补正的，在收到申请后 7 个工作日内一次性告知。",
            "Where a correction is needed it is asked for once, within 7 working days of receipt.");
        Message = new MessageTemplate("{id}：{received}收到，{problem}。", "{id}: received on {received}, {problem}.");
    }

    protected override void AnswerFor(LedgerYear year, RuleAnswers answers)
    {
        foreach (var record in CasesOf(year).Where(record => record.Corrections.Count > 0))
        {
            var due = year.DeadlineOf(record).CorrectionDueOn;
            if (record.Corrections.Count > 1)
            {
                var times = NumberText.Plain(record.Corrections.Count);
                answers.Fail(BreachOf(record, year, new BilingualText(
                    $"先后 {times} 次告知补正，应当一次性告知", $"asked for corrections {times} times, where once is lawful")));
            }
            else if (due is not { } last) answers.CannotDecide(this, RuleSubject.Ledger, RuleSeverity.Warning);
            else if (record.Corrections[0].NotifiedOn is var notified && notified <= last) answers.Pass(this, RuleSubject.Ledger);
            else
            {
                var (by, on) = (DayText.Of(last, year.Year), DayText.Of(notified, year.Year));
                answers.Fail(BreachOf(record, year, new BilingualText(
                    $"应于 {by.Chinese}前告知补正，{on.Chinese}告知", $"a correction was due to be asked for by {by.English}, and was on {on.English}")));
            }
        }
    }

    private Breach BreachOf(CaseRecord record, LedgerYear year, BilingualText problem) =>
        BreachOf(record, ("received", DayText.Of(record.ReceivedOn, year.Year)), ("problem", problem));
}
