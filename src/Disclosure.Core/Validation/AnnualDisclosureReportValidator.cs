using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using FluentValidation;

namespace Disclosure.Validation;

/// <summary>
/// The rule catalogue as a FluentValidation validator. Each failure carries the path of the cell (or other place) as
/// property name, the rule's id as error code, the finding as custom state, and the finding's message.
/// </summary>
public sealed class AnnualDisclosureReportValidator : AbstractValidator<AnnualDisclosureReport>
{
    /// <summary>A validator with an audit's choices.</summary>
    /// <param name="options">The choices; the usual ones when null.</param>
    /// <param name="language">The language of the messages.</param>
    public AnnualDisclosureReportValidator(RuleOptions? options = null, DisplayLanguage language = DisplayLanguage.Chinese) =>
        RuleFor(report => report).Custom((report, context) =>
        {
            foreach (var finding in ReportAudit.Run(report, options).Findings) context.AddFailure(FindingFailure.Of(finding, language));
        });
}
