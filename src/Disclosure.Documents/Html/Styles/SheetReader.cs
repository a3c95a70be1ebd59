using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Dom;

namespace Disclosure.Documents.Html.Styles;

/// <summary>Gathers the rules of a page's style sheets that can change how text is shown. Sheets that stand elsewhere are not fetched.</summary>
internal sealed partial class SheetReader
{
    // What stands beyond these is not read, and then nothing in the page is certain.
    private const int MostRules = 20_000;
    private const int LongestSelector = 4096;
    private const int MostSelectors = 20_000;
    private const int Deepest = 16;

    private readonly List<SheetRule> rules = [];

    /// <summary>Whether there was more than is read.</summary>
    public bool IsBeyondBounds { get; private set; }

    /// <summary>Whether the page asks for sheets that stand elsewhere.</summary>
    public bool AsksForOthers { get; private set; }

    /// <summary>Whether an element may hold a style sheet, or ask for one.</summary>
    public static bool IsSheet(IElement element) => element.LocalName is "style" or "link";

    /// <summary>The rules, in the order of the page.</summary>
    /// <param name="sources">The elements that hold its style sheets, or ask for some.</param>
    public IReadOnlyList<SheetRule> Read(IReadOnlyList<IElement> sources)
    {
        foreach (var element in sources.Where(IsInPage))
        {
            if (element.LocalName == "link")
            {
                AsksForOthers |= (element.GetAttribute("rel") ?? "").Contains("stylesheet", StringComparison.OrdinalIgnoreCase);
                continue;
            }

            if (element.GetAttribute("type") is { Length: > 0 } type && !type.Trim().Equals("text/css", StringComparison.OrdinalIgnoreCase)) continue;
            var holds = StyleCondition.Media(element.GetAttribute("media"));
            if (holds == false || element.Closest("noscript") is not null || !element.TextContent.Contains('{', StringComparison.Ordinal)) continue;
            Read(CssSource.Rules(element.TextContent), null, holds == true && SheetBalance.Holds(element.TextContent), 0);
        }

        return rules;
    }

    // What a template holds stands in no page until a script puts it there.
    private static bool IsInPage(IElement element)
    {
        INode at = element;
        while (at.Parent is { } parent) at = parent;
        return at is IDocument;
    }

    private void Read(ICssRuleList list, string? outer, bool isCertain, int depth)
    {
        if (depth > Deepest)
        {
            IsBeyondBounds = true;
            return;
        }

        // By its index, each rule would be counted off from the first.
        foreach (var rule in list)
        {
            if (IsBeyondBounds) return;
            if (rule is ICssStyleRule style) Read(style, outer, isCertain, depth);
            else if (rule is ICssImportRule) AsksForOthers = true;
            else if (rule is ICssGroupingRule group && StyleCondition.Holds(group) is var holds && holds != false)
            {
                Read(group.Rules, outer, isCertain && holds == true, depth + 1);
            }
        }
    }

    private void Read(ICssStyleRule rule, string? outer, bool isCertain, int depth)
    {
        var text = Within(outer, rule.SelectorText);
        var declarations = Declarations.Of(rule.Style);
        if (text.Length > LongestSelector || rules.Count >= MostRules)
        {
            IsBeyondBounds |= declarations.Length > 0 || rule.Rules.Length > 0;
            return;
        }

        if (declarations.Length > 0) Add(text, declarations, isCertain);
        if (rule.Rules.Length > 0) Read(rule.Rules, text, isCertain, depth + 1);
    }

    private void Add(string text, Declaration[] declarations, bool isCertain)
    {
        if (CssSource.Selector(WithoutParts().Replace(text, "")) is null)
        {
            // Browsers know states of elements that are not known here; those of other browsers hold for none.
            if (OthersOwn().IsMatch(text) || text.Contains("::", StringComparison.Ordinal)) return;
            (text, isCertain) = (State().Replace(text, ""), false);
        }

        foreach (var one in Parts().Matches(text).Select(match => match.Value.Trim()).Where(one => one.Length > 0))
        {
            if (rules.Count >= MostSelectors) IsBeyondBounds = true;
            var part = WithoutParts().Match(one);
            var host = part.Success ? one[..part.Index] : one;
            if (host.Length == 0 || host[^1] is ' ' or '>' or '+' or '~') host += "*";
            if (CssSource.Selector(host) is not { } selector) continue;
            var parts = SelectorParts.Of(selector);
            rules.Add(new SheetRule(new SelectorPath(parts), parts.Key, selector.Specificity, rules.Count, declarations)
            {
                IsCertain = isCertain,
                Part = part.Groups["part"].Value
            });
        }
    }

    // A rule within another is for what stands in the elements of that, unless it says otherwise.
    private static string Within(string? outer, string selector)
    {
        if (outer is null || selector.Length > LongestSelector) return selector;
        var around = $":is({outer})";
        return string.Join(',', Parts().Matches(selector).Select(match => match.Value.Trim())
            .Select(one => one.Contains('&', StringComparison.Ordinal) ? one.Replace("&", around, StringComparison.Ordinal) : $"{around} {one}"));
    }

    [GeneratedRegex(@"(?:[^,()\[\]""'\\]|\\.|\[(?:[^\]""']|""[^""]*""|'[^']*')*\]|\((?>[^()]+|\((?<depth>)|\)(?<-depth>))*(?(depth)(?!))\))+")]
    private static partial Regex Parts();

    [GeneratedRegex(@"::?(?<part>before|after|first-letter|first-line)(?=\s*(?:,|$))")]
    private static partial Regex WithoutParts();

    [GeneratedRegex(@":-(?:moz|ms|o|khtml)-|^[^:]*$")]
    private static partial Regex OthersOwn();

    [GeneratedRegex(@":[a-z-]+(?:\([^()]*\))?")]
    private static partial Regex State();
}
