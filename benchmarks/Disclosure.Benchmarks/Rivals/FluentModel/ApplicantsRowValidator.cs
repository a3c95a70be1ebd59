using Disclosure.Benchmarks.Rivals.Model;
using FluentValidation;

namespace Disclosure.Benchmarks.Rivals.FluentModel;

/// <summary>One row of applications: seven signs and the equation of its total.</summary>
public sealed class ApplicantsRowValidator : AbstractValidator<ApplicantsRow>
{
    public ApplicantsRowValidator()
    {
        RuleFor(row => row.NaturalPerson).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.CommercialEnterprise).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.ResearchInstitution).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.PublicInterestOrganization).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.LegalServiceOrganization).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.OtherOrganization).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.Total).GreaterThanOrEqualTo(0).WithErrorCode("DC1114");
        RuleFor(row => row.Total)
            .Equal(row => row.NaturalPerson + row.CommercialEnterprise + row.ResearchInstitution
                + row.PublicInterestOrganization + row.LegalServiceOrganization + row.OtherOrganization)
            .WithErrorCode("DC3003")
            .WithMessage("{PropertyName} is {PropertyValue}, the six kinds of applicant add up to {ComparisonValue}.");
    }
}
