using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Validation;

/// <summary>
/// The rule catalogue as a FluentValidation validator. Each failure carries the path of the cell (or other place) as
/// property name, the rule's id as error code, the rule's severity, the finding as custom state, its message, and its facts
/// as placeholder values (<see cref="FailurePlaceholder"/>). Thread-safe.
/// </summary>
/// <remarks>
/// The rules stand in rule sets (<see cref="RuleSetName"/>) by class and, all of them, in FluentValidation's default rule
/// set; failures come in the order of the classes, then of the catalogue. A report is audited once, whichever rule sets are
/// chosen. A report is valid where its verdict is neither fail nor undetermined: hints and warnings are failures of their severity, but keep
/// it valid, unless the validator is strict; what an error may hide behind, since figures are missing, is a failure of one rule each, with
/// the first <see cref="RuleAnswer"/> as custom state. A parent validator counts every failure of a child, as always in FluentValidation.
/// Cells are no properties of the
/// report: choosing by property name (<c>IncludeProperties</c>) chooses no rule.
/// </remarks>
public sealed class AnnualDisclosureReportValidator : AuditValidator<AnnualDisclosureReport>
{
    /// <summary>A validator with an audit's choices.</summary>
    /// <param name="options">The choices; the usual ones when null.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="isStrict">Whether a failure of any severity makes the report not valid; else errors alone do.</param>
    /// <exception cref="ArgumentException">
    /// The options grade a rule that does not exist or one of plausibility as an error, or the value names no language.
    /// </exception>
    public AnnualDisclosureReportValidator(RuleOptions? options = null, DisplayLanguage language = DisplayLanguage.Chinese, bool isStrict = false)
        : this(RuleCatalogue.Rulebook, options, language, isStrict)
    {
    }

    /// <summary>A validator by another rulebook than the catalogue as delivered.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="options">The choices; the usual ones when null.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="isStrict">Whether a failure of any severity makes the report not valid; else errors alone do.</param>
    /// <exception cref="ArgumentException">
    /// The rulebook is null, the options grade a rule that it lacks or one of plausibility as an error, or the value names no language.
    /// </exception>
    public AnnualDisclosureReportValidator(
        Rulebook rulebook, RuleOptions? options = null, DisplayLanguage language = DisplayLanguage.Chinese, bool isStrict = false)
        : this(rulebook, options, LanguageOf(language), isStrict)
    {
    }

    internal AnnualDisclosureReportValidator(Rulebook rulebook, RuleOptions? options, Func<DisplayLanguage> languageOf, bool isStrict = false)
        : base(isStrict) =>
        new AuditRuleSets<AnnualDisclosureReport>(
            Guard.Against.Null(rulebook),
            Guard.Against.UnfitGrade(options ?? RuleOptions.Default, rulebook),
            languageOf,
            report => report,
            _ => true,
            _ => true).AddTo(this);
}
