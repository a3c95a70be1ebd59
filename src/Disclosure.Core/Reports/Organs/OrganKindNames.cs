using Disclosure.Messages;

namespace Disclosure.Reports.Organs;

/// <summary>The kinds of organ in words.</summary>
internal static class OrganKindNames
{
    public static BilingualText Of(OrganKind kind) => kind switch
    {
        OrganKind.Township => new("乡镇", "a township"),
        OrganKind.StreetOffice => new("街道办事处", "a street office"),
        OrganKind.CountyDepartment => new("县级部门", "a department at county level"),
        OrganKind.CityDepartment => new("市级部门", "a department at city level"),
        OrganKind.CountyGovernment => new("县级人民政府", "a government at county level"),
        OrganKind.CityGovernment => new("设区的市或自治州的人民政府", "the government of a city with districts or an autonomous prefecture"),
        OrganKind.ProvincialDepartment => new("省级部门", "a department at provincial level"),
        OrganKind.Province => new("省级人民政府", "a government at provincial level"),
        _ => new("国务院部门", "a department of the State Council"),
    };
}
