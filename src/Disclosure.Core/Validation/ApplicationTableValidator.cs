using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure.Validation;

/// <summary>
/// The rules of the table of applications (section 三) alone, for applications that hold nothing else. Failures and rule
/// sets are those of <see cref="AnnualDisclosureReportValidator"/>, as far as they rest on cells of this table. Thread-safe.
/// </summary>
public sealed class ApplicationTableValidator : AuditValidator<ApplicationTable>
{
    /// <summary>A validator with an audit's choices.</summary>
    /// <param name="options">The choices; the usual ones when null.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="isStrict">Whether a failure of any severity makes the report not valid; else errors alone do.</param>
    /// <exception cref="ArgumentException">
    /// The options grade a rule that does not exist or one of plausibility as an error, or the value names no language.
    /// </exception>
    public ApplicationTableValidator(RuleOptions? options = null, DisplayLanguage language = DisplayLanguage.Chinese, bool isStrict = false)
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
    public ApplicationTableValidator(
        Rulebook rulebook, RuleOptions? options = null, DisplayLanguage language = DisplayLanguage.Chinese, bool isStrict = false)
        : this(rulebook, options, LanguageOf(language), isStrict)
    {
    }

    internal ApplicationTableValidator(Rulebook rulebook, RuleOptions? options, Func<DisplayLanguage> languageOf, bool isStrict = false)
        : base(isStrict) =>
        new AuditRuleSets<ApplicationTable>(
            Guard.Against.Null(rulebook),
            Guard.Against.UnfitGrade(options ?? RuleOptions.Default, rulebook),
            languageOf,
            table => table.Report,
            FindingFailure.RestsOnApplications,
            FindingFailure.ConcernsApplications).AddTo(this);
}
