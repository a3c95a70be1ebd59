namespace Disclosure.Rules;

/// <summary>Asks the rules that are not off about a report. All breaches are collected; a rule that throws spoils none of the others.</summary>
internal static class RuleEngine
{
    /// <summary>
    /// Asks the catalogue. Rules that the report's digest shows to hold are only counted; nothing is allocated for them.
    /// </summary>
    /// <returns>What was counted, and what the other rules answered; null where there are none.</returns>
    public static (HeldInstances Held, RuleAnswers? Others) Ask(FormRules rules, AuditedReport report)
    {
        var plan = report.Companions is { } companions ? rules.Beside(companions.Dossier.Shape).PlanFor(report.Options) : rules.PlanFor(report.Options);
        if (IsBeforeTheForms(report)) return (default, Ask(rules.Rulebook.Rules, report));
        var equationsHold = rules.Screen.AllHold(report);
        var unsettled = !equationsHold && rules.Screen.Fits(report.Digest) ? rules.Screen.Unsettled(report) : null;
        var held = equationsHold ? plan.OfOtherEditions + plan.Equations : plan.OfOtherEditions;
        RuleAnswers? answers = null;
        foreach (var rule in equationsHold ? plan.Others : plan.Rules)
        {
            if (rule.Screen(report, unsettled) is { } instances) held += instances;
            else Ask(rule, report, unsettled, answers ??= new RuleAnswers(keepsAll: false));
        }

        return (held, answers);
    }

    /// <summary>Asks some rules, each about every one of its instances.</summary>
    public static RuleAnswers Ask(IReadOnlyList<Rule> rules, AuditedReport report, bool keepsAll = false)
    {
        var answers = new RuleAnswers(keepsAll);
        foreach (var rule in rules)
        {
            if (report.Options.SeverityOf(rule) is null) continue;
            if (!rule.AppliesTo(report.Form) || (IsBeforeTheForms(report) && !rule.AsksBeforeTheForms))
            {
                if (!rule.IsOverSeveralReports) answers.DoesNotApply(rule, RuleSubject.Report);
            }
            else Ask(new AskedRule(rule), report, null, answers);
        }

        return answers;
    }

    private static void Ask(CompiledRule rule, AuditedReport report, ulong[]? unsettled, RuleAnswers answers)
    {
        var before = answers.Mark();
        try
        {
            rule.Answer(report, unsettled, answers);
        }
#pragma warning disable CA1031 // A fault in one rule leaves that rule undetermined; the audit of the others goes on.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            answers.ReturnTo(before);
            answers.Fault(rule.Rule, fault);
        }
    }

    private static bool IsBeforeTheForms(AuditedReport report) => report.Report.Year < report.Form.Catalogue.FirstYear;
}
