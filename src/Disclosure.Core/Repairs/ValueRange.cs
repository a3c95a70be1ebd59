namespace Disclosure.Repairs;

/// <summary>The whole numbers that a cell can hold, from least to most, both included. The default holds 0 alone.</summary>
/// <param name="Least">The least; 0 or more.</param>
/// <param name="Most">The most; null where nothing bounds it.</param>
public readonly record struct ValueRange(long Least, long? Most)
{
    /// <summary>Whether only one number will do.</summary>
    public bool IsDetermined => Least == Most;

    /// <summary>The number, or the bounds.</summary>
    public override string ToString() => IsDetermined ? $"{Least}" : Most is null ? $"≥ {Least}" : $"{Least}–{Most}";
}
