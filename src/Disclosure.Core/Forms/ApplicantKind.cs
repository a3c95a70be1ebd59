namespace Disclosure.Forms;

/// <summary>The columns of the table of applications: who applied, and their total.</summary>
public enum ApplicantKind
{
    /// <summary>自然人.</summary>
    NaturalPerson,

    /// <summary>商业企业.</summary>
    CommercialEnterprise,

    /// <summary>科研机构.</summary>
    ResearchInstitution,

    /// <summary>社会公益组织.</summary>
    PublicInterestOrganization,

    /// <summary>法律服务机构.</summary>
    LegalServiceOrganization,

    /// <summary>其他, under 法人或其他组织.</summary>
    OtherOrganization,

    /// <summary>总计, the sum of the six kinds.</summary>
    Total,
}
