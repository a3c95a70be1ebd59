using Disclosure.Testing.Layouts;

namespace Disclosure.Testing.Damage;

/// <summary>
/// Ways in which text is damaged. One line is lost, no more: where a figure and the next row's label are both lost, the
/// next row's figure stands in their place and nobody can tell.
/// </summary>
internal static class TextDamage
{
    public static IReadOnlyList<DocumentDamage> All { get; } =
    [
        Lines("a line is lost", (lines, chance) => Without(lines, chance.Next(lines.Length))) with { Erases = true, Fits = KeepsBlankRows },
        Lines("a line stands twice", (lines, chance) => chance.Next(lines.Length) is var at ? [.. lines[..at], lines[at], .. lines[at..]] : lines) with { Fits = IsTold },
        Lines("rows are swapped", Swapped) with { Fits = layout => layout.RowsAreLines },
        Lines("the blanks are dropped", (lines, _) => [.. lines.Where(line => !IsBlank(line))]),
        Lines("a blank is dropped", (lines, chance) => Without(lines, chance.Of([.. Enumerable.Range(0, lines.Length).Where(at => IsBlank(lines[at])).DefaultIfEmpty(0)]))),
        Lines("the last lines are lost", (lines, chance) => lines[..chance.Next(1, lines.Length)]),
        Text("a separator is lost", (text, chance) => Changed(text, chance, character => character is '|' or '\t', "")) with { Erases = true },
        Text("a letter is lost", (text, chance) => Changed(text, chance, IsLetter, "")),
        Text("a letter is damaged", (text, chance) => Changed(text, chance, IsLetter, "\uFFFD")),
    ];

    /// <summary>Ways in which values with commas between them are damaged.</summary>
    public static IReadOnlyList<DocumentDamage> OfValues { get; } =
    [
        Text("a comma or a quote is lost", (text, chance) => ChangedAt(text, chance, at => text[at] is '"' || (text[at] == Separator(text) && !IsQuoted(text, at)), "")) with { Erases = true, Fits = layout => layout.Name.StartsWith("values", StringComparison.Ordinal) },
        Text("a comma is added", (text, chance) => Changed(text, chance, character => character == ',', ",,")) with { Fits = layout => layout.Name.StartsWith("values with commas", StringComparison.Ordinal) },
    ];

    /// <summary>Ways in which Markdown is damaged.</summary>
    public static IReadOnlyList<DocumentDamage> OfMarkdown { get; } =
    [
        Text("a mark is lost", (text, chance) => Changed(text, chance, character => "*`<>#".Contains(character), "")),
        Text("a mark stands twice", (text, chance) => chance.Next(text.Length) is var at && "*`<>#|".Contains(text[at]) ? text.Insert(at, text[at..(at + 1)]) : text),
    ];

    // The comma of a quoted figure is its own.
    private static bool IsQuoted(string text, int at) => text.AsSpan(text.LastIndexOf('\n', at) + 1, at - text.LastIndexOf('\n', at) - 1).Count('"') % 2 == 1;

    // Without bars, a line that stands twice before a blank total looks like a row with an empty line behind it.
    private static bool IsTold(Layout layout) => layout.Promise == LayoutPromise.Report;

    // Where rows stand apart from their labels, a row that is blank is an empty line, and lost already: with the label of
    // the row above lost too, its figures stand in the place of the blank.
    private static bool KeepsBlankRows(Layout layout) =>
        !layout.Name.StartsWith("rows of figures", StringComparison.Ordinal) && !layout.Name.Contains("the figures of several rows between labels", StringComparison.Ordinal);

    // A comma within a figure separates nothing.
    private static char Separator(string text) => text.Contains(';', StringComparison.Ordinal) ? ';' : ',';

    private static bool IsBlank(string line) => line.Trim() is "" or "|";

    // Not those without which a remark would be a number, or nothing a sign for nothing.
    private static bool IsLetter(char character) => char.IsLetter(character) && character is not ('一' or '无' or '约' or '元');

    private static string[] Without(string[] lines, int lost) => [.. lines[..lost], .. lines[(lost + 1)..]];

    private static string[] Swapped(string[] lines, Random chance)
    {
        var swapped = (string[])lines.Clone();
        var (one, other) = (chance.Next(lines.Length), chance.Next(lines.Length));
        (swapped[one], swapped[other]) = (lines[other], lines[one]);
        return swapped;
    }

    private static string Changed(string text, Random chance, Func<char, bool> isChanged, string change) => ChangedAt(text, chance, at => isChanged(text[at]), change);

    private static string ChangedAt(string text, Random chance, Func<int, bool> isChanged, string change)
    {
        var places = Enumerable.Range(0, text.Length).Where(isChanged).ToList();
        if (places.Count == 0) return text;
        var place = chance.Of(places);
        return string.Concat(text.AsSpan(0, place), change, text.AsSpan(place + 1));
    }

    private static DocumentDamage Lines(string name, Func<string[], Random, string[]> damage) =>
        Text(name, (text, chance) => string.Join('\n', damage(text.Split('\n'), chance)));

    private static DocumentDamage Text(string name, Func<string, Random, string> damage) => new(name, Chance.Utf8(damage));
}
