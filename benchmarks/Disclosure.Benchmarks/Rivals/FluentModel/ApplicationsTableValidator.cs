using Disclosure.Benchmarks.Rivals.Model;
using FluentValidation;

namespace Disclosure.Benchmarks.Rivals.FluentModel;

/// <summary>The 25 rows through a nested validator, then both equations of each of the seven columns.</summary>
public sealed class ApplicationsTableValidator : AbstractValidator<ApplicationsTable>
{
    public ApplicationsTableValidator()
    {
        var row = new ApplicantsRowValidator();
        RuleFor(table => table.ReceivedThisYear).SetValidator(row);
        RuleFor(table => table.CarriedOverFromPriorYear).SetValidator(row);
        RuleFor(table => table.Disclosed).SetValidator(row);
        RuleFor(table => table.PartiallyDisclosed).SetValidator(row);
        RuleFor(table => table.StateSecret).SetValidator(row);
        RuleFor(table => table.ProhibitedByLaw).SetValidator(row);
        RuleFor(table => table.EndangersSecurityOrStability).SetValidator(row);
        RuleFor(table => table.ThirdPartyRights).SetValidator(row);
        RuleFor(table => table.InternalAffairs).SetValidator(row);
        RuleFor(table => table.DeliberativeProcess).SetValidator(row);
        RuleFor(table => table.EnforcementCaseFile).SetValidator(row);
        RuleFor(table => table.StatutoryInquiryMatter).SetValidator(row);
        RuleFor(table => table.NotHeld).SetValidator(row);
        RuleFor(table => table.RequiresCreation).SetValidator(row);
        RuleFor(table => table.UnclearAfterCorrection).SetValidator(row);
        RuleFor(table => table.PetitionOrComplaint).SetValidator(row);
        RuleFor(table => table.RepeatedApplication).SetValidator(row);
        RuleFor(table => table.PublishedMaterial).SetValidator(row);
        RuleFor(table => table.UnjustifiedMassApplications).SetValidator(row);
        RuleFor(table => table.ConfirmOrReissue).SetValidator(row);
        RuleFor(table => table.CorrectionOverdue).SetValidator(row);
        RuleFor(table => table.FeeOverdue).SetValidator(row);
        RuleFor(table => table.OtherReason).SetValidator(row);
        RuleFor(table => table.TotalDisposed).SetValidator(row);
        RuleFor(table => table.CarriedForwardToNextYear).SetValidator(row);

        Column(nameof(ApplicantsRow.NaturalPerson), cells => cells.NaturalPerson);
        Column(nameof(ApplicantsRow.CommercialEnterprise), cells => cells.CommercialEnterprise);
        Column(nameof(ApplicantsRow.ResearchInstitution), cells => cells.ResearchInstitution);
        Column(nameof(ApplicantsRow.PublicInterestOrganization), cells => cells.PublicInterestOrganization);
        Column(nameof(ApplicantsRow.LegalServiceOrganization), cells => cells.LegalServiceOrganization);
        Column(nameof(ApplicantsRow.OtherOrganization), cells => cells.OtherOrganization);
        Column(nameof(ApplicantsRow.Total), cells => cells.Total);
    }

    private void Column(string name, Func<ApplicantsRow, long> cell)
    {
        RuleFor(table => cell(table.ReceivedThisYear) + cell(table.CarriedOverFromPriorYear))
            .Equal(table => cell(table.TotalDisposed) + cell(table.CarriedForwardToNextYear))
            .WithErrorCode("DC3001").WithName(name).OverridePropertyName(name)
            .WithMessage("{PropertyName}: received and carried over are {PropertyValue}, disposed and carried forward are {ComparisonValue}.");
        RuleFor(table => cell(table.TotalDisposed))
            .Equal(table => Outcomes(table, cell))
            .WithErrorCode("DC3002").WithName(name).OverridePropertyName(name)
            .WithMessage("{PropertyName}: the total disposed is {PropertyValue}, the outcomes add up to {ComparisonValue}.");
    }

    private static long Outcomes(ApplicationsTable table, Func<ApplicantsRow, long> cell) =>
        cell(table.Disclosed) + cell(table.PartiallyDisclosed) + cell(table.StateSecret)
        + cell(table.ProhibitedByLaw) + cell(table.EndangersSecurityOrStability) + cell(table.ThirdPartyRights)
        + cell(table.InternalAffairs) + cell(table.DeliberativeProcess) + cell(table.EnforcementCaseFile)
        + cell(table.StatutoryInquiryMatter) + cell(table.NotHeld) + cell(table.RequiresCreation)
        + cell(table.UnclearAfterCorrection) + cell(table.PetitionOrComplaint) + cell(table.RepeatedApplication)
        + cell(table.PublishedMaterial) + cell(table.UnjustifiedMassApplications) + cell(table.ConfirmOrReissue)
        + cell(table.CorrectionOverdue) + cell(table.FeeOverdue) + cell(table.OtherReason);
}
