using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Generators;

/// <summary>Complete reports in which every equation holds and nothing is implausible.</summary>
public static class BalancedReports
{
    private const int LastYear = 2030;
    private const int FirstYearOfMandatoryReconsideration = 2024;

    /// <summary>A report of either edition.</summary>
    public static Gen<AnnualDisclosureReport> Any { get; } =
        Gen.OneOf(Of(ReportEdition.Trial2019), Of(ReportEdition.Revised2021));

    /// <summary>A report of one edition, of a year to which it applies.</summary>
    public static Gen<AnnualDisclosureReport> Of(ReportEdition edition) =>
        from scale in CountScale.Any
        from report in Of(edition, scale)
        select report;

    /// <summary>A report of one edition and one scale.</summary>
    public static Gen<AnnualDisclosureReport> Of(ReportEdition edition, CountScale scale) =>
        from year in edition == ReportEdition.Trial2019 ? Gen.Choose(2019, 2020) : Gen.Choose(2021, LastYear)
        from authority in AuthorityNames.Any
        from sections in edition == ReportEdition.Trial2019 ? SectionTexts.CompleteWithUnit : SectionTexts.Complete
        from proactive in CompleteProactive.Of(edition, scale, AuthorityNames.MakesRules(authority))
        from applications in BalancedApplications.Of(edition, scale, AuthorityNames.IsTownship(authority))
        from cases in BalancedCases.Of(applications[^2][^1], hasDirectSuits: year < FirstYearOfMandatoryReconsideration)
        select Build(new ReportBuilder(edition, year) { Authority = authority, Sections = sections }, proactive, applications, cases);

    private static AnnualDisclosureReport Build(ReportBuilder builder, Action<ReportBuilder> proactive, long[][] applications, long[] cases)
    {
        proactive(builder);
        return builder.SetApplications(applications).SetCases(cases).Build();
    }
}
