using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Deadlines;

namespace Disclosure.Rules.Ledgers;

/// <summary>DC9101: every application is answered within 20 working days, or 40 with an extension that was told in time.</summary>
internal sealed class RepliesAreInTime : LedgerRule
{
    private static readonly BilingualText NotExtended = new("未见延期", "no extension on record");
    private static readonly BilingualText Extended = new("已计延期", "extension counted");
    private static readonly BilingualText ExtendedLate = new("延期告知已过期限，不计", "extension told too late and not counted");

    [SetsRequiredMembers]
    public RepliesAreInTime()
    {
        Id = "DC9101";
        Class = RuleClass.Statutory;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = LedgerBasis.ReplyTime;
        Statement = new BilingualText(
            "每件申请在收到后 20 个工作日内答复；按时告知延期的，在 40 个工作日内答复。",
            "Every application is answered within 20 working days of receipt, or 40 where an extension was told in time.");
        Message = new MessageTemplate(
            "{id}：{start}，应于 {due}前答复，{replied}，迟 {late} 个工作日（{extension}）。",
            "{id}: {start}, due by {due}, {replied}, {late} working days late ({extension}).");
    }

    protected override void AnswerFor(LedgerYear year, RuleAnswers answers)
    {
        foreach (var record in CasesOf(year))
        {
            if (IsGivenUp(year.RowOf(record.Disposition), record)) answers.DoesNotApply(this, RuleSubject.Ledger);
            else Answer(record, year, answers);
        }
    }

    // Nobody is answered who counts as having given up.
    private static bool IsGivenUp(ApplicationRow? row, CaseRecord record) =>
        row is ApplicationRow.CorrectionOverdue or ApplicationRow.FeeOverdue || (row == ApplicationRow.OtherHandling && record.RepliedOn is null);

    private void Answer(CaseRecord record, LedgerYear year, RuleAnswers answers)
    {
        var deadline = year.DeadlineOf(record);
        var closed = year.Ledger.ClosedOn(record);
        var day = closed <= year.Last ? closed.Value : year.AsOf;
        if (deadline.State == DeadlineState.AwaitsCorrection)
        {
            answers.DoesNotApply(this, RuleSubject.Ledger);
        }
        else if (closed is null && record.IsReplyUndated)
        {
            answers.CannotDecide(this, RuleSubject.Ledger, RuleSeverity.Warning);
        }
        else if (day <= (deadline.DueOn ?? deadline.FirstDueOn))
        {
            answers.Pass(this, RuleSubject.Ledger);
        }
        else if ((deadline.DueOn ?? (day > deadline.LatestDueOn ? deadline.LatestDueOn : null)) is not { } due)
        {
            answers.CannotDecide(this, RuleSubject.Ledger, RuleSeverity.Warning);
        }
        else
        {
            var (on, start) = (DayText.Of(day, year.Year), DayText.Of(deadline.StartsOn, year.Year));
            var isAnew = deadline.StartsOn != record.ReceivedOn;
            answers.Fail(BreachOf(
                record,
                ("start", isAnew
                    ? new BilingualText($"{start.Chinese}收到补正", $"corrected on {start.English}")
                    : new BilingualText($"{start.Chinese}收到", $"received on {start.English}")),
                ("due", DayText.Of(due, year.Year)),
                ("replied", day == closed
                    ? new BilingualText($"{on.Chinese}答复", $"answered on {on.English}")
                    : new BilingualText($"至 {on.Chinese}未答复", $"not answered by {on.English}")),
                ("late", year.Ledger.WorkingDays.CountBetween(due, day) is { } late ? NumberText.Of(late) : new BilingualText("若干", "some")),
                ("extension", record.Extensions.Count == 0 ? NotExtended : deadline.IsExtendedInTime == false ? ExtendedLate : Extended)));
        }
    }
}
