namespace Disclosure.Forms;

/// <summary>The edition of the statutory format that a report follows.</summary>
public enum ReportEdition
{
    /// <summary>国办公开办函〔2019〕60号, 年度报告格式（试行）: report years 2019 and 2020; 198 numeric cells.</summary>
    Trial2019,

    /// <summary>国办公开办函〔2021〕30号, 年度报告格式: report years from 2021; 200 numeric cells.</summary>
    Revised2021,
}
