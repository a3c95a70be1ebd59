using Disclosure.Benchmarks.Reports;
using Disclosure.Benchmarks.Rivals.Model;
using Disclosure.Benchmarks.Verification;
using FluentValidation.Results;

namespace Disclosure.Benchmarks.Rivals.FluentModel;

/// <summary>FluentValidation as its documentation teaches it: plain objects, nested validators, failures with messages.</summary>
public sealed class FluentModelContestant : IContestant
{
    private readonly ReportModelValidator validator = new();

    public string Name => "FluentValidation over plain objects";

    public ValidationResult Run(ReportModel report) => validator.Validate(report);

    public IReadOnlySet<string> Breaches(AuditInput input) =>
        Run(input.Model).Errors.Select(failure => BreachNames.Of(failure.ErrorCode, failure.PropertyName)).ToHashSet();
}
