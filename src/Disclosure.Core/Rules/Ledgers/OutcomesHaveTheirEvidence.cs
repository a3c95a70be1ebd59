using System.Diagnostics.CodeAnalysis;
using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Rules.Ledgers;

/// <summary>DC9303: an outcome that rests on something done before has it in the ledger, and a reply has its date.</summary>
internal sealed class OutcomesHaveTheirEvidence : LedgerRule
{
    private static readonly BilingualText NoReply = new(
        "有办理结果，没有答复日期，按未办结计；请补“答复日期”", "there is an outcome but no date of reply (column 答复日期), so the case counts as open");
    private static readonly BilingualText UnreadReply = new("答复日期不是完整的日期，按未办结计", "the date of reply is not a complete date, so the case counts as open");
    private static readonly BilingualText NoCorrection = new(
        "结果为逾期不补正，没有补正告知日期和补正期限；请补“补正告知日期”“补正期限”两列",
        "it was closed because no correction came, but no request for one with a deadline is recorded (columns 补正告知日期, 补正期限)");
    private static readonly BilingualText NoFee = new(
        "结果为逾期未缴费，没有收费通知日期；请补“收费通知日期”一列",
        "it was closed because the fee was not paid, but no fee notice is recorded (column 收费通知日期)");
    private static readonly BilingualText NoLetter = new(
        "结果为保护第三方合法权益，没有征求第三方意见的日期；请补“征求第三方意见日期”一列",
        "information was withheld to protect a third party, but no consultation is recorded (column 征求第三方意见日期)");
    private static readonly BilingualText NoDate = new(
        "复议或者诉讼没有受理、结案日期，不能确定年度", "a reconsideration or lawsuit lacks the dates of acceptance and closing that show its year");

    [SetsRequiredMembers]
    public OutcomesHaveTheirEvidence()
    {
        Id = "DC9303";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = LedgerBasis.Evidence;
        Statement = new BilingualText(
            "办理结果以前一步骤为前提的，台账中有这一步骤：逾期不补正的有补正告知，逾期未缴费的有收费通知，保护第三方权益的有征求意见；有结果的有日期。",
            "What an outcome rests on is in the ledger: the request for a correction, the notice of fees, the third party's being asked; and it has its date.");
        Message = new MessageTemplate("{id}：记录不完整，{problem}。", "{id}: the record is incomplete: {problem}.");
    }

    internal override bool MakesCountDoubtful => true;

    protected override void AnswerFor(LedgerYear year, RuleAnswers answers)
    {
        foreach (var record in CasesOf(year))
        {
            var problems = ProblemsOf(record, year).ToList();
            foreach (var problem in problems) answers.Fail(BreachOf(record, problem.English, ("problem", problem)));
            if (problems.Count == 0) answers.Pass(this, RuleSubject.Ledger);
        }
    }

    private static IEnumerable<BilingualText> ProblemsOf(CaseRecord record, LedgerYear year)
    {
        var row = record.Disposition?.Row;
        if (row == ApplicationRow.CorrectionOverdue && !IsCorrectionOnRecord(record))
        {
            yield return NoCorrection;
        }
        else if (row == ApplicationRow.FeeOverdue && record.Fee is null)
        {
            yield return NoFee;
        }
        else if (year.Ledger.ClosedOn(record) is null && record.IsReplyUndated)
        {
            if (record.IsReplyUnread) yield return UnreadReply;
            else if (record.Disposition is not null) yield return NoReply;
        }

        if (row == ApplicationRow.ThirdPartyRights && record.Consultations.Count == 0) yield return NoLetter;
        if (record.Reviews.Any(review => review.IsUndated)) yield return NoDate;
    }

    // Without a reply the case is closed by the last day for the correction.
    private static bool IsCorrectionOnRecord(CaseRecord record) =>
        record.RepliedOn is null ? record.Corrections.Any(each => each.DueOn is not null) : record.Corrections.Count > 0;
}
