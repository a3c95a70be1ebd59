namespace Disclosure.Reports.Ledgers.Cases;

/// <summary>A correction of an application that was asked for (补正, Art. 30). Immutable; equal by all three.</summary>
/// <param name="NotifiedOn">When the applicant was told what to correct.</param>
/// <param name="DueOn">The last day for the corrected application; null where the ledger does not say it.</param>
/// <param name="ReceivedOn">When the corrected application arrived, from which the time to answer runs anew; null while it has not.</param>
public sealed record CaseCorrection(DateOnly NotifiedOn, DateOnly? DueOn = null, DateOnly? ReceivedOn = null);
