namespace Disclosure.Documents.Html.Styles;

/// <summary>The rules for an element, from the weakest to the strongest. Elements with the same rules have the same object.</summary>
internal sealed class MatchedRules
{
    private readonly Dictionary<SheetRule, MatchedRules> longer = new(ReferenceEqualityComparer.Instance);

    private readonly MatchedRules? weaker;
    private readonly SheetRule? strongest;
    private IReadOnlyList<SheetRule>? all;

    private MatchedRules(MatchedRules? weaker, SheetRule? strongest)
    {
        (this.weaker, this.strongest) = (weaker, strongest);
        AddText = weaker?.AddText == true || strongest?.Part.Length > 0;
        Cut = weaker?.Cut == true || strongest?.Declarations.Any(declaration => declaration.Property == "overflow-x") == true;
        AreCertain = weaker?.AreCertain != false && strongest?.IsCertain != false;
    }

    /// <summary>The rules; listed only where they are asked for.</summary>
    public IReadOnlyList<SheetRule> All => all ??= List();

    /// <summary>Whether one of them is for what stands before or behind the element's text.</summary>
    public bool AddText { get; }

    /// <summary>Whether one of them may cut the text off.</summary>
    public bool Cut { get; }

    /// <summary>Whether all of them are in force for sure.</summary>
    public bool AreCertain { get; }

    /// <summary>No rules, from which the others begin.</summary>
    public static MatchedRules Begin() => new(null, null);

    /// <summary>These with one that is stronger.</summary>
    public MatchedRules And(SheetRule rule) => longer.TryGetValue(rule, out var known) ? known : longer[rule] = new MatchedRules(this, rule);

    private List<SheetRule> List()
    {
        var rules = new List<SheetRule>();
        for (var at = this; at.strongest is { } rule; at = at.weaker!) rules.Add(rule);
        rules.Reverse();
        return rules;
    }
}
