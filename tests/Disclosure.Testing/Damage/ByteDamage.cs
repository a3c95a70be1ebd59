namespace Disclosure.Testing.Damage;

/// <summary>Damage to the bytes of a document.</summary>
internal static class ByteDamage
{
    private const int MostBytes = 8;

    // What stands in figures, and the marks that a program would take for them.
    private static readonly HashSet<byte> OfFigures = [.. "0123456789+-.,/_%eE"u8];

    /// <summary>Damage to text: a digit that becomes another is another figure, which nobody can tell.</summary>
    public static IReadOnlyList<DocumentDamage> OfText { get; } =
    [
        new("a byte is changed", (bytes, chance) => Changed(bytes, chance, OfFigures)) { Erases = true },
        new("bytes are changed", (bytes, chance) => Enumerable.Range(0, chance.Next(2, MostBytes)).Aggregate(bytes, (changed, _) => Changed(changed, chance, OfFigures))) { Erases = true },
        new("the file is cut off", CutOff),
    ];

    /// <summary>Damage to formats that can tell whether they are whole.</summary>
    public static IReadOnlyList<DocumentDamage> OfPackages { get; } =
    [
        new("a byte is changed", (bytes, chance) => Changed(bytes, chance, [])) { Erases = true },
        new("bytes are changed", (bytes, chance) => Enumerable.Range(0, chance.Next(2, MostBytes)).Aggregate(bytes, (changed, _) => Changed(changed, chance, []))) { Erases = true },
        new("bytes are lost", (bytes, chance) => chance.Next(bytes.Length) is var at ? [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + chance.Next(1, MostBytes))..]] : bytes) { Erases = true },
        new("the file is cut off", CutOff),
    ];

    private static byte[] CutOff(byte[] bytes, Random chance) => bytes[..chance.Next(1, bytes.Length)];

    private static byte[] Changed(byte[] bytes, Random chance, HashSet<byte> kept)
    {
        var changed = (byte[])bytes.Clone();
        var at = chance.Next(bytes.Length);
        while (kept.Contains(bytes[at]) || IsCoded(bytes, at)) at = chance.Next(bytes.Length);
        do changed[at] = (byte)chance.Next(256);
        while (kept.Contains(changed[at]));
        return changed;
    }

    // The letter behind a backslash says what the digits behind it are: another makes a figure of them.
    private static bool IsCoded(byte[] bytes, int at) => at > 0 && bytes[at - 1] == (byte)'\\';
}
