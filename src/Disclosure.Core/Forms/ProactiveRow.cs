namespace Disclosure.Forms;

/// <summary>
/// The rows of the table of proactive disclosure (section 二). <see cref="OtherExternalServices"/> and
/// <see cref="CentralizedProcurement"/> belong to the 2019 form alone.
/// </summary>
public enum ProactiveRow
{
    /// <summary>规章.</summary>
    AdministrativeRules,

    /// <summary>规范性文件 in the 2019 form, 行政规范性文件 in the 2021 form.</summary>
    NormativeDocuments,

    /// <summary>行政许可.</summary>
    AdministrativeLicensing,

    /// <summary>其他对外管理服务事项; 2019 form.</summary>
    OtherExternalServices,

    /// <summary>行政处罚.</summary>
    AdministrativePenalties,

    /// <summary>行政强制.</summary>
    AdministrativeCompulsion,

    /// <summary>行政事业性收费.</summary>
    AdministrativeFees,

    /// <summary>政府集中采购; 2019 form.</summary>
    CentralizedProcurement,
}
