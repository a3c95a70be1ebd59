namespace Disclosure.Reports.Ledgers.Cases;

/// <summary>
/// A notice of fees (收费通知, Art. 42, 国办函〔2020〕109号): 20 working days to pay, else the application counts as given up. Immutable;
/// equal by both.
/// </summary>
/// <param name="NotifiedOn">When the notice was given.</param>
/// <param name="PaidOn">When the fee was paid; null while it is not.</param>
public sealed record CaseFee(DateOnly NotifiedOn, DateOnly? PaidOn = null);
