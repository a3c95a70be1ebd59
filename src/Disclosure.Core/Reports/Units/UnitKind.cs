namespace Disclosure.Reports.Units;

/// <summary>What kind of unit reports to the government that adds up.</summary>
public enum UnitKind
{
    /// <summary>工作部门: a department of the government.</summary>
    Department,

    /// <summary>乡镇: a township.</summary>
    Township,

    /// <summary>街道: a street office.</summary>
    Subdistrict,

    /// <summary>政府办公室: the government's own office, at which applications to the government are counted.</summary>
    OwnOffice,

    /// <summary>开发区管委会: the committee of a zone.</summary>
    Zone,

    /// <summary>实行垂直或双重管理的部门: an organ that also, or only, reports along a line of its own.</summary>
    Vertical,

    /// <summary>具有管理公共事务职能的组织: an organisation with public functions.</summary>
    Institution,

    /// <summary>下级政府: a government below, whose report is a sum itself.</summary>
    Government,
}
