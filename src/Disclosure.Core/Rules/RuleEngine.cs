using Disclosure.Forms;
using Disclosure.Rules.Editions;
using Disclosure.Rules.Equations.Screening;

namespace Disclosure.Rules;

/// <summary>Asks the rules that are not off about a report. All breaches are collected; a rule that throws spoils none of the others.</summary>
internal static class RuleEngine
{
    /// <summary>
    /// Asks the catalogue. Rules that the report's digest shows to hold are only counted; nothing is allocated for them.
    /// </summary>
    /// <returns>What was counted, and what the other rules answered; null where there are none.</returns>
    public static (HeldInstances Held, RuleAnswers? Others) Ask(AuditedReport report)
    {
        if (!report.IsScreened || IsBeforeTheForms(report)) return (default, Ask(RuleCatalogue.Rules, report));
        var plan = AuditPlan.For(report);
        var equationsHold = EquationScreen.Of(report.Form.Edition).AllHold(report);
        var held = equationsHold ? plan.OfOtherEdition + plan.Equations : plan.OfOtherEdition;
        RuleAnswers? answers = null;
        foreach (var rule in equationsHold ? plan.Others : plan.Rules)
        {
            if (rule.Screen(report) is { } instances) held += instances;
            else Ask(rule, report, answers ??= new RuleAnswers(keepsAll: false));
        }

        return (held, answers);
    }

    /// <summary>Asks some rules, each about every one of its instances.</summary>
    public static RuleAnswers Ask(IReadOnlyList<Rule> rules, AuditedReport report, bool keepsAll = false)
    {
        var answers = new RuleAnswers(keepsAll);
        foreach (var rule in rules)
        {
            if (report.Options.SeverityOf(rule) is not null) Ask(rule, report, answers);
        }

        return answers;
    }

    private static void Ask(Rule rule, AuditedReport report, RuleAnswers answers)
    {
        var before = answers.Mark();
        try
        {
            if (!rule.Editions.Contains(report.Form.Edition) || (IsBeforeTheForms(report) && rule is not ReportYearIsSupported))
            {
                answers.DoesNotApply(rule, "report");
            }
            else
            {
                rule.Answer(report, answers);
            }
        }
#pragma warning disable CA1031 // A fault in one rule is that rule's "cannot tell"; the audit of the others goes on.
        catch (Exception)
#pragma warning restore CA1031
        {
            answers.ReturnTo(before);
            answers.CannotTell(rule, "report");
        }
    }

    private static bool IsBeforeTheForms(AuditedReport report) => report.Report.Year < Form.Trial2019.FirstYear;
}
