namespace Disclosure.Reports.Ledgers.Cases;

/// <summary>Where an application stands that is not yet disposed of. None of these is an outcome.</summary>
public enum CaseState
{
    /// <summary>办理中, 待答复.</summary>
    InProgress,

    /// <summary>补正中: the applicant was asked to correct the application (Art. 30).</summary>
    AwaitingCorrection,

    /// <summary>征求意见: a third party or another organ was asked (Art. 32, 34).</summary>
    Consulting,

    /// <summary>延期: the time to answer was extended (Art. 33).</summary>
    Extended,

    /// <summary>协办, 转交内部: another office of the same organ works on it.</summary>
    ForwardedWithinOrgan,

    /// <summary>待缴费: a notice of fees was sent (Art. 42).</summary>
    AwaitingFee,
}
