namespace Disclosure.Forms;

/// <summary>The six sections of the report (Regulation Art. 50). The numeric value plus one is the printed number.</summary>
public enum SectionKind
{
    /// <summary>一、总体情况.</summary>
    Overview,

    /// <summary>二、主动公开政府信息情况.</summary>
    ProactiveDisclosure,

    /// <summary>三、收到和处理政府信息公开申请情况.</summary>
    Applications,

    /// <summary>四、政府信息公开行政复议、行政诉讼情况.</summary>
    ReconsiderationAndLitigation,

    /// <summary>五、存在的主要问题及改进情况.</summary>
    ProblemsAndImprovements,

    /// <summary>六、其他需要报告的事项.</summary>
    OtherMatters,
}
