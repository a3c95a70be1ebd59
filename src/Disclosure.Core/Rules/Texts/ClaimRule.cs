using Disclosure.Messages;
using Disclosure.Reports.Claims;

namespace Disclosure.Rules.Texts;

/// <summary>
/// A rule that holds what the text says for certain against the figures. It fails only where no reading of the words fits; a claim that is told twice
/// is held once.
/// </summary>
internal abstract class ClaimRule : TextRule
{
    /// <summary>How such a breach is told: the words, then every reading with its number.</summary>
    protected static MessageTemplate Told { get; } = new(
        "正文说“{words}”，而{figures}。{notes}",
        "The text says “{words}”, but {figures}. {notes}");

    protected sealed override void AnswerFor(ReportNarrative narrative, AuditedReport report, RuleAnswers answers)
    {
        var told = new HashSet<(string, decimal)>();
        foreach (var claim in narrative.Claims.Where(claim => claim.Certainty == ClaimCertainty.Certain && IsConcerned(claim)))
        {
            var name = claim.Parts.Count > 0 ? claim.Passage.Text : claim.Readings is [var first, ..] ? first.Key : claim.Passage.Text;
            if (told.Add((name, claim.Value))) Answer(claim, narrative, report, answers);
        }
    }

    /// <summary>Whether the rule is about a claim.</summary>
    protected abstract bool IsConcerned(Claim claim);

    /// <summary>Answers for a claim.</summary>
    protected virtual void Answer(Claim claim, ReportNarrative narrative, AuditedReport report, RuleAnswers answers) =>
        Hold(claim, HeldClaim.Of(claim.Readings, report), narrative, answers);

    /// <summary>Answers for a claim by its readings.</summary>
    protected void Hold(Claim claim, HeldClaim held, ReportNarrative narrative, RuleAnswers answers)
    {
        if (held.FirstCell is not { } first) answers.DoesNotApply(this, RuleSubject.Report);
        else if (held.Values.Any(value => value.Value is decimal number && claim.Fits(number))) answers.Pass(this, first.Path);
        else if (held.IsOpen) answers.CannotDecide(this, first.Path, RuleSeverity.Warning);
        else if (IsPartOfAnother(claim, held, narrative)) answers.DoesNotApply(this, first.Path);
        else answers.Fail(BreachOf(claim, held, held.Cells));
    }

    // Where the text tells the right figure elsewhere, a smaller one in the same words is most likely a part of it.
    private static bool IsPartOfAnother(Claim claim, HeldClaim held, ReportNarrative narrative) => claim.Value > 0 && narrative.Claims.Any(each =>
        each != claim && each.Pattern == claim.Pattern && each.Value > claim.Value && each.Readings is [var likeliest, ..]
            && likeliest.Key == claim.Readings[0].Key
        && held.Values.Any(value => value.Value is decimal number && each.Fits(number)));

    /// <summary>A breach of a claim none of whose readings fits.</summary>
    protected Breach BreachOf(Claim claim, HeldClaim held, IReadOnlyList<BreachCell> cells) => new()
    {
        Rule = this,
        Subject = held.FirstCell!.Path,
        Printed = claim.Passage.Text,
        Passage = claim.Passage,
        Cells = cells,
        ReadAsZero = held.ReadAsZero,
        Certainty = held.ReadAsZero.Count > 0 ? Certainty.AssumingBlanksAreZero : Certainty.Certain,
        Slots = Breach.Fill(("words", BilingualText.Same(claim.Passage.Text)), ("figures", held.Told)),
    };
}
