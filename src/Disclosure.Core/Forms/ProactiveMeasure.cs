namespace Disclosure.Forms;

/// <summary>The columns of the table of proactive disclosure: what is measured of a row.</summary>
public enum ProactiveMeasure
{
    /// <summary>本年新制作数量; 2019 form.</summary>
    NewlyProduced,

    /// <summary>本年新公开数量; 2019 form.</summary>
    NewlyDisclosed,

    /// <summary>对外公开总数量; 2019 form.</summary>
    TotalDisclosed,

    /// <summary>上一年项目数量; 2019 form.</summary>
    PriorYearItems,

    /// <summary>本年增/减, negative for a decrease; 2019 form.</summary>
    NetChange,

    /// <summary>处理决定数量 in the 2019 form, 本年处理决定数量 in the 2021 form.</summary>
    DecisionsMade,

    /// <summary>采购项目数量; 2019 form.</summary>
    ProjectCount,

    /// <summary>采购总金额, no unit printed; 2019 form.</summary>
    TotalAmount,

    /// <summary>本年制发件数; 2021 form.</summary>
    IssuedThisYear,

    /// <summary>本年废止件数; 2021 form.</summary>
    RepealedThisYear,

    /// <summary>现行有效件数; 2021 form.</summary>
    InForce,

    /// <summary>本年收费金额, in ten thousand yuan; 2021 form.</summary>
    AmountCollected,
}
