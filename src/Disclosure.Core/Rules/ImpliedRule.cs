using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules;

/// <summary>
/// A rule whose instances are implications of linear forms, decided by bounds like the equations: what the blanks leave
/// open is undetermined, and a breach says whether it rests on blanks read as 0.
/// </summary>
internal abstract class ImpliedRule : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        foreach (var instance in Instances(report))
        {
            var subject = instance.Then.Subject.Path;
            if (instance.IsConcerned == false) answers.DoesNotApply(this, subject);
            else if (instance.IsConcerned is null) answers.CannotTell(this, subject, instance.SeverityAtMost);
            else Decide(instance, report, answers);
        }
    }

    protected abstract IEnumerable<Implication> Instances(AuditedReport report);

    /// <summary>The number that a cell holds, or what stands in its place.</summary>
    protected static BilingualText Told(FormCell cell, AuditedReport report) => report[cell] switch
    {
        { State: Reports.FigureState.Blank } => new BilingualText("空白", "blank"),
        { State: Reports.FigureState.Absent } => new BilingualText("缺失", "absent"),
        var figure => BilingualText.Same($"{figure}"),
    };

    private void Decide(Implication instance, AuditedReport report, RuleAnswers answers)
    {
        var subject = instance.Then.Subject.Path;
        var then = new LinearEvaluation(instance.Then, report);
        var condition = instance.If is null ? null : new LinearEvaluation(instance.If, report);
        var given = condition?.Verdict ?? RuleVerdict.Pass;
        if (then.Verdict == RuleVerdict.Pass) answers.Pass(this, subject);
        else if (given == RuleVerdict.Fail) answers.DoesNotApply(this, subject);
        else if (given == RuleVerdict.Pass && then.Verdict == RuleVerdict.Fail) answers.Fail(BreachOf(instance, then, condition, report));
        else answers.CannotTell(this, subject, instance.SeverityAtMost);
    }

    // A condition is told by all its cells, what does not follow by those that hold a number other than 0.
    private Breach BreachOf(Implication instance, LinearEvaluation then, LinearEvaluation? condition, AuditedReport report)
    {
        LinearEvaluation[] evaluations = condition is null ? [then] : [then, condition];
        var assuming = evaluations.Where(evaluation => evaluation.Certainty == Certainty.AssumingBlanksAreZero).ToList();
        var cells = (instance.If?.Terms ?? []).Select(term => term.Cell)
            .Concat(instance.Then.Terms.Select(term => term.Cell).Where(cell => report[cell].Number is not (null or 0)))
            .Distinct().OrderBy(cell => cell.Index).ToList();
        return new Breach
        {
            Rule = this,
            Subject = instance.Then.Subject.Path,
            Cells = [.. cells.Select(cell => new BreachCell(cell, report[cell]))],
            Certainty = assuming.Count == 0 ? Certainty.Certain : Certainty.AssumingBlanksAreZero,
            ReadAsZero = [.. assuming.SelectMany(evaluation => evaluation.ReadAsZero).Distinct()],
            SeverityAtMost = instance.SeverityAtMost,
            Slots = Breach.Fill([.. instance.Slots]),
        };
    }
}
