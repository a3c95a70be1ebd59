namespace Disclosure.Benchmarks.Rivals.Model;

/// <summary>The table of applications of the 2021 form: one plain property a row.</summary>
public sealed class ApplicationsTable
{
    public ApplicantsRow ReceivedThisYear { get; set; } = new();

    public ApplicantsRow CarriedOverFromPriorYear { get; set; } = new();

    public ApplicantsRow Disclosed { get; set; } = new();

    public ApplicantsRow PartiallyDisclosed { get; set; } = new();

    public ApplicantsRow StateSecret { get; set; } = new();

    public ApplicantsRow ProhibitedByLaw { get; set; } = new();

    public ApplicantsRow EndangersSecurityOrStability { get; set; } = new();

    public ApplicantsRow ThirdPartyRights { get; set; } = new();

    public ApplicantsRow InternalAffairs { get; set; } = new();

    public ApplicantsRow DeliberativeProcess { get; set; } = new();

    public ApplicantsRow EnforcementCaseFile { get; set; } = new();

    public ApplicantsRow StatutoryInquiryMatter { get; set; } = new();

    public ApplicantsRow NotHeld { get; set; } = new();

    public ApplicantsRow RequiresCreation { get; set; } = new();

    public ApplicantsRow UnclearAfterCorrection { get; set; } = new();

    public ApplicantsRow PetitionOrComplaint { get; set; } = new();

    public ApplicantsRow RepeatedApplication { get; set; } = new();

    public ApplicantsRow PublishedMaterial { get; set; } = new();

    public ApplicantsRow UnjustifiedMassApplications { get; set; } = new();

    public ApplicantsRow ConfirmOrReissue { get; set; } = new();

    public ApplicantsRow CorrectionOverdue { get; set; } = new();

    public ApplicantsRow FeeOverdue { get; set; } = new();

    public ApplicantsRow OtherReason { get; set; } = new();

    public ApplicantsRow TotalDisposed { get; set; } = new();

    public ApplicantsRow CarriedForwardToNextYear { get; set; } = new();
}
