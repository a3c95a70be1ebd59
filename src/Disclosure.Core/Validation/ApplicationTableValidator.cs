using Disclosure.Forms;
using Disclosure.Messages;
using Disclosure.Reports;
using Disclosure.Rules;
using FluentValidation;

namespace Disclosure.Validation;

/// <summary>
/// The rules of the table of applications (section 三) alone, for applications that hold nothing else. Failures are those
/// of <see cref="AnnualDisclosureReportValidator"/> that rest on cells of this table.
/// </summary>
public sealed class ApplicationTableValidator : AbstractValidator<ApplicationTable>
{
    /// <summary>A validator with an audit's choices.</summary>
    /// <param name="options">The choices; the usual ones when null.</param>
    /// <param name="language">The language of the messages.</param>
    public ApplicationTableValidator(RuleOptions? options = null, DisplayLanguage language = DisplayLanguage.Chinese) =>
        RuleFor(table => table).Custom((table, context) =>
        {
            foreach (var finding in ReportAudit.Run(table.Report, options).Findings.Where(FindingFailure.RestsOn(SectionKind.Applications)))
            {
                context.AddFailure(FindingFailure.Of(finding, language));
            }
        });
}
