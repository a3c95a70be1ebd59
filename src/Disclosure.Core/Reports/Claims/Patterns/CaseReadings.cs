using System.Collections.Concurrent;
using Disclosure.Forms;
using Disclosure.Messages;

namespace Disclosure.Reports.Claims.Patterns;

/// <summary>What figures of reconsideration and suits can be meant as. Suits without more can be those of both groups, or of either.</summary>
internal static class CaseReadings
{
    private static readonly CaseOutcome[] Closed = [CaseOutcome.Upheld, CaseOutcome.Corrected, CaseOutcome.OtherOutcome];
    private static readonly CaseTrack[] SuitTracks = [CaseTrack.DirectLitigation, CaseTrack.LitigationAfterReconsideration];

    // Made once for each topic; sentences ask for the same ones again and again.
    private static readonly ConcurrentDictionary<(Topic Topic, CaseOutcome Outcome), IReadOnlyList<ClaimReading>> Known = [];
    private static readonly ConcurrentDictionary<Topic, IReadOnlyList<ClaimReading>> KnownDismissed = [];
    private static readonly ConcurrentDictionary<Topic, IReadOnlyList<ClaimReading>> KnownDecided = [];

    /// <summary>The cases of a topic with one outcome.</summary>
    public static IReadOnlyList<ClaimReading> Of(Topic topic, CaseOutcome outcome) => Known.GetOrAdd((topic, outcome), key =>
        [.. Choices(key.Topic, key.Outcome != CaseOutcome.Total).Select(tracks => Reading(tracks, key.Outcome))]);

    /// <summary>Suits that are dismissed, and applications for reconsideration: another outcome by the form, and often called upheld.</summary>
    public static IReadOnlyList<ClaimReading> Dismissed(Topic topic) => KnownDismissed.GetOrAdd(topic, key =>
        [.. Of(key, CaseOutcome.OtherOutcome), .. Of(key, CaseOutcome.Upheld)]);

    /// <summary>The cases that are no longer pending.</summary>
    public static IReadOnlyList<ClaimReading> Decided(Topic topic) => KnownDecided.GetOrAdd(topic, key =>
    [
        .. Choices(key, mayBeAll: true).Select(tracks => Closed.Select(outcome => Reading(tracks, outcome)).Aggregate((sum, reading) => sum.Plus(reading))),
        .. Of(key, CaseOutcome.Total),
    ]);

    // What became of suits may be said of both groups, though one was named last.
    private static List<CaseTrack[]> Choices(Topic topic, bool mayBeAll)
    {
        CaseTrack[] reviews = topic.HasFlag(Topic.Reconsideration) ? [CaseTrack.Reconsideration] : [];
        var isEither = (topic & Topic.Suits) == Topic.Suits;
        if (mayBeAll && !isEither && (topic & Topic.Suits) != 0) return [.. Choices(topic, mayBeAll: false), [.. reviews, .. SuitTracks]];
        if (isEither) return [[.. reviews, .. SuitTracks], [.. reviews, SuitTracks[0]], [.. reviews, SuitTracks[1]]];
        if (topic.HasFlag(Topic.DirectSuits)) return [[.. reviews, SuitTracks[0]]];
        return topic.HasFlag(Topic.SuitsAfterReview) ? [[.. reviews, SuitTracks[1]]] : [reviews];
    }

    private static ClaimReading Reading(CaseTrack[] tracks, CaseOutcome outcome)
    {
        var (chinese, english) = NameOf(outcome);
        return NamedReadings.Cases(
            string.Join('+', Keys(tracks).Select(track => $"{track}.{KeyOf(outcome)}")),
            new BilingualText($"{string.Join('、', Words(tracks, chinese: true))}{chinese}",
                $"{string.Join(" and ", Words(tracks, chinese: false))}: {english}"),
            outcome,
            tracks);
    }

    private static IEnumerable<string> Keys(CaseTrack[] tracks)
    {
        if (tracks.Contains(CaseTrack.Reconsideration)) yield return "review";
        var suits = tracks.Except([CaseTrack.Reconsideration]).ToList();
        if (suits.Count == SuitTracks.Length) yield return "suit";
        else if (suits.Count == 1) yield return suits[0] == CaseTrack.DirectLitigation ? "suit.direct" : "suit.after";
    }

    private static IEnumerable<string> Words(CaseTrack[] tracks, bool chinese) => Keys(tracks).Select(key => key switch
    {
        "review" => chinese ? "行政复议" : "reconsideration",
        "suit" => chinese ? "行政诉讼" : "suits",
        "suit.direct" => chinese ? "直接起诉" : "direct suits",
        _ => chinese ? "复议后起诉" : "suits after reconsideration",
    });

    private static string KeyOf(CaseOutcome outcome) => outcome == CaseOutcome.OtherOutcome ? "other" : FormKey.Of(outcome);

    private static (string Chinese, string English) NameOf(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Upheld => ("结果维持", "upheld"),
        CaseOutcome.Corrected => ("结果纠正", "corrected"),
        CaseOutcome.OtherOutcome => ("其他结果", "other outcome"),
        CaseOutcome.Pending => ("尚未审结", "pending"),
        _ => ("总计", "total"),
    };
}
