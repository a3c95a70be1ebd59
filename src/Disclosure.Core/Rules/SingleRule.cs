using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>A rule that asks one question of a report. The answer comes first, and how a breach is described only where there is one.</summary>
internal abstract class SingleRule : Rule
{
    public sealed override void Answer(AuditedReport report, RuleAnswers answers)
    {
        var subject = SubjectIn(report.Form);
        switch (Decide(report))
        {
            case RuleVerdict.Pass:
                answers.Pass(this, subject);
                break;
            case RuleVerdict.Fail:
                answers.Fail(BreachIn(report));
                break;
            case RuleVerdict.Undetermined:
                answers.CannotDecide(this, subject);
                break;
            default:
                answers.DoesNotApply(this, subject);
                break;
        }
    }

    internal sealed override HeldInstances? Screen(AuditedReport report) => Decide(report) switch
    {
        RuleVerdict.Pass => new HeldInstances(1),
        RuleVerdict.NotApplicable => new HeldInstances(0, 1),
        _ => null,
    };

    /// <summary>What is in question.</summary>
    protected abstract string SubjectIn(Form form);

    /// <summary>The answer; nothing is allocated for it.</summary>
    protected abstract RuleVerdict Decide(AuditedReport report);

    /// <summary>Where and why the rule does not hold, in a report in which it does not.</summary>
    protected abstract Breach BreachIn(AuditedReport report);
}
