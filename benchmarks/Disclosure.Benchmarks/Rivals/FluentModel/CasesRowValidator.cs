using Disclosure.Benchmarks.Rivals.Model;
using FluentValidation;

namespace Disclosure.Benchmarks.Rivals.FluentModel;

/// <summary>One group of cases: five signs and the equation of its total.</summary>
public sealed class CasesRowValidator : AbstractValidator<CasesRow>
{
    public CasesRowValidator(string equation)
    {
        RuleFor(row => row.Upheld).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.Corrected).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.OtherOutcome).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.Pending).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.Total).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.Total)
            .Equal(row => row.Upheld + row.Corrected + row.OtherOutcome + row.Pending)
            .WithErrorCode(equation)
            .WithMessage("{PropertyName} is {PropertyValue}, the four outcomes add up to {ComparisonValue}.");
    }
}
