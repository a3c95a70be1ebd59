namespace Disclosure.Documents.Ledgers;

/// <summary>A cell of a ledger.</summary>
/// <param name="Text">What it shows; empty for a blank.</param>
/// <param name="Day">The day that it holds as a day, rather than as text.</param>
/// <param name="IsUnclear">Whether it is struck through, or it cannot be said whether it is shown.</param>
internal readonly record struct LedgerCell(string Text, DateOnly? Day = null, bool IsUnclear = false)
{
    /// <summary>Whether there is nothing in it.</summary>
    public bool IsBlank => Day is null && string.IsNullOrWhiteSpace(Text);
}
