namespace Disclosure.Reports;

/// <summary>What kind of administrative organ (行政机关) reports, from the lowest level up.</summary>
public enum OrganKind
{
    /// <summary>乡镇: the government of a township or town.</summary>
    Township,

    /// <summary>街道办事处.</summary>
    StreetOffice,

    /// <summary>A department of a county, district or county-level city (县级部门).</summary>
    CountyDepartment,

    /// <summary>A department of a city with districts or an autonomous prefecture (市级部门).</summary>
    CityDepartment,

    /// <summary>The government of a county, district or county-level city (县级人民政府).</summary>
    CountyGovernment,

    /// <summary>The government of a city with districts or an autonomous prefecture (设区的市、自治州人民政府).</summary>
    CityGovernment,

    /// <summary>A department of a province (省级部门).</summary>
    ProvincialDepartment,

    /// <summary>The government of a province, autonomous region or municipality (省级人民政府).</summary>
    Province,

    /// <summary>A department of the State Council (国务院部门).</summary>
    Ministry,
}
