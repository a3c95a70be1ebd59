using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;

namespace Disclosure.Rules.Ledgers;

/// <summary>DC9301: every case has a number of its own, and its dates are in order and none of them in the future.</summary>
internal sealed class CasesAreInOrder : LedgerRule
{
    [SetsRequiredMembers]
    public CasesAreInOrder()
    {
        Id = "DC9301";
        Class = RuleClass.Arithmetic;
        DefaultSeverity = RuleSeverity.Error;
        Basis = LedgerBasis.Record;
        Statement = new BilingualText(
            "每件申请编号唯一；日期先后合理（收到、补正、答复），没有晚于今天的日期。",
            "Every case has a number of its own; its dates are in order (received, corrected, answered), and none is later than today.");
        Message = new MessageTemplate("{id}：记录前后不符，{problem}。", "{id}: the record contradicts itself: {problem}.");
    }

    internal override bool MakesCountDoubtful => true;

    protected override void AnswerFor(LedgerYear year, RuleAnswers answers)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in year.Ledger.Cases) seen[record.Id] = seen.GetValueOrDefault(record.Id) + 1;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in year.Ledger.Cases)
        {
            var problem = ProblemOf(record, year);
            if (problem is not null) answers.Fail(BreachOf(record, ("problem", problem)));
            var times = seen[record.Id];
            if (times > 1 && told.Add(record.Id))
            {
                var number = NumberText.Plain(times);
                answers.Fail(BreachOf(record, "twice", ("problem", new BilingualText($"编号出现 {number} 次", $"the number stands {number} times"))));
            }
            else if (problem is null && times == 1)
            {
                answers.Pass(this, RuleSubject.Ledger);
            }
        }
    }

    private static BilingualText? ProblemOf(CaseRecord record, LedgerYear year)
    {
        var received = record.ReceivedOn;
        foreach (var (day, chinese, english) in DaysOf(record))
        {
            if (day < received) return Said($"{chinese}早于收到日期", $"{english} comes before receipt", day);
            if (day > year.Today) return Said($"{chinese}晚于今天", $"{english} is later than today", day);
        }

        if (received > year.Today) return Said("收到日期晚于今天", "receipt is later than today", received);
        foreach (var correction in record.Corrections)
        {
            if (correction.ReceivedOn < correction.NotifiedOn)
            {
                return Said("补正材料收到日期早于告知日期", "the correction came before it was asked for", correction.ReceivedOn.Value);
            }

            if (record.RepliedOn < correction.ReceivedOn) return Said("答复日期早于补正收到日期", "the reply comes before the correction", record.RepliedOn.Value);
        }

        foreach (var letter in record.Consultations)
        {
            if (letter.AnsweredOn < letter.SentOn) return Said("意见收到日期早于征求日期", "an opinion came before it was asked for", letter.AnsweredOn.Value);
        }

        return record.Fee is { PaidOn: { } paid } fee && paid < fee.NotifiedOn ? Said("缴费日期早于收费通知日期", "the fee was paid before its notice", paid) : null;

        BilingualText Said(string chinese, string english, DateOnly day)
        {
            var text = DayText.Of(day, year.Year);
            return new BilingualText($"{chinese}（{text.Chinese}）", $"{english} ({text.English})");
        }
    }

    private static IEnumerable<(DateOnly Day, string Chinese, string English)> DaysOf(CaseRecord record)
    {
        if (record.RepliedOn is { } replied) yield return (replied, "答复日期", "the reply");
        foreach (var correction in record.Corrections) yield return (correction.NotifiedOn, "补正告知日期", "the request for a correction");
        foreach (var letter in record.Consultations) yield return (letter.SentOn, "征求意见日期", "the request for an opinion");
        foreach (var extension in record.Extensions)
        {
            if (extension.ToldOn is { } told) yield return (told, "延期告知日期", "the extension");
        }

        if (record.Fee is { } fee) yield return (fee.NotifiedOn, "收费通知日期", "the notice of fees");
    }
}
