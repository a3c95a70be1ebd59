namespace Disclosure.Rules;

/// <summary>The implications of a rule over the cells of one form.</summary>
internal sealed class CompiledImpliedRule(ImpliedRule rule, Implication[] instances) : CompiledRule(rule)
{
    public override void Answer(AuditedReport report, ulong[]? unsettled, RuleAnswers answers) => rule.Answer(instances, report, answers);

    public override HeldInstances? Screen(AuditedReport report, ulong[]? unsettled)
    {
        if (rule.IsConcerned(report.Report) is not bool isConcerned) return null;
        if (!isConcerned) return new HeldInstances(0, instances.Length);
        if (!report.IsWhole) return null;
        var held = default(HeldInstances);
        foreach (var instance in instances)
        {
            if (!instance.Fits(report.Digest)) return null;
            switch (instance.IsHeldBy(report.Digest))
            {
                case true:
                    held += new HeldInstances(1);
                    break;
                case null:
                    held += new HeldInstances(0, 1);
                    break;
                default:
                    return null;
            }
        }

        return held;
    }
}
