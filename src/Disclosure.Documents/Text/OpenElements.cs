using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;
using Disclosure.Documents.Shown;

namespace Disclosure.Documents.Text;

/// <summary>The elements of HTML that are open where a text is read, and how they show it.</summary>
/// <param name="hasStyleSheet">Whether a style sheet may say more of an element than stands at it.</param>
internal sealed partial class OpenElements(bool hasStyleSheet)
{
    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form "
        + "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary ul caption legend");
    private static readonly FrozenSet<string> Inlines = Names(
        "a abbr b bdi big cite code dfn em font i ins kbd label mark nobr q samp small span strong sub sup tt "
        + "u var wbr del s strike tbody thead tfoot");
    private static readonly FrozenSet<string> Unprinted = Names("script style template noscript rt rp title");
    private static readonly FrozenSet<string> Things = Names("img svg canvas iframe embed input select object audio video");
    private static readonly FrozenSet<string> Void = Names("br hr img input wbr embed");
    private readonly List<(string Name, Look Look)> open = [];

    /// <summary>How the elements show what stands in all of them.</summary>
    public Look Look { get; private set; }

    /// <summary>How many are open.</summary>
    public int Depth => open.Count;

    /// <summary>Takes a tag.</summary>
    public TagMeaning Take(string tag)
    {
        var parts = Tag().Match(tag);
        var name = parts.Groups["name"].Value.ToLowerInvariant();
        var meaning = MeaningOf(name);
        if (meaning == TagMeaning.None || Void.Contains(name)) return meaning;
        if (parts.Groups["end"].Success) End(name);
        else if (!parts.Groups["void"].Success || !Things.Contains(name)) Begin(name, LookOf(name, parts.Groups["attributes"].Value));
        return meaning;
    }

    /// <summary>How what stands within a tag is shown here.</summary>
    public Look LookWithin(string tag) => Tag().Match(tag) is not { Success: true } parts
        ? Look
        : Look | LookOf(parts.Groups["name"].Value.ToLowerInvariant(), parts.Groups["attributes"].Value);

    /// <summary>Ends what is open within a paragraph, as its end does.</summary>
    public void EndParagraph() => EndBeyond(open.FindLastIndex(element => Blocks.Contains(element.Name)) + 1);

    /// <summary>Ends what was opened when so many were open.</summary>
    public void EndBeyond(int depth)
    {
        if (depth >= open.Count) return;
        open.RemoveRange(depth, open.Count - depth);
        Look = open.Aggregate(Look.Plain, (look, element) => look | element.Look);
    }

    private void Begin(string name, Look look)
    {
        open.Add((name, look));
        Look |= look;
    }

    private void End(string name)
    {
        var last = open.FindLastIndex(element => element.Name == name);
        if (last >= 0) EndBeyond(last);
    }

    private static TagMeaning MeaningOf(string name) =>
        name == "br" ? TagMeaning.Break
        : Things.Contains(name) ? TagMeaning.Thing
        : Blocks.Contains(name) ? TagMeaning.Block
        : Inlines.Contains(name) || Unprinted.Contains(name) ? TagMeaning.Inline
        : TagMeaning.None;

    private Look LookOf(string name, string attributes)
    {
        var look = name switch
        {
            "sup" => Look.Raised,
            "sub" => Look.Lowered,
            "del" or "s" or "strike" => Look.Struck,
            _ => Unprinted.Contains(name) ? Look.Hidden : Look.Plain,
        };
        foreach (Match attribute in Attribute().Matches(attributes))
        {
            var value = WebUtility.HtmlDecode(attribute.Groups["value"].Value);
            look |= attribute.Groups["name"].Value.ToLowerInvariant() switch
            {
                "hidden" => Look.Hidden,
                "style" => InlineStyle.LookOf(value),
                "color" => InlineStyle.LookOf($"color:{value}"),
                "class" or "id" when hasStyleSheet => Look.Uncertain,
                _ => Look.Plain,
            };
        }

        return look;
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^<(?<end>/)?(?<name>[A-Za-z][A-Za-z0-9]*)(?<attributes>(?:\s[^>]*?)?)(?<void>/)?>$", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[A-Za-z][A-Za-z:-]*)(?:\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'>]+)))?""")]
    private static partial Regex Attribute();
}
