using System.Text.RegularExpressions;

namespace Disclosure.Testing.Damage;

/// <summary>Ways in which the markup of tables is damaged: cells and rows lost, swapped or repeated, spans broken, characters changed.</summary>
/// <param name="row">Finds a row.</param>
/// <param name="cell">Finds a cell.</param>
/// <param name="span">Finds what spans a cell.</param>
internal sealed class MarkupDamage(Regex row, Regex cell, Regex span)
{
    /// <summary>Every kind of damage.</summary>
    public IReadOnlyList<(string Name, Func<string, Random, string> Apply)> All { get; } =
    [
        ("a cell is lost", (markup, chance) => chance.Replace(markup, cell, _ => "")),
        ("a cell stands twice", (markup, chance) => chance.Replace(markup, cell, met => met.Value + met.Value)),
        ("a row is lost", (markup, chance) => chance.Replace(markup, row, _ => "")),
        ("a row stands twice", (markup, chance) => chance.Replace(markup, row, met => met.Value + met.Value)),
        ("rows are swapped", (markup, chance) => chance.Swap(markup, row)),
        ("a span is lost", (markup, chance) => chance.Replace(markup, span, _ => "")),
        ("a character is changed", Changed),
    ];

    // A digit that becomes another is another figure, and so is what is left of a figure where its sign or its word goes:
    // nobody can tell.
    private static string Changed(string markup, Random chance)
    {
        var at = chance.Next(markup.Length);
        if (char.IsAsciiDigit(markup[at])) return markup;
        var changed = chance.Of('<', '>', '"', '/', 'x', '一', '\u0001', ' ', '&');
        if (changed == ' ' && at + 1 < markup.Length && char.IsAsciiDigit(markup[at + 1])) changed = 'x';
        return string.Concat(markup.AsSpan(0, at), $"{changed}", markup.AsSpan(at + 1));
    }
}
