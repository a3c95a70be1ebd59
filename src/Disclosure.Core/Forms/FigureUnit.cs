namespace Disclosure.Forms;

/// <summary>The unit in which a cell counts.</summary>
public enum FigureUnit
{
    /// <summary>件: documents, applications, decisions, cases.</summary>
    Pieces,

    /// <summary>项: items or projects.</summary>
    Items,

    /// <summary>万元: ten thousand yuan.</summary>
    TenThousandYuan,

    /// <summary>The form prints no unit: 采购总金额 of the 2019 form.</summary>
    Unstated,
}
