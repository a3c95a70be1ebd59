namespace Disclosure.Reports.Claims.Patterns;

/// <summary>What a clause speaks of; several at once where they are joined (行政复议、行政诉讼).</summary>
[Flags]
internal enum Topic
{
    /// <summary>Nothing that is known.</summary>
    None = 0,

    /// <summary>Applications: section 三.</summary>
    Applications = 1,

    /// <summary>Reconsideration: the first group of section 四.</summary>
    Reconsideration = 2,

    /// <summary>Suits without reconsideration before.</summary>
    DirectSuits = 4,

    /// <summary>Suits after reconsideration.</summary>
    SuitsAfterReview = 8,

    /// <summary>Suits of both groups.</summary>
    Suits = DirectSuits | SuitsAfterReview,

    /// <summary>Everything of section 四.</summary>
    Cases = Reconsideration | Suits,

    /// <summary>规章.</summary>
    Rules = 16,

    /// <summary>规范性文件.</summary>
    Documents = 32,

    /// <summary>行政许可.</summary>
    Licensing = 64,

    /// <summary>行政处罚.</summary>
    Penalties = 128,

    /// <summary>行政强制.</summary>
    Compulsion = 256,

    /// <summary>行政事业性收费.</summary>
    Fees = 512,

    /// <summary>信息处理费.</summary>
    ProcessingFee = 1024,

    /// <summary>政府集中采购, of the trial format.</summary>
    Procurement = 4096,

    /// <summary>Documents that are made by 制发.</summary>
    Papers = Rules | Documents,

    /// <summary>Decisions of section 二.</summary>
    Decisions = Licensing | Penalties | Compulsion,

    /// <summary>What no table counts: messages, hotlines, publications.</summary>
    Elsewhere = 2048,
}
