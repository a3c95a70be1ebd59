namespace Disclosure.Rules;

/// <summary>A rule made ready for the reports of one form and for one audit's thresholds. Immutable.</summary>
internal abstract class CompiledRule(Rule rule)
{
    public Rule Rule => rule;

    /// <summary>How many instances the screen of the form decides with all other equations; none for most rules.</summary>
    public virtual int ScreenedEquations => 0;

    /// <summary>Answers for a report, instance by instance.</summary>
    /// <param name="report">The report.</param>
    /// <param name="unsettled">Which equations do not hold for certain, as the screen of the form has it; null where it cannot say.</param>
    /// <param name="answers">Takes the answers.</param>
    public abstract void Answer(AuditedReport report, ulong[]? unsettled, RuleAnswers answers);

    /// <summary>How many instances the report's digest shows to hold or not to apply; null where the rule has to be asked.</summary>
    /// <param name="report">The report.</param>
    /// <param name="unsettled">As in <see cref="Answer"/>.</param>
    public abstract HeldInstances? Screen(AuditedReport report, ulong[]? unsettled);
}
