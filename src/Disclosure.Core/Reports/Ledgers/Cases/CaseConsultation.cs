namespace Disclosure.Reports.Ledgers.Cases;

/// <summary>
/// A third party, or another organ, that was asked for its opinion (征求意见, Art. 32, 34). The time until the opinion arrives does not count,
/// at most 15 working days from the day the letter was delivered. Immutable; equal by all three.
/// </summary>
/// <param name="SentOn">When the letter was sent.</param>
/// <param name="AnsweredOn">When the opinion arrived; null where none did.</param>
/// <param name="DeliveredOn">When the letter was delivered; where it is not known, the day it was sent counts.</param>
public sealed record CaseConsultation(DateOnly SentOn, DateOnly? AnsweredOn = null, DateOnly? DeliveredOn = null);
