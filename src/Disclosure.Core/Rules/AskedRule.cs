namespace Disclosure.Rules;

/// <summary>A rule of which nothing can be worked out beforehand: it is asked as it is.</summary>
internal sealed class AskedRule(Rule rule) : CompiledRule(rule)
{
    public override void Answer(AuditedReport report, ulong[]? unsettled, RuleAnswers answers) => Rule.Answer(report, answers);

    public override HeldInstances? Screen(AuditedReport report, ulong[]? unsettled) => Rule.Screen(report);
}
