using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules.Equations;

namespace Disclosure.Rules;

/// <summary>
/// A rule whose instances are implications of equations, decided by bounds like the equations: what the blanks leave
/// open is undetermined, and a breach says whether it rests on blanks read as 0.
/// </summary>
internal abstract class ImpliedRule : Rule
{
    public sealed override bool AppliesTo(Form form) => Instances(form, RuleThresholds.Default).Any();

    public sealed override void Answer(AuditedReport report, RuleAnswers answers) =>
        Answer([.. Instances(report.Form, report.Options.Thresholds)], report, answers);

    internal sealed override CompiledRule CompileFor(Form form, RuleThresholds thresholds) =>
        new CompiledImpliedRule(this, [.. Instances(form, thresholds)]);

    internal void Answer(Implication[] instances, AuditedReport report, RuleAnswers answers)
    {
        var isConcerned = IsConcerned(report.Report);
        foreach (var instance in instances)
        {
            if (isConcerned == false) answers.DoesNotApply(this, instance.Then.Subject.Path);
            else Decide(instance, isConcerned is true, report, answers);
        }
    }

    /// <summary>Whether the rule concerns a report; null where that is not known.</summary>
    internal virtual bool? IsConcerned(AnnualDisclosureReport report) => true;

    /// <summary>The instances of the rule in a form.</summary>
    protected abstract IEnumerable<Implication> Instances(Form form, RuleThresholds thresholds);

    /// <summary>How much a breach weighs at most in a report.</summary>
    protected virtual RuleSeverity SeverityAtMost(AnnualDisclosureReport report) => RuleSeverity.Error;

    /// <summary>The number that a cell holds, or what stands in its place.</summary>
    protected static BilingualText FigureAt(FormCell cell, AuditedReport report) => FigureNames.Of(report[cell]);

    private void Decide(Implication instance, bool isConcerned, AuditedReport report, RuleAnswers answers)
    {
        var subject = instance.Then.Subject.Path;
        var then = new EquationEvaluation(instance.Then, report);
        var condition = instance.If is null ? null : new EquationEvaluation(instance.If, report);
        var given = condition?.Verdict ?? RuleVerdict.Pass;
        if (then.Verdict == RuleVerdict.Pass) answers.Pass(this, subject);
        else if (given == RuleVerdict.Fail) answers.DoesNotApply(this, subject);
        else if (isConcerned && given == RuleVerdict.Pass && then.Verdict == RuleVerdict.Fail) answers.Fail(BreachOf(instance, then, condition, report));
        else answers.CannotDecide(this, subject, SeverityAtMost(report.Report));
    }

    // A condition is described by all its cells, what does not follow by those that hold a number other than 0.
    private Breach BreachOf(Implication instance, EquationEvaluation then, EquationEvaluation? condition, AuditedReport report)
    {
        EquationEvaluation[] evaluations = condition is null ? [then] : [then, condition];
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
            SeverityAtMost = SeverityAtMost(report.Report),
            Slots = Breach.Fill([.. instance.Slots(report)]),
        };
    }
}
