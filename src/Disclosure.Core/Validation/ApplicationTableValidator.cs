using Ardalis.GuardClauses;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using FluentValidation;

namespace Disclosure.Validation;

/// <summary>
/// The rules of the table of applications (section 三) alone, for applications that hold nothing else. Failures and rule
/// sets are those of <see cref="AnnualDisclosureReportValidator"/>, as far as they rest on cells of this table. Thread-safe.
/// </summary>
public sealed class ApplicationTableValidator : AbstractValidator<ApplicationTable>
{
    /// <summary>A validator with an audit's choices.</summary>
    /// <param name="options">The choices; the usual ones when null.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value names no language.</exception>
    public ApplicationTableValidator(RuleOptions? options = null, DisplayLanguage language = DisplayLanguage.Chinese) =>
        new AuditRuleSets<ApplicationTable>(options ?? RuleOptions.Default, Guard.Against.UndefinedValue(language), table => table.Report, FindingFailure.RestsOnApplications).AddTo(this);
}
