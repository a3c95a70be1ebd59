using System.Diagnostics.CodeAnalysis;
using Disclosure.Messages;
using Disclosure.Reports.Ledgers;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Counting;

namespace Disclosure.Rules.Ledgers;

/// <summary>DC9302: of every case that counts, the kind of applicant is known, and of every closed one the outcome; told word by word.</summary>
internal sealed class KindsAndOutcomesAreKnown : LedgerRule
{
    private static readonly BilingualText Kind = new("申请人类型", "The kind of applicant");
    private static readonly BilingualText Outcome = new("办理结果", "The outcome");
    private static readonly BilingualText Kinds = new("六类申请人中的一类", "kind of applicant of the form");
    private static readonly BilingualText Rows = new("表中的一行", "row of the form");
    private static readonly BilingualText Outcomes = new("一种结果", "outcome");
    private static readonly BilingualText InTotals = new("只计入总计，不计入各行或者各列。", "These cases count in the totals only.");
    private static readonly BilingualText AsOpenForWantOfADay = new("没有答复日期，按未办结计。", "Without a date of reply these cases count as open.");
    private static readonly BilingualText NotShown = new("的用词（可能含个人信息，不予显示）", "(words not shown, as they may be personal)");
    private static readonly BilingualText AsOpen = new(
        "这是办理中的状态，虽有答复日期，按未办结计。", "This is a stage of handling, so the cases count as open despite their date of reply.");

    [SetsRequiredMembers]
    public KindsAndOutcomesAreKnown()
    {
        Id = "DC9302";
        Class = RuleClass.Plausibility;
        DefaultSeverity = RuleSeverity.Warning;
        Basis = LedgerBasis.Rows;
        Statement = new BilingualText(
            "计入的每件申请，申请人类型明确；办结的，办理结果能对应到表中的一行。",
            "Of every case that counts the kind of applicant is known, and of every closed one the row of its outcome.");
        Message = new MessageTemplate(
            "{aspect}{words}不能对应到{target}，共 {count} 件：{cases}。{effect}请在台账中改正，或在用词文件中说明其含义。",
            "{aspect} {words} matches no {target} (cases: {count}, {cases}). {effect} Correct the ledger, or define the word in a file of words.");
    }

    internal override bool MakesCountDoubtful => true;

    protected override void AnswerFor(LedgerYear year, RuleAnswers answers)
    {
        var positions = year.Ledger.Cases.Select(record => (Case: record, Position: year.PositionOf(record)))
            .Where(each => each.Position is not null).ToList();
        var ofNoKind = positions.Where(each => each.Position!.Value.Kind is null).Select(each => each.Case);
        var ofNoRow = positions.Where(each => each.Position!.Value.Out is null).Select(each => each.Case);
        Tell(ofNoKind, record => record.ApplicantWords, Kind, Kinds, InTotals, answers);
        Tell(ofNoRow, WordsOfOutcome, Outcome, Rows, InTotals, answers);
        Tell(year.Ledger.Cases.Where(record => IsStateWithReply(record, year)), WordsOfOutcome, Outcome, Outcomes, AsOpen, answers);
        Tell(year.Ledger.Cases.Where(record => IsWordWithoutReply(record, year)), WordsOfOutcome, Outcome, Outcomes, AsOpenForWantOfADay, answers);
        if (positions.Count > 0 && positions.All(each => each.Position is { Kind: not null, Out: not null })) answers.Pass(this, RuleSubject.Ledger);
    }

    private static string? WordsOfOutcome(CaseRecord record) => record.DispositionWords ?? record.Disposition?.ToString();

    private static bool IsStateWithReply(CaseRecord record, LedgerYear year) =>
        record is { RepliedOn: not null, Disposition.IsOutcome: false } && year.PositionOf(record) is CasePosition;

    private static bool IsWordWithoutReply(CaseRecord record, LedgerYear year) =>
        record is { RepliedOn: null, Disposition: null, DispositionWords: not null } && year.PositionOf(record) is CasePosition;

    private static BilingualText ToldWords(string words) => words switch
    {
        "" => new BilingualText("没有填写，", "(left blank)"),
        CaseRecord.NotShown => NotShown,
        _ => BilingualText.Same($"“{words}”"),
    };

    private void Tell(
        IEnumerable<CaseRecord> cases,
        Func<CaseRecord, string?> wordsOf,
        BilingualText aspect,
        BilingualText target,
        BilingualText effect,
        RuleAnswers answers)
    {
        var byWords = cases.GroupBy(record => wordsOf(record) ?? "");
        foreach (var same in byWords.OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal))
        {
            var all = same.ToList();
            answers.Fail(new Breach
            {
                Rule = this,
                Subject = RuleSubject.Ledger,
                Printed = $"{aspect.Chinese} {target.Chinese} {same.Key}",
                Slots = Breach.Fill(
                    ("aspect", aspect),
                    ("words", ToldWords(same.Key)),
                    ("target", target),
                    ("count", NumberText.Of(all.Count)),
                    ("cases", Named(all)),
                    ("effect", effect)),
            });
        }
    }
}
