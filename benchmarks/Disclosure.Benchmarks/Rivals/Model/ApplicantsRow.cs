namespace Disclosure.Benchmarks.Rivals.Model;

/// <summary>A row of the table of applications as an application would model it: one plain property a column.</summary>
public sealed class ApplicantsRow
{
    public long NaturalPerson { get; set; }

    public long CommercialEnterprise { get; set; }

    public long ResearchInstitution { get; set; }

    public long PublicInterestOrganization { get; set; }

    public long LegalServiceOrganization { get; set; }

    public long OtherOrganization { get; set; }

    public long Total { get; set; }
}
