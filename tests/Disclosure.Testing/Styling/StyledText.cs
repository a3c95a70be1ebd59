using Disclosure.Testing.Damage;

namespace Disclosure.Testing.Styling;

/// <summary>The text of a cell with a style, and the rules that give it.</summary>
/// <param name="Markup">What stands in the cell.</param>
/// <param name="Rules">What stands in the style sheet.</param>
/// <param name="IsInnocent">Whether the figure stays as readable as it was.</param>
public sealed record StyledText(string Markup, string Rules, bool IsInnocent)
{
    /// <summary>A figure with a means done to other digits beside it, or to all of it or a part of it where it is innocent.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="means">The means.</param>
    /// <param name="name">A name that no other text of the page has.</param>
    /// <param name="chance">What the rest is chosen by.</param>
    public static StyledText Of(string figure, StyleMeans means, string name, Random chance)
    {
        var isUndone = !means.IsInnocent && chance.Next(5) == 0;
        var (attributes, rules) = Selected(means, name, isUndone, chance);
        string Marked(string text) => $"<{means.Element} {attributes}>{text}</{means.Element}>";
        if (means.IsInnocent)
        {
            var part = means.IsInnocentOfParts && figure.Length > 1 ? chance.Next(0, figure.Length) : 0;
            return new StyledText(figure[..part] + Marked(figure[part..]), rules, true);
        }

        var digit = $"{chance.Next(1, 10)}";
        var markup = chance.Next(8) switch
        {
            < 4 => figure + Marked(digit),
            < 6 => Marked(digit) + figure,
            6 => figure[..(figure.Length / 2)] + Marked(digit) + figure[(figure.Length / 2)..],
            _ => Marked(figure),
        };
        return new StyledText(chance.Next(6) == 0 ? $"<p>{markup}</p>" : markup, rules, false);
    }

    // Rules battle by specificity, order, importance and place; what wins is for a browser to say.
    private static (string Attributes, string Rules) Selected(StyleMeans means, string name, bool isUndone, Random chance)
    {
        var said = means.Declarations;
        if (means.Rest.Length == 0 && !isUndone && chance.Next(4) == 0) return ($"style=\"{said}\"", "");
        string[] weak = [$".{name}", $"td .{name}", $"[data-n={name}]", $"td > {means.Element}.{name}, p > {means.Element}.{name}", $":is(.{name}, .none)", $"{means.Element}.{name}:not(.none)", $"table .{name}:nth-child(n)"];
        string[] strong = [$"#{name}", $"td #{name}", $"body #{name}.{name}"];
        var selector = chance.Of(chance.Next(3) == 0 ? strong : weak);
        var rule = Wrapped(selector, said, chance) + means.Rest.Replace("$", selector.Contains(',', StringComparison.Ordinal) ? $".{name}" : selector, StringComparison.Ordinal);
        var other = $"{means.Element}.{name}{{{means.Undone}}}";
        var rules = !isUndone ? rule : chance.Next(5) switch
        {
            0 => other + rule,
            1 => rule + other,
            2 => $"{rule}#{name}{{{means.Undone.Replace(";", " !important;", StringComparison.Ordinal)} !important}}",
            3 => $"{rule}.none .{name}{{{means.Undone}}}",
            _ => $"{rule}@media print{{#{name}{{{means.Undone}}}}}",
        };
        return ($"class=\"{name}\" id={name} data-n={name}{(isUndone && chance.Next(3) == 0 ? $" style=\"{means.Undone}\"" : "")}", rules);
    }

    private static string Wrapped(string selector, string said, Random chance) => chance.Next(9) switch
    {
        0 => $"@media screen{{{selector}{{{said}}}}}",
        1 => $"@media (min-width:700px) and (max-width:3000px){{{selector}{{{said}}}}}",
        2 => $"@supports (display:grid){{{selector}{{{said}}}}}",
        3 => $"table{{ & td {{ color:inherit }} }} {selector}{{{said};/* {{ }} */}}",
        4 => $"<!-- {selector}{{{said}}} -->",
        5 => $"body{{ --unused:1; }} {selector} {{\n  {said};\n}}\n",
        _ => $"{selector}{{{said}}}",
    };
}
