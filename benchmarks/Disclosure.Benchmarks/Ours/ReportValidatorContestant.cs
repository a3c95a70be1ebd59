using Disclosure.Benchmarks.Reports;
using Disclosure.Benchmarks.Verification;
using Disclosure.Findings;
using Disclosure.Reports;
using Disclosure.Validation;
using FluentValidation.Results;

namespace Disclosure.Benchmarks.Ours;

/// <summary>The full audit through FluentValidation: every rule, each finding with its Chinese sentence.</summary>
public sealed class ReportValidatorContestant : IContestant
{
    private readonly AnnualDisclosureReportValidator validator = new();

    public string Name => "AnnualDisclosureReportValidator";

    public ValidationResult Run(AnnualDisclosureReport report) => validator.Validate(report);

    public IReadOnlySet<string> Breaches(AuditInput input) =>
        ReportAuditContestant.Names(Run(input.Report).Errors.Select(failure => (Finding)failure.CustomState));
}
