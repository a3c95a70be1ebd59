namespace Disclosure.Reports.Organs;

/// <summary>Tells from an organ and the scope of its report under which rule it publishes.</summary>
internal static class PublicationDuties
{
    /// <summary>The duty of an organ.</summary>
    /// <param name="kind">Its kind; null where that is not known.</param>
    /// <param name="authority">Its name; null where that is not known.</param>
    /// <param name="scope">Whose figures its report holds; null where that is not known.</param>
    public static PublicationDuty Of(OrganKind? kind, string? authority, ReportScope? scope) => kind switch
    {
        OrganKind.Township or OrganKind.StreetOffice => PublicationDuty.LowestOrgan,
        OrganKind.CountyGovernment or OrganKind.CityGovernment or OrganKind.Province => PublicationDuty.Government,
        null => OrganNames.IsDepartment(authority) ? OfDepartment(authority, scope) : PublicationDuty.Unknown,
        _ => OfDepartment(authority, scope),
    };

    // The competent department publishes the report of its government under its own name at times. The office of a government that says
    // nothing of the scope may do so too; any other department reports for itself.
    private static PublicationDuty OfDepartment(string? authority, ReportScope? scope) => scope switch
    {
        ReportScope.Own => PublicationDuty.Department,
        ReportScope.Consolidated => GovernmentOffices.IsOne(authority) ? PublicationDuty.Government : PublicationDuty.Unknown,
        _ => GovernmentOffices.IsOne(authority) ? PublicationDuty.Unknown : PublicationDuty.Department,
    };
}
