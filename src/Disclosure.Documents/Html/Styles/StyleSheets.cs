using AngleSharp.Dom;

namespace Disclosure.Documents.Html.Styles;

/// <summary>
/// The rules of a page, and which of them are for an element. A rule is only tried at elements that have the id, the
/// class or the name it asks for last; and there is an end to trying, beyond which nothing is certain.
/// </summary>
internal sealed class StyleSheets
{
    private const long MostEffort = 8_000_000;
    private readonly MatchedRules none = MatchedRules.Begin();
    private readonly Dictionary<string, List<SheetRule>> rulesByKey = new(StringComparer.Ordinal);
    private long effort = MostEffort;

    public StyleSheets(IReadOnlyList<IElement> sources)
    {
        var reader = new SheetReader();
        foreach (var rule in reader.Read(sources))
        {
            if (!rulesByKey.TryGetValue(rule.Key, out var rules)) rulesByKey[rule.Key] = rules = [];
            rules.Add(rule);
        }

        IsBeyondBounds = reader.IsBeyondBounds;
        AsksForOthers = reader.AsksForOthers;
    }

    /// <summary>Whether there is more than is looked at, so that nothing is certain.</summary>
    public bool IsBeyondBounds { get; private set; }

    /// <summary>Whether the page asks for sheets that stand elsewhere, which are not fetched.</summary>
    public bool AsksForOthers { get; }

    /// <summary>The rules for an element, from the weakest to the strongest.</summary>
    public MatchedRules For(IElement element)
    {
        if (rulesByKey.Count == 0) return none;
        List<SheetRule>? found = null;
        Try("", element, ref found);
        Try(element.LocalName, element, ref found);
        if (element.Attributes.Length == 0) return Sorted(found);
        if (element.Id is { Length: > 0 } id) Try($"#{id}", element, ref found);
        if (element.ClassName is { Length: > 0 })
        {
            foreach (var name in element.ClassList) Try($".{name}", element, ref found);
        }

        return Sorted(found);
    }

    private MatchedRules Sorted(List<SheetRule>? rules)
    {
        if (rules is null) return none;
        if (rules.Count > 1) rules.Sort((one, other) => one.Rank.CompareTo(other.Rank) is not 0 and var rank ? rank : one.Order.CompareTo(other.Order));
        return rules.Aggregate(none, (all, rule) => all.And(rule));
    }

    private void Try(string key, IElement element, ref List<SheetRule>? found)
    {
        if (!rulesByKey.TryGetValue(key, out var rules)) return;
        foreach (var rule in rules)
        {
            if (effort >= 0 && rule.Selector.Matches(element, ref effort)) (found ??= []).Add(rule);
        }

        IsBeyondBounds |= effort < 0;
    }
}
