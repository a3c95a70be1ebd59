using Disclosure.Forms;
using Disclosure.Rules.Editions;

namespace Disclosure.Rules;

/// <summary>Asks the rules that are not off about a report. All breaches are collected; a rule that throws spoils none of the others.</summary>
internal static class RuleEngine
{
    public static RuleAnswers Ask(IReadOnlyList<Rule> rules, AuditedReport report, bool keepsAll = false)
    {
        var answers = new RuleAnswers(keepsAll);
        foreach (var rule in rules)
        {
            if (report.Options.SeverityOf(rule) is not null) answers.Append(Ask(rule, report, keepsAll));
        }

        return answers;
    }

    private static RuleAnswers Ask(Rule rule, AuditedReport report, bool keepsAll)
    {
        var answers = new RuleAnswers(keepsAll);
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

            return answers;
        }
#pragma warning disable CA1031 // A fault in one rule is that rule's "cannot tell"; the audit of the others goes on.
        catch (Exception)
#pragma warning restore CA1031
        {
            var fault = new RuleAnswers(keepsAll);
            fault.CannotTell(rule, "report");
            return fault;
        }
    }

    private static bool IsBeforeTheForms(AuditedReport report) => report.Report.Year < Form.Trial2019.FirstYear;
}
