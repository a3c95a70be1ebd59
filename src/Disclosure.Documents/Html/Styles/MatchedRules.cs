namespace Disclosure.Documents.Html.Styles;

/// <summary>The rules for an element, from the weakest to the strongest. Elements with the same rules have the same object.</summary>
internal sealed class MatchedRules
{
    private readonly Dictionary<SheetRule, MatchedRules> longer = new(ReferenceEqualityComparer.Instance);

    private MatchedRules(IReadOnlyList<SheetRule> all)
    {
        All = all;
        AddText = all.Any(rule => rule.Part.Length > 0);
        Cut = all.Any(rule => rule.Declarations.Any(declaration => declaration.Property == "overflow-x"));
        AreCertain = all.All(rule => rule.IsCertain);
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<SheetRule> All { get; }

    /// <summary>Whether one of them is for what stands before or behind the element's text.</summary>
    public bool AddText { get; }

    /// <summary>Whether one of them may cut the text off.</summary>
    public bool Cut { get; }

    /// <summary>Whether all of them are in force for sure.</summary>
    public bool AreCertain { get; }

    /// <summary>No rules, from which the others begin.</summary>
    public static MatchedRules Begin() => new([]);

    /// <summary>These with one that is stronger.</summary>
    public MatchedRules And(SheetRule rule) => longer.TryGetValue(rule, out var known) ? known : longer[rule] = new MatchedRules([.. All, rule]);
}
