using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports.Claims.Lexing;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>How reports speak of reconsideration and suits.</summary>
internal static class CasePatterns
{
    /// <summary>The patterns.</summary>
    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        Of("cases", "行政复议、行政诉讼", "reconsideration and suits", topic => CaseReadings.Of(topic, CaseOutcome.Total),
            WordClass.Reconsideration, WordClass.Litigation, WordClass.DirectSuit, WordClass.SuitAfterReview, WordClass.Dispute) with
        {
            Kind = ClaimKind.Count,
            Rank = PatternRank.Thing,
            Dimension = Dimension.None,
            IsTotal = true,
            CountsInBrackets = false,
            Example = "因政府信息公开引起的行政复议3件。",
            Counterexample = "审理行政复议体制改革任务3项制度。",
        },
        Of("casesReceived", "收到的复议、诉讼案件", "cases received", topic => CaseReadings.Of(topic, CaseOutcome.Total),
            WordClass.Received, WordClass.NewlyReceived, WordClass.Handled, WordClass.Occur, WordClass.Total) with
        {
            Kind = ClaimKind.Count,
            Rank = PatternRank.Thing,
            Dimension = Dimension.None,
            IsTotal = true,
            CountsInBrackets = false,
            Example = "因政府信息公开引起的行政复议，全年收到3件。",
            Counterexample = "因信访工作收到来信3件。",
        },
        Of("upheld", "结果维持", "upheld", topic => CaseReadings.Of(topic, CaseOutcome.Upheld), WordClass.Upheld),
        Of("corrected", "结果纠正", "corrected", topic => CaseReadings.Of(topic, CaseOutcome.Corrected), WordClass.Corrected),
        Of("dismissed", "驳回", "dismissed", CaseReadings.Dismissed, WordClass.Dismissed),
        Of("otherOutcome", "其他结果", "another outcome", topic =>
            CaseReadings.Of(topic, CaseOutcome.OtherOutcome), WordClass.OtherOutcome, WordClass.Withdrawn, WordClass.Rest),
        Of("pendingCases", "尚未审结", "pending", topic => CaseReadings.Of(topic, CaseOutcome.Pending), WordClass.InProgress,
            WordClass.CarriedOut) with { Kind = ClaimKind.Pending },
        Of("decided", "已审结", "decided", CaseReadings.Decided, WordClass.Decided, WordClass.Replied) with { Dimension = Dimension.None },
    ];

    private static ClaimPattern Of(string id, string chinese, string english, Func<Topic, IReadOnlyList<ClaimReading>> readings,
        params WordClass[] words) => new()
        {
            Id = id,
            Says = new BilingualText($"复议、诉讼：{chinese}", $"reconsideration and suits: {english}"),
            Topic = Topic.Cases,
            Words = words,
            Kind = ClaimKind.Outcome,
            Dimension = Dimension.CaseOutcome,
            CountsInBrackets = true,
            Readings = readings,
            Example = $"因政府信息公开引起的行政复议3件，其中{chinese}2件。",
            Counterexample = $"收到网民留言3件，其中{chinese}2件。",
        };
}
