using Disclosure.Findings;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using FluentValidation;
using FluentValidation.Internal;

namespace Disclosure.Validation;

/// <summary>
/// The rule catalogue as rules of FluentValidation: one for each class, in the rule set of its name and in the default one.
/// They share one audit, which the context of the validation keeps for them.
/// </summary>
/// <typeparam name="T">What is validated.</typeparam>
internal sealed class AuditRuleSets<T>(
    Rulebook rulebook, RuleOptions options, Func<DisplayLanguage> languageOf, Func<T, AnnualDisclosureReport> reportOf,
    Func<Finding, bool> concerns, Func<RuleAnswer, bool> isOfConcern)
{
    internal const string AuditKey = "Disclosure.Audit";

    public void AddTo(AbstractValidator<T> validator)
    {
        foreach (var ruleClass in Enum.GetValues<RuleClass>())
        {
            validator.RuleSet(
                $"{RulesetValidatorSelector.DefaultRuleSetName},{RuleSetName.Of(ruleClass)}",
                () => validator.RuleFor(instance => instance).Custom((instance, context) => Report(ruleClass, reportOf(instance), context)));
        }
    }

    private void Report(RuleClass ruleClass, AnnualDisclosureReport report, ValidationContext<T> context)
    {
        var audit = Audit(report, context);
        var language = languageOf();
        foreach (var finding in audit.Findings)
        {
            if (finding.Rule.Class == ruleClass && concerns(finding)) context.AddFailure(FindingFailure.Of(finding, language, context.PropertyChain));
        }

        if (audit.Verdict != RuleVerdict.Undetermined) return;
        foreach (var open in audit.PossibleErrors.Where(answer => answer.Rule.Class == ruleClass && isOfConcern(answer)).GroupBy(answer => answer.Rule))
        {
            context.AddFailure(FindingFailure.Of([.. open], language, context.PropertyChain));
        }
    }

    // Reports and options never change, so an audit that another rule set, or another validator, left there says the same.
    private AuditResult Audit(AnnualDisclosureReport report, ValidationContext<T> context)
    {
        if (context.RootContextData.TryGetValue(AuditKey, out var kept)
            && kept is AuditResult audit
            && ReferenceEquals(audit.Report, report)
            && audit.Rulebook == rulebook
            && audit.Options == options)
        {
            return audit;
        }

        audit = AuditResult.Of(new AuditedReport(report, options), rulebook);
        context.RootContextData[AuditKey] = audit;
        return audit;
    }
}
