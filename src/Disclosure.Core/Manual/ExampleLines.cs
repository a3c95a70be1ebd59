using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Rules;
using Disclosure.Rules.Examples;

namespace Disclosure.Manual;

/// <summary>The examples of a rule in words: from what each starts, what is changed, and what the audit then says.</summary>
/// <param name="Passing">The example that keeps the rule.</param>
/// <param name="Held">The equation that the failing example breaks, with the figures that keep it; empty where there is none.</param>
/// <param name="Failing">The example that breaks the rule.</param>
/// <param name="Messages">What the audit says of it.</param>
internal sealed record ExampleLines(ExampleReport Passing, IReadOnlyList<string> Held, ExampleReport Failing, IReadOnlyList<string> Messages)
{
    /// <summary>The examples of a rule; null where it has none.</summary>
    public static ExampleLines? Of(Rule rule, Rulebook rulebook, DisplayLanguage language)
    {
        if (RuleExamples.Find(rule.Id) is not { } example) return null;
        var audit = AuditResult.Of(new AuditedReport(example.Failing.Dossier, example.Failing.Options), rulebook);
        var findings = audit.Findings.Where(finding => finding.Rule == rule).ToList();
        var held = findings.Count > 0 ? HeldBy(rule, example.Passing, findings[0].Subject, language) : [];
        return new ExampleLines(example.Passing, [.. held], example.Failing, [.. findings.Select(finding => finding.Message(language))]);
    }

    private static IEnumerable<string> HeldBy(Rule rule, ExampleReport passing, string subject, DisplayLanguage language)
    {
        var lead = $"{SubjectTexts.Of(subject, passing.Report.Form).In(language)}{RuleTexts.Colon(language)}";
        return rule.EquationsIn(passing.Dossier.Shape)
            .Where(bound => bound.Equation.Subject.Path == subject)
            .Select(bound => $"{lead}{bound.Equation.WordingIn(passing.Dossier).In(language)}");
    }
}
