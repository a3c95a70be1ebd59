using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Validation;

/// <summary>
/// What a validator of this library found: valid where no failure is an error, so that it says what <see cref="Findings.AuditResult.IsValid"/>
/// says. A hint or a warning is among the failures and keeps nothing from being valid.
/// </summary>
internal sealed class ReportValidationResult : ValidationResult
{
    /// <summary>The result with the failures of another.</summary>
    public ReportValidationResult(ValidationResult result)
        : base(result.Errors)
    {
        RuleSetsExecuted = result.RuleSetsExecuted;
    }

    /// <inheritdoc/>
    public override bool IsValid => !Errors.Exists(failure => failure.Severity == Severity.Error);
}
