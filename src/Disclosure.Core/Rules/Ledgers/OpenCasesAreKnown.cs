using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Rules.Ledgers;

/// <summary>DC9104: no application is open at the end of the year; those that are, with the day on which they fall due, the nearest first.</summary>
internal sealed class OpenCasesAreKnown : LedgerRule
{
    private static readonly BilingualText Waiting = new("等待补正，答复期限尚未起算", "waiting for a correction, so that the time does not run");

    private static readonly BilingualText Undated = new("但有结果或者答复而没有答复日期，是否办结不能确定", "or closed: there is an outcome or a reply, but not its day");

    [SetsRequiredMembers]
    public OpenCasesAreKnown()
    {
        Id = "DC9104";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Info;
        Basis = LedgerBasis.ReplyTime;
        Statement = new BilingualText(
            "年末没有未办结的申请；未办结的逐件列出应答复日期，先到期的在前。",
            "No application is open at the end of the year; those that are come with the day on which they fall due, the nearest first.");
        Message = new MessageTemplate("{id}：至 {day}未办结，{due}。", "{id}: open on {day}, {due}.");
    }

    protected override void AnswerFor(LedgerYear year, RuleAnswers answers)
    {
        var open = OpenCase.On(year.Ledger, year.AsOf);
        if (open.Count == 0) answers.Pass(this, RuleSubject.Ledger);
        foreach (var each in open)
        {
            answers.Fail(BreachOf(each.Case, ("day", DayText.Of(year.AsOf, year.Year)), ("due", DueText(each, year.Year))));
        }
    }

    private static BilingualText DueText(OpenCase each, int year)
    {
        if (each.IsUndetermined) return Undated;
        if (each.Deadline.State == DeadlineState.AwaitsCorrection) return Waiting;
        if (each.Deadline.DueOn is not { } due) return new BilingualText("应答复日期无法确定", "the day on which it falls due cannot be known");
        var day = DayText.Of(due, year);
        return new BilingualText($"应于 {day.Chinese}前答复", $"due by {day.English}");
    }
}
