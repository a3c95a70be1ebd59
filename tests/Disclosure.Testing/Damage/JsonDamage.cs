using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Damage;

/// <summary>Ways in which JSON is damaged: cells of the report lost, repeated or swapped, letters lost.</summary>
internal static class JsonDamage
{
    public static IReadOnlyList<DocumentDamage> All { get; } =
    [
        Lines("a line is lost", (lines, at, _) => [.. lines[..at], .. lines[(at + 1)..]]),
        Lines("a line stands twice", (lines, at, _) => [.. lines[..at], lines[at], .. lines[at..]]),
        Lines("lines are swapped", (lines, at, other) => [.. lines.Select((line, i) => i == at ? lines[other] : i == other ? lines[at] : line)]),
        Lines("the last lines are lost", (lines, at, _) => lines[..at]),
        Letters("a letter is lost", ""),
        Letters("a letter is damaged", "\uFFFD"),
    ];

    private static DocumentDamage Lines(string name, Func<string[], int, int, string[]> damage) => new(name, Chance.Utf8((text, chance) =>
    {
        var lines = text.Split('\n');
        return string.Join('\n', damage(lines, chance.Next(lines.Length), chance.Next(lines.Length)));
    }))
    { Fits = IsOfLines };

    // Letters without which a remark would be a number, or nothing a sign for nothing, are kept; so are e and E, which make numbers.
    private static DocumentDamage Letters(string name, string change) => new(name, Chance.Utf8((text, chance) =>
    {
        var at = chance.Next(text.Length);
        return !char.IsLetter(text[at]) || "一无约元项件eE".Contains(text[at]) ? text : string.Concat(text.AsSpan(0, at), change, text.AsSpan(at + 1));
    }));

    private static bool IsOfLines(Layout layout) => layout.Name == "indented";
}
