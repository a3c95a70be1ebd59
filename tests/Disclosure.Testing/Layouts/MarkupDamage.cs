using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing.Layouts;

/// <summary>Ways in which the markup of a table is damaged on its way: cells and rows lost, swapped or repeated, spans broken, characters changed.</summary>
/// <param name="row">Finds a row.</param>
/// <param name="cell">Finds a cell.</param>
/// <param name="span">Finds what spans a cell.</param>
public sealed class MarkupDamage(Regex row, Regex cell, Regex span)
{
    /// <summary>A damaged markup.</summary>
    public Gen<string> Of(string markup) => Gen.OneOf(
        Lose(markup, cell), Lose(markup, row), Lose(markup, span), Twice(markup, cell), Twice(markup, row),
        Swap(markup), Changed(markup));

    private static Gen<string> Lose(string markup, Regex part) => Any(markup, part).Select(match => match is null ? markup : markup.Remove(match.Index, match.Length));

    private static Gen<string> Twice(string markup, Regex part) => Any(markup, part).Select(match => match is null ? markup : markup.Insert(match.Index, match.Value));

    private Gen<string> Swap(string markup) =>
        from one in Any(markup, row)
        from other in Any(markup, row)
        let first = one?.Index < other?.Index ? one : other
        let second = one?.Index < other?.Index ? other : one
        select first is null || second is null || first.Index == second.Index
            ? markup
            : markup[..first.Index] + second.Value + markup[(first.Index + first.Length)..second.Index] + first.Value + markup[(second.Index + second.Length)..];

    // A digit that becomes another is another figure, which nobody can tell.
    private static Gen<string> Changed(string markup) =>
        from at in Gen.Choose(0, markup.Length - 1)
        from character in Gen.Elements('<', '>', '"', '/', 'x', '一', '\u0001', ' ', '&')
        select char.IsAsciiDigit(markup[at]) ? markup : string.Concat(markup.AsSpan(0, at), $"{character}", markup.AsSpan(at + 1));

    private static Gen<Match?> Any(string markup, Regex part)
    {
        var matches = part.Matches(markup);
        return matches.Count == 0 ? Gen.Constant<Match?>(null) : Gen.Choose(0, matches.Count - 1).Select(index => (Match?)matches[index]);
    }
}
