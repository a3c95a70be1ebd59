using Ardalis.GuardClauses;

namespace Disclosure.Reports.Ledgers.Cases;

/// <summary>An extension of the time to answer (延期, Art. 33). Immutable; equal by both.</summary>
/// <param name="ToldOn">When the applicant was told; null where the ledger says only that there was one.</param>
/// <param name="WorkingDays">By how many working days; null where the ledger does not say it, which then means 20.</param>
/// <exception cref="ArgumentException">The number is below 1.</exception>
public sealed record CaseExtension(DateOnly? ToldOn = null, int? WorkingDays = null)
{
    /// <summary>By how many working days; null where the ledger does not say it, which then means 20.</summary>
    public int? WorkingDays { get; init => field = value is int days ? Guard.Against.NegativeOrZero(days, nameof(WorkingDays)) : null; } =
        WorkingDays is int given ? Guard.Against.NegativeOrZero(given, nameof(WorkingDays)) : null;
}
