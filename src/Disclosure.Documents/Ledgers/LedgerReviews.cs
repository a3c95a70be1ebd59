using Disclosure.Forms;
using Disclosure.Reports.Ledgers.Cases;
using Disclosure.Reports.Ledgers.Words;

namespace Disclosure.Documents.Ledgers;

/// <summary>Reads the reconsideration and the suit of a row.</summary>
internal sealed class LedgerReviews(LedgerFields fields, LedgerColumns columns, LedgerWords words)
{
    private static readonly string[] Direct = ["直接起诉", "未经复议直接起诉", "直接"];
    private static readonly string[] After = ["复议后起诉", "复议后", "经复议"];
    private static readonly string[] None = ["", "否", "无", "0"];
    private static readonly string[] Second = ["二审", "再审"];

    /// <summary>The reviews; none for most rows.</summary>
    public IReadOnlyList<CaseReview> Read()
    {
        var reviews = new List<CaseReview>();
        if (ReviewOf(
            CaseTrack.Reconsideration, LedgerField.ReconsiderationAcceptedOn, LedgerField.ReconsiderationConcludedOn, LedgerField.ReconsiderationOutcome)
            is { } reconsideration)
        {
            reviews.Add(reconsideration);
        }

        if (TrackOfSuit(reviews.Count > 0) is { } track
            && ReviewOf(track, LedgerField.SuitAcceptedOn, LedgerField.SuitConcludedOn, LedgerField.SuitOutcome) is { } suit)
        {
            var isCoDefendant = columns.Has(LedgerField.IsCoDefendant) && fields.IsYes(LedgerField.IsCoDefendant);
            reviews.Add(suit with { IsSecondInstance = IsSecond(), IsCoDefendant = isCoDefendant });
        }

        return reviews;
    }

    private CaseReview? ReviewOf(CaseTrack track, LedgerField accepted, LedgerField concluded, LedgerField outcome)
    {
        var (begun, ended, text) = (fields.Day(accepted), fields.Day(concluded), fields.Text(outcome));
        if (LedgerFields.IsNothing(text)) text = "";
        if (begun is null && ended is null && text.Length == 0) return null;
        var meaning = text.Length == 0 ? null : words.ReviewOf(text);
        return new CaseReview
        {
            Track = track,
            AcceptedOn = begun,
            ConcludedOn = ended,
            Outcome = meaning,
            OutcomeWords = text.Length > 0 && meaning is null ? fields.NoteWord(outcome, text) : null,
        };
    }

    // Where the ledger does not say it, a suit beside a reconsideration came after it.
    private CaseTrack? TrackOfSuit(bool isReconsidered)
    {
        var text = fields.Text(LedgerField.SuitTrack);
        if (Direct.Contains(text)) return CaseTrack.DirectLitigation;
        if (After.Contains(text)) return CaseTrack.LitigationAfterReconsideration;
        if (!None.Contains(text) && !LedgerFields.IsNothing(text))
        {
            fields.NoteWord(LedgerField.SuitTrack, text);
            return null;
        }

        return isReconsidered ? CaseTrack.LitigationAfterReconsideration : CaseTrack.DirectLitigation;
    }

    private bool IsSecond()
    {
        var text = fields.Text(LedgerField.SuitInstance);
        if (text.Length > 0 && text != "一审" && !Second.Contains(text) && !LedgerFields.IsNothing(text)) fields.NoteWord(LedgerField.SuitInstance, text);
        return Second.Contains(text);
    }
}
