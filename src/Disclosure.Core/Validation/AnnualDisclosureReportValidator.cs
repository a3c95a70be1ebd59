using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using FluentValidation;

namespace Disclosure.Validation;

/// <summary>
/// The rule catalogue as a FluentValidation validator. Each failure carries the path of the cell (or other place) as
/// property name, the rule's id as error code, the rule's severity, the finding as custom state, its message, and its facts
/// as placeholder values (<see cref="FailurePlaceholder"/>). Thread-safe.
/// </summary>
/// <remarks>
/// The rules stand in rule sets (<see cref="RuleSetName"/>) by class and, all of them, in FluentValidation's default rule
/// set; failures come in the order of the classes, then of the catalogue. A report is audited once, whichever rule sets are
/// chosen. As always in FluentValidation a failure of any severity makes a report not valid. Cells are no properties of the
/// report: choosing by property name (<c>IncludeProperties</c>) chooses no rule.
/// </remarks>
public sealed class AnnualDisclosureReportValidator : AbstractValidator<AnnualDisclosureReport>
{
    /// <summary>A validator with an audit's choices.</summary>
    /// <param name="options">The choices; the usual ones when null.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentException">
    /// The options grade a rule that does not exist or one of plausibility as an error, or the value names no language.
    /// </exception>
    public AnnualDisclosureReportValidator(RuleOptions? options = null, DisplayLanguage language = DisplayLanguage.Chinese)
        : this(RuleCatalogue.Rulebook, options, language)
    {
    }

    /// <summary>A validator by another rulebook than the catalogue as delivered.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="options">The choices; the usual ones when null.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentException">
    /// The rulebook is null, the options grade a rule that it lacks or one of plausibility as an error, or the value names no language.
    /// </exception>
    public AnnualDisclosureReportValidator(Rulebook rulebook, RuleOptions? options = null, DisplayLanguage language = DisplayLanguage.Chinese) =>
        new AuditRuleSets<AnnualDisclosureReport>(
            Guard.Against.Null(rulebook),
            Guard.Against.UnfitGrade(options ?? RuleOptions.Default, rulebook),
            Guard.Against.UndefinedValue(language),
            report => report,
            _ => true).AddTo(this);
}
