using AngleSharp.Dom;

namespace Disclosure.Documents.Html.Styles;

/// <summary>
/// How the elements of a page are shown, as far as its source tells: a browser with a window of 1280 pixels is meant.
/// What follows from the style for sure is said so; of what only laying the page out would tell, that it is doubtful.
/// </summary>
/// <param name="sources">The elements that hold its style sheets, or ask for some, in their order.</param>
internal sealed class PageStyles(IReadOnlyList<IElement> sources)
{
    private const int MostKept = 4096;
    private readonly StyleSheets sheets = new(sources);
    private readonly Dictionary<StyleKey, StyledElement> known = [];

    /// <summary>Whether the page asks for style sheets that are not there.</summary>
    public bool AsksForOthers => sheets.AsksForOthers;

    /// <summary>Whether there is more than is looked at, so that nothing is certain.</summary>
    public bool IsBeyondBounds => sheets.IsBeyondBounds;

    /// <summary>The style of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="around">The style of the text around it.</param>
    /// <param name="where">Where it stands.</param>
    public StyledElement Of(IElement element, ShownStyle around, Surroundings where)
    {
        var rules = sheets.For(element);
        var said = "";
        var style = "";
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            if (attribute.LocalName == "style") style = attribute.Value;
            else if (DefaultStyle.Matters(attribute.LocalName)) said += $"{attribute.LocalName}={attribute.Value}\n";
        }

        var own = style.Length == 0 ? [] : Declarations.OfAttribute(style);
        if (said.Length == 0 && own.Length == 0 && rules.All.Count == 0 && !DefaultStyle.IsOf(element.LocalName)) return Usual(element.LocalName, around);
        if (DependsOnText(rules, style, where)) return Judged(element, around, where, rules, own);
        var key = new StyleKey(said.Length == 0 ? style : said + style, around, element.LocalName, where, rules);
        if (known.TryGetValue(key, out var before)) return before;
        if (known.Count == MostKept) known.Clear();
        return known[key] = Judged(element, around, where, rules, own);
    }

    // Whether text fits into its box, and what is added from attributes, differs between elements of the same style.
    private static bool DependsOnText(MatchedRules rules, string style, Surroundings where) =>
        rules.AddText || (where == Surroundings.Text && (rules.Cut || style.Contains("overflow", StringComparison.OrdinalIgnoreCase)));

    private static StyledElement Usual(string name, ShownStyle around) =>
        new(name == "table" && around.Showing.HasFlag(Showing.Indented)
            ? around with { Showing = around.Showing & ~Showing.Indented }
            : around, false, DefaultStyle.IsBlock(name) || name is "tr" or "table");

    // Of a rule that may not be in force, what it would do is looked at as well: where that changes anything, it is doubtful.
    private static StyledElement Judged(IElement element, ShownStyle around, Surroundings where, MatchedRules rules, Declaration[] own)
    {
        var all = StyleJudge.Of(element, around, where, rules.All, own);
        if (rules.AreCertain) return all;
        var certain = StyleJudge.Of(element, around, where, [.. rules.All.Where(rule => rule.IsCertain)], own);
        return certain with { Style = all.Style with { Showing = certain.Style.Showing, Shift = certain.Style.Shift, Slide = certain.Style.Slide } } == all
            ? all
            : certain with { IsGone = false, Style = certain.Style with { Showing = (certain.Style.Showing & ~ShownStyle.NotSeen) | Showing.Doubtful } };
    }
}
