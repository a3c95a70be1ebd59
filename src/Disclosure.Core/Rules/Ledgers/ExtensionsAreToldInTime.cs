using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Rules.Ledgers;

/// <summary>DC9103: an extension is told before the first 20 working days are over, once, and is of 20 working days at most.</summary>
internal sealed class ExtensionsAreToldInTime : LedgerRule
{
    [SetsRequiredMembers]
    public ExtensionsAreToldInTime()
    {
        Id = "DC9103";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = LedgerBasis.Extension;
        Statement = new BilingualText(
            "延期在前 20 个工作日届满前告知，只延一次，不超过 20 个工作日。",
            "An extension is told before the first 20 working days are over, once, and is of 20 working days at most.");
        Message = new MessageTemplate("{id}：延期不合规定，{problem}。", "{id}: the extension is not lawful: {problem}.");
    }

    protected override void AnswerFor(LedgerYear year, RuleAnswers answers)
    {
        foreach (var record in CasesOf(year).Where(record => record.Extensions.Count > 0)) Answer(record, year, answers);
    }

    private void Answer(CaseRecord record, LedgerYear year, RuleAnswers answers)
    {
        var first = year.DeadlineOf(record).FirstDueOn;
        var (count, longest) = (record.Extensions.Count, record.Extensions.Max(extension => extension.WorkingDays ?? 0));
        if (count > 1)
        {
            Fail(new BilingualText($"先后 {NumberText.Plain(count)} 次，只能延一次", $"it was made {NumberText.Plain(count)} times, where once is lawful"));
        }
        else if (longest > ReplyDeadline.ExtensionInWorkingDays)
        {
            var length = NumberText.Plain(longest);
            Fail(new BilingualText($"长达 {length} 个工作日，不得超过 20 个", $"it is of {length} working days, where 20 are lawful"));
        }
        else if (record.Extensions[0].ToldOn is not { } told || first is not { } last)
        {
            answers.CannotDecide(this, RuleSubject.Ledger, RuleSeverity.Warning);
        }
        else if (told <= last)
        {
            answers.Pass(this, RuleSubject.Ledger);
        }
        else
        {
            var (by, on) = (DayText.Of(last, year.Year), DayText.Of(told, year.Year));
            Fail(new BilingualText($"应于 {by.Chinese}前告知，{on.Chinese}告知", $"it was due to be told by {by.English}, and was on {on.English}"));
        }

        void Fail(BilingualText problem) => answers.Fail(BreachOf(record, ("problem", problem)));
    }
}
